// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tributary::lineage {

// One column of an upstream node that flows into one of a downstream node. An empty `to` means all of
// its columns (a filter or join condition); an empty `from` the whole dataset.
struct ColumnPair {
    std::string from;
    std::string to;
    std::string transformation;
    bool direct = true;
    bool indirect = false;
    Evidence evidence = Evidence::Observed;
};

// A column of a dataset, whether anything flows through it or not.
struct ResultColumn {
    std::string path; // customer.address.city
    std::string type; // as the source has it; empty where it says nothing
};

// What a person wrote beside a node.
struct ResultNote {
    std::string text;
    std::string author;
    Micros at = 0;
    EntityId about = 0; // of joined views the one that it was written for
};

struct ResultNode {
    EntityId id = 0;
    std::string ref;                 // our own reference text
    std::vector<std::string> native; // the ids in the sources, one for each joined view
    Kind kind = Kind::Unknown;
    std::string name;
    std::string domain;              // as shown; empty where none is known
    std::string owner;               // the product that offers it, by name; empty where none does
    std::string column;              // level column only
    std::string dataset;             // level column only: what the column belongs to, by name
    std::string version;
    std::string domainCode;          // two letters
    std::string technology;          // snowflake, kafka, ...; empty where nothing says so
    std::string description;
    std::string responsible;         // the person or team that answers for it, as shown
    std::vector<ResultColumn> columns; // of datasets, where asked for; in the source's order
    std::vector<ResultNote> notes;
    Micros changedAt = 0;            // the sync that brought what it says now; 0: unknown
    std::size_t feeds = 0;           // edges away from it on the whole level, shown or not
    std::size_t fedBy = 0;           // edges towards it, likewise
    int hops = 0;
    bool placeholder = false;        // described by nobody
    bool root = false;
};

struct ResultReason {
    EdgeKind kind = EdgeKind::DatasetFlow;
    Evidence evidence = Evidence::Declared;
    EntityId via = 0;
    std::string viaRef;  // empty where nothing carries it
    std::string viaName;
    std::string source = {}; // who says so, by name
    std::string author = {}; // manual edges: the person, and why
    std::string note = {};
    std::int64_t manual = 0; // manual edges: the number of what the person said
};

struct ResultEdge {
    std::size_t from = 0; // index into nodes
    std::size_t to = 0;
    std::vector<ResultReason> reasons;
    bool columnsOnly = false;
    bool direct = true;
    bool indirect = false;
    std::string transformation;
    std::vector<ColumnPair> columns; // level dataset, where asked for
    std::size_t through = 0; // hidden nodes on the shortest way that this stands for; 0: an edge itself
};

// An answer about lineage. It is always whole: a depth is a question, not a limit.
struct LineageResult {
    RevisionId revision = 0;
    Level level = Level::Product;
    std::string root;                             // the reference asked for; empty: the whole graph
    std::vector<ResultNode> nodes;                // by hops, then by reference
    std::vector<ResultEdge> edges;                // by (from, to)
    std::vector<std::vector<std::size_t>> cycles; // of the whole level, those that touch the answer
    std::size_t hidden = 0; // nodes that were passed through and are not wanted
    bool truncated = false;
};

} // namespace tributary::lineage
