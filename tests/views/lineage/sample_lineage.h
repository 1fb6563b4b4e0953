// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/widgets/fake_layout.h"
#include "views/lineage/scene_geometry.h"

#include <initializer_list>
#include <memory>
#include <string>

namespace tributary::test {

// Answers written by hand: nodes by name, edges by two names.
class LineageMaker {
public:
    explicit LineageMaker(lineage::Level level = lineage::Level::Dataset) { m_result.level = level; }

    lineage::ResultNode& node(const std::string& name, Kind kind = Kind::Dataset, const std::string& domain = {});
    lineage::ResultEdge& edge(const std::string& from, const std::string& to, lineage::Evidence evidence = lineage::Evidence::Exact);
    // A column pair of the edge between the two, which is made where it is not there.
    lineage::ColumnPair& pair(const std::string& from, const std::string& fromColumn, const std::string& to, const std::string& toColumn);
    void columns(const std::string& node, int count, const std::string& prefix = "col_");
    void cycle(const std::vector<std::string>& names);
    void root(const std::string& name);
    std::size_t indexOf(const std::string& name) const;
    // Neighbours are counted from the edges, plus what a test says lies beyond.
    views::LineagePtr done();

private:
    lineage::LineageResult m_result;
};

// orders -> revenue -> report, lines -> revenue; customer_id and amount flow column by column; revenue
// has 15 columns; orders and lines are of Deal, the others of Finance.
LineageMaker sampleFlows();
views::LineagePtr sampleLineage();

struct Picture {
    views::ScenePtr scene;
    std::shared_ptr<const views::SceneGeometry> geometry;

    int node(const char* name) const;
    views::Place place(const char* name, const char* column = nullptr) const;
};
Picture pictureOf(const views::LineagePtr& result, bool columns = true, std::set<EntityId> expanded = {});

// A random answer: acyclic where `forward`, with columns.
views::LineagePtr randomLineage(unsigned seed, int nodes, int edges, bool withColumns);

} // namespace tributary::test
