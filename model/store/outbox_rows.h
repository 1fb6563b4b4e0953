// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/merge/text_merge.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tributary::store {

enum class OutboxState : std::uint8_t {
    Queued = 0,    // to be pushed
    Pushing = 1,   // a push is at it, or was stopped in the middle of it
    Pushed = 2,
    Waiting = 3,   // could not be pushed now, will be tried again
    Conflict = 4,  // somebody has to decide
    Withdrawn = 5,
};

// A change of one file of a source.
struct OutboxChange {
    std::string token;               // made once, where the change is published; tells it from all others
    std::string source;              // its name
    std::string path;                // within the source, '/' separated
    std::string about;               // reference of what was edited, for people
    std::string message;             // why; the first line is its title
    std::string author;
    std::string email;
    std::optional<std::string> base; // the file's text as the editor saw it; absent: the file is new
    std::string text;                // what it shall be
};

struct OutboxEntry {
    std::int64_t id = 0;
    OutboxChange change;
    OutboxState state = OutboxState::Queued;
    Micros queuedAt = 0;
    Micros changedAt = 0;
    int attempts = 0;
    Micros nextAttempt = 0; // Waiting
    // Waiting: why, in the codes of those who refused; Pushed: empty, or outbox.nothing-left.
    std::string code;
    std::string subject;
    std::string detail;
    std::string plan;       // see model/outbox/plan.h
    std::string result;     // Pushed: the commit, or the digest of the file
    std::string link;       // Pushed: where it can be reviewed; empty where that is not known
    // Pushed: changes of others, and its own, that went together; Conflict: those that would go without a question.
    std::vector<merge::Taken> merged;
};

struct OutboxEvent {
    std::int64_t id = 0;
    std::int64_t entry = 0;
    Micros at = 0;
    std::string what; // queued, push, planned, pushed, waiting, conflict, decided, reopened, withdrawn
    std::string who;
    std::string code;
    std::string detail;
};

struct OutboxConflict {
    std::int64_t id = 0;
    std::int64_t entry = 0;
    int document = 0; // in the file, or merge::kWholeFile
    merge::Conflict conflict;
    Micros foundAt = 0;
    std::optional<merge::Take> take; // nothing: open
    std::optional<Json> value;
    Micros decidedAt = 0;
    std::string decidedBy;
    bool superseded = false; // decided against a state that is not there any more
};

// Edits of a canvas that are not published.
struct Draft {
    std::string ref;
    std::string source;
    std::string path;
    std::optional<std::string> base; // the file when the edit began; absent: it is new
    Json edits = Json::array();      // of fields
    Json splices = Json::array();    // of text
    Micros changedAt = 0;
};

} // namespace tributary::store
