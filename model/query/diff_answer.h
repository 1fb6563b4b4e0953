// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/advice.h"
#include "model/diff/diff.h"

#include <memory>
#include <string>
#include <vector>

namespace tributary::query {

struct DiffRequest {
    std::string before; // "orders@2.1"; "orders@@12" and "orders@2026-10-03": as of a revision, of a time
    std::string after;
    diff::RuleSetName rules = diff::RuleSetName::Own;
    std::vector<diff::ChangeRules> own; // beside those of the catalog, and before them
    Micros now = 0;                     // 0: the clock's
};

// Two versions of one document, compared.
struct DocumentDiff {
    Kind kind = Kind::Unknown;
    std::string id;
    std::string name;
    std::string versionBefore; // empty where there is none, or no such document before
    std::string versionAfter;
    std::string fileBefore;    // where it was read; empty from the catalog
    std::string fileAfter;
    std::vector<diff::Change> changes;
    diff::Bump advised = diff::Bump::None;
    diff::Bump declared = diff::Bump::None;
    bool tooSmall = false;     // the declared step is smaller than the advised one
    std::vector<diff::RenameQuestion> questions; // pairs that may be one thing, and nobody has said so
    std::vector<diff::RenameDecision> decisions; // what was said about such pairs of these two states
    std::shared_ptr<const diff::Part> before, after; // what was compared, where the catalog was asked
};

// Who is hit by the changes, with what proves it.
struct HitConsumer {
    enum class Evidence : std::uint8_t {
        Columns,  // reads a changed column
        Declared, // by agreement or port; which columns it reads is not known
    };
    std::string name;
    std::string kind; // product, dataset, human, team, ...
    std::string ref;  // empty where it is no entity
    Evidence evidence = Evidence::Declared;
    std::vector<std::string> columns; // changed ones that it reads: "orders.total"
    std::vector<std::string> proofs;  // "lineage: orders.total -> segments.revenue", "agreement", "port", "usage"
    bool observed = false;            // seen reading, not only declared
    diff::Severity severity = diff::Severity::Risky; // the worst of what hits it; where its columns are not known, of all
};

struct DiffAnswer {
    std::vector<DocumentDiff> documents; // what was asked for first
    std::vector<HitConsumer> consumers;  // only where the catalog was asked
    bool askedCatalog = false;

    std::vector<diff::Change> changes() const; // of all documents
    diff::Severity worst() const;              // of those not waived
};

// The diff of two documents, with its advice.
DocumentDiff documentDiff(const diff::Part& before, const diff::Part& after, const diff::DiffOptions& options);

// Pairs the products and contracts of two files or folders by kind and id, and by version where one id
// occurs more than once; a lone one on each side is paired whatever its id. What has no counterpart came
// or went whole.
std::vector<DocumentDiff> diffDocumentLists(const std::vector<diff::Part>& before, const std::vector<diff::Part>& after,
                                            const diff::DiffOptions& options);

} // namespace tributary::query
