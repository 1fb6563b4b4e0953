// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/time.h"
#include "model/entities/entity_draft.h"

#include <optional>
#include <string>
#include <vector>

// What mergeDrafts does with the facts of one entity.
namespace tributary {

// When something was said; what has no time was said before everything that has one.
struct Stamp {
    std::optional<Micros> time;
    std::string text;

    static Stamp of(const Json& facts, const char* member);
    bool operator<(const Stamp& other) const { return time < other.time; }
    bool sameTime(const Stamp& other) const { return time == other.time; }
};

// One draft's say about an entity.
struct Statement {
    const EntityDraft* draft = nullptr;
    Stamp at; // of its members, where its facts.atOf does not say otherwise
};

// Fills name, facts, extra, references, mark and merges of `into`. facts.at is left out, facts.atOf
// is relative to the latest of the statements' times, which is returned.
Stamp mergeStatements(const std::vector<Statement>& statements, EntityDraft& into);

// Whether the draft was only named by others.
bool isInferred(const EntityDraft& draft);

} // namespace tributary
