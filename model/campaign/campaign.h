// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Moving the consumers of a product from one version to the next: who was told, what they said, and what was
// decided about the version that they leave. Kept as a file of kind Campaign (docs/files.md).
namespace tributary::campaign {

// What happens to the version that is left.
enum class Decision : std::uint8_t {
    Open,      // nobody decided yet
    DualServe, // both are served, until a day if one is given
    Retire,    // it goes when the day to migrate by has come
};

enum class Answer : std::uint8_t {
    None,         // told, and silent so far
    Acknowledged, // knows, and agrees
    Objected,     // cannot or will not
    Migrating,    // will have moved by a day
};

// All days as they stand in the file: YYYY-MM-DD, a time behind it where somebody wrote one.
struct Notice {
    std::string consumer;             // id or name of who reads the product
    std::string at;                   // told on
    std::vector<std::string> columns; // changed ones that it reads; empty: which ones is not known
    std::string subject;              // of the message
    std::string text;                 // the message, Markdown
    Answer answer = Answer::None;
    std::string words;                // of the answer
    std::string by;                   // who answered
    std::string answeredAt;
    std::string migrateBy;            // Migrating: by when

    bool operator==(const Notice&) const = default;
};

struct Campaign {
    std::string id;
    std::string product; // its id
    std::string fromVersion;
    std::string toVersion;
    std::string severity; // of the worst change, as diff::severityName() has it; empty where nobody noted it
    std::string reason;
    std::string opened;
    std::string migrateBy;
    Decision decision = Decision::Open;
    std::string decidedBy;
    std::string decidedAt;
    std::string decisionReason;
    std::string serveUntil; // DualServe: to when the old version stays
    std::string closed;     // empty: the campaign runs
    std::vector<Notice> notices;

    bool isOpen() const { return closed.empty(); }
    bool isBreaking() const { return severity == "breaking"; }
    std::size_t count(Answer answer) const;
    // By id or name; nothing where that consumer was not told.
    const Notice* noticeTo(std::string_view consumer) const;

    bool operator==(const Campaign&) const = default;
};

std::string_view decisionName(Decision decision); // "dual-serve", as in the file
std::string_view answerName(Answer answer);       // "acknowledged"; "none" stands in no file
std::optional<Decision> decisionFromName(std::string_view name);
std::optional<Answer> answerFromName(std::string_view name);

// Of the facts of an entity of kind Campaign. Whatever does not fit is left out: files are written by people. An
// answer in words alone counts as acknowledged.
Campaign campaignOf(const Json& facts);

} // namespace tributary::campaign
