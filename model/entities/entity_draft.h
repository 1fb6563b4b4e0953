// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/hash.h"
#include "model/base/json.h"
#include "model/entities/kind.h"

#include <string>
#include <string_view>
#include <vector>

namespace tributary {

// Why one entity points at another. The numbers are stored: append, never renumber.
enum class Role : std::uint8_t {
    Contract = 1,      // port -> contract that describes it
    InputContract = 2, // output port -> contract it is made from
    Domain = 3,        // product, contract, term -> domain
    ParentDomain = 4,
    Product = 5,       // contract.dataProduct -> product, by id or name
    Provider = 6,      // agreement -> product
    ProviderPort = 7,  // agreement -> output port name in `part`, "*" for all
    Consumer = 8,      // agreement -> product
    About = 9,         // comment, rating, stakeholder, waiver ... -> its subject
    ReplyTo = 10,
    Term = 11,         // contract, dataset, column -> glossary term
    Related = 12,
    Owner = 13,        // -> person
    Member = 14,       // -> person; `part` is the role in the team
    Policy = 15,
    ForeignKey = 16,   // column -> column, by the standard's own reference text
    Reads = 17,        // job -> dataset
    Writes = 18,       // job -> dataset
    DependsOn = 19,    // dataset -> dataset it is made from (dbt's parent_map)
    DerivedFrom = 20,  // column -> dataset, `part` is the column there; details in facts.columnLineage
};

// A pointer by native id, resolved after the sync; where nothing answers, a placeholder does.
struct Reference {
    Role role = Role::About;
    Kind targetKind = Kind::Unknown;
    std::string target;        // native id (or name, where the standard allows either)
    std::string targetVersion; // empty: any
    std::string part;          // port or column within the target, or a role

    bool operator==(const Reference&) const = default;
};

// One entity as a source describes it, before the store has seen it.
struct EntityDraft {
    Kind kind = Kind::Unknown;
    // Root kinds: the native id in its source. Child kinds: the name within the parent. Never empty.
    std::string local;
    std::string version;  // empty where the kind has none
    int parent = -1;      // index of the parent in the same batch, always smaller than the own index
    std::string name;     // what a person reads; falls back to `local`
    Json facts = Json::object(); // normalised to ODPS 1.1 / ODCS 3.1 field names; see sources/*
    Json extra = Json::object(); // fields no standard knows, as they stood, kept for the way back
    std::vector<Reference> references;
    Mark mark;            // where it stands in its file; no part of its content
    // Roots only: nobody describes this alone. Every file that names it adds to it (an OpenLineage
    // dataset or job, seen by many runs); see entities/merge_drafts.h.
    bool merges = false;
};

// Over everything that counts as content: name, facts, extra, references. Not the mark.
Digest contentDigest(const EntityDraft& draft);
// The same where the JSON texts of facts and extra are at hand.
Digest contentDigest(const EntityDraft& draft, std::string_view facts, std::string_view extra);

} // namespace tributary
