// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/entities/entity_row.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::lineage {

// What an edge says. Every edge points the way the data flows. The numbers are stored: append only.
enum class EdgeKind : std::uint8_t {
    Agreement = 1,     // product -> product, by a usage agreement
    Port = 2,          // output port -> input port, by contract id
    PortFlow = 3,      // input port -> output port within one product
    External = 4,      // contract that no product offers -> input port
    Exposes = 5,       // dataset -> output port
    Consumes = 6,      // dataset -> input port
    JobReads = 7,      // dataset -> job
    JobWrites = 8,     // job -> dataset
    DatasetFlow = 9,   // dataset -> dataset (or dashboard, metric, model), no job known
    Column = 10,       // column -> column
    ColumnDataset = 11, // column -> every column of a dataset, indirectly
    ForeignKey = 12,   // column -> column; a relation, no flow
    InDomain = 13,     // product or contract -> domain; belonging, no flow
    Manual = 14,       // between any two things, drawn by a person
};

// Why it is believed.
enum class Evidence : std::uint8_t {
    Exact = 1,    // id and version agree
    Drift = 2,    // the id agrees, the version does not
    Assumed = 3,  // nothing says so, but nothing else is known
    Declared = 4, // a document states it
    Observed = 5, // a run reported it
    Hint = 6,     // free text that names something that exists
    Missing = 7,  // what is named is described by nobody
    Manual = 8,   // a person says so, with a reason
};

struct Edge {
    EntityId from = 0; // of column edges: the dataset
    EntityId to = 0;
    std::string fromColumn; // empty: the whole
    std::string toColumn;
    EdgeKind kind = EdgeKind::DatasetFlow;
    Evidence evidence = Evidence::Declared;
    EntityId via = 0;       // the job, agreement or port that carries it; 0: none
    SourceId source = 0;    // who says so
    bool direct = true;     // the value flows
    bool indirect = false;  // it only decides (filter, join, order ...); both can hold
    bool columnsOnly = false; // a dataset flow that only column lineage knows
    bool stated = false;      // job -> dataset that says itself what the job made it from
    std::string transformation; // "AGGREGATION", "IDENTITY, MASKED" ...
    Micros begins = 0;      // agreements: holds from; 0 open
    Micros ends = 0;        // agreements: holds until, exclusive; 0 open
    std::int64_t manual = 0; // the person's statement behind it; 0: none

    auto operator<=>(const Edge&) const = default;
    bool operator==(const Edge&) const = default;
};

// "port", "job-reads", ...; the stable names of JSON.
std::string_view edgeKindName(EdgeKind kind);
std::string_view evidenceName(Evidence evidence);
std::optional<EdgeKind> edgeKindFromName(std::string_view name);

// Whether data flows along it.
constexpr bool isFlow(EdgeKind kind)
{
    return kind != EdgeKind::ForeignKey && kind != EdgeKind::InDomain;
}

constexpr bool isColumnEdge(EdgeKind kind)
{
    return kind == EdgeKind::Column || kind == EdgeKind::ColumnDataset || kind == EdgeKind::ForeignKey;
}

// An agreement's edge holds only within its time.
constexpr bool holdsAt(const Edge& edge, Micros at)
{
    return (edge.begins == 0 || edge.begins <= at) && (edge.ends == 0 || at < edge.ends);
}

} // namespace tributary::lineage
