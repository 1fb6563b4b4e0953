// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/alias.h"
#include "model/lineage/csr.h"
#include "model/lineage/edge.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tributary::lineage {

// How much is folded into one node.
enum class Level : std::uint8_t { Domain, Product, Port, Job, Dataset, Column };

std::string_view levelName(Level level);
std::optional<Level> levelFromName(std::string_view name);

// What graphs need to know of an entity that an edge names, and of its parents.
struct GraphEntity {
    EntityId id = 0;
    EntityId parent = 0;
    SourceId source = 0;
    Kind kind = Kind::Unknown;
    std::string local;
    bool latest = true;
};

struct GraphInput {
    std::vector<GraphEntity> entities; // ascending by id
    std::vector<Edge> edges;
    Aliases aliases;
    Micros at = 0; // agreements that do not hold then are left out
};

struct Node {
    EntityId id = 0;               // stands for all members
    std::vector<EntityId> members; // ascending, itself included
    Kind kind = Kind::Unknown;
    std::string column;            // level column only: as first written
};

// Why a pair of nodes is connected.
struct Reason {
    EdgeKind kind = EdgeKind::DatasetFlow;
    Evidence evidence = Evidence::Declared;
    EntityId via = 0;
    SourceId source = 0; // who says so
    std::int64_t manual = 0; // the person's statement behind it; 0: none
    auto operator<=>(const Reason&) const = default;
};

struct Link {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::vector<Reason> reasons; // ascending, at least one
    bool columnsOnly = false;    // known from column lineage alone
    bool direct = true;          // level column: the value flows
    bool indirect = false;
    std::string transformation;  // level column
};

// The lineage of one moment at one level. Immutable; nodes are ascending by (id, column), links by
// (from, to).
class Graph {
public:
    using Lookup = std::unordered_map<EntityId, std::vector<std::uint32_t>>;

    Graph() = default;
    Graph(std::vector<Node> nodes, std::vector<Link> links, Lookup lookup);

    const std::vector<Node>& nodes() const { return m_nodes; }
    const std::vector<Link>& links() const { return m_links; }
    const Lookup& lookup() const { return m_lookup; }
    const Csr& downstream() const { return m_down; }
    const Csr& upstream() const { return m_up; }
    // Where to start for an entity: the node it is folded into, or the nodes it is made of (the ports
    // of a product at level port, the columns of a dataset at level column). Ascending.
    std::span<const std::uint32_t> nodesOf(EntityId entity) const;

private:
    std::vector<Node> m_nodes;
    std::vector<Link> m_links;
    Csr m_down;
    Csr m_up;
    Lookup m_lookup;
};

} // namespace tributary::lineage
