// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"

#include <algorithm>
#include <random>

namespace tributary::test {

lineage::ResultNode& LineageMaker::node(const std::string& name, Kind kind, const std::string& domain)
{
    lineage::ResultNode& made = m_result.nodes.emplace_back();
    made.id = static_cast<EntityId>(m_result.nodes.size()) * 10;
    made.kind = kind;
    made.name = name;
    made.ref = "tributary:" + std::string(kindName(kind)) + "/" + name;
    made.native = {name};
    made.domain = domain;
    made.domainCode = domain.substr(0, 2);
    return made;
}

std::size_t LineageMaker::indexOf(const std::string& name) const
{
    const auto found = std::find_if(m_result.nodes.begin(), m_result.nodes.end(), [&](const auto& node) { return node.name == name; });
    return static_cast<std::size_t>(found - m_result.nodes.begin());
}

lineage::ResultEdge& LineageMaker::edge(const std::string& from, const std::string& to, lineage::Evidence evidence)
{
    lineage::ResultEdge& made = m_result.edges.emplace_back();
    made.from = indexOf(from);
    made.to = indexOf(to);
    made.reasons = {{lineage::EdgeKind::DatasetFlow, evidence, 0, "tributary:job/load", "load_" + to, "mesh"}};
    return made;
}

lineage::ColumnPair& LineageMaker::pair(const std::string& from, const std::string& fromColumn, const std::string& to, const std::string& toColumn)
{
    const std::size_t a = indexOf(from);
    const std::size_t b = indexOf(to);
    auto found = std::find_if(m_result.edges.begin(), m_result.edges.end(), [&](const auto& edge) { return edge.from == a && edge.to == b; });
    lineage::ResultEdge& made = found == m_result.edges.end() ? edge(from, to) : *found;
    return made.columns.emplace_back(lineage::ColumnPair{fromColumn, toColumn, {}, true, false, lineage::Evidence::Observed});
}

void LineageMaker::columns(const std::string& name, int count, const std::string& prefix)
{
    for (int i = 0; i < count; ++i)
        m_result.nodes[indexOf(name)].columns.push_back({prefix + std::to_string(i), "VARCHAR"});
}

void LineageMaker::cycle(const std::vector<std::string>& names)
{
    std::vector<std::size_t>& made = m_result.cycles.emplace_back();
    for (const std::string& name : names)
        made.push_back(indexOf(name));
    std::sort(made.begin(), made.end());
}

void LineageMaker::root(const std::string& name)
{
    m_result.nodes[indexOf(name)].root = true;
    m_result.root = m_result.nodes[indexOf(name)].ref;
}

views::LineagePtr LineageMaker::done()
{
    for (const lineage::ResultEdge& edge : m_result.edges) {
        ++m_result.nodes[edge.from].feeds;
        ++m_result.nodes[edge.to].fedBy;
    }
    return std::make_shared<const lineage::LineageResult>(m_result);
}

LineageMaker sampleFlows()
{
    LineageMaker maker;
    maker.node("orders", Kind::Dataset, "Deal").technology = "kafka";
    maker.node("lines", Kind::Dataset, "Deal").technology = "snowflake";
    maker.node("revenue", Kind::Dataset, "Finance").description = "Revenue by customer.";
    maker.node("report", Kind::Dataset, "Finance").responsible = "Claire Fontaine";
    maker.columns("orders", 3, "order_");
    maker.columns("lines", 2, "line_");
    maker.columns("revenue", 15, "rev_");
    maker.columns("report", 1, "rep_");
    maker.pair("orders", "order_0", "revenue", "rev_0");
    maker.pair("lines", "line_1", "revenue", "rev_3").transformation = "AGGREGATION";
    maker.pair("orders", "order_2", "revenue", "rev_3");
    maker.pair("revenue", "rev_3", "report", "rep_0");
    return maker;
}

views::LineagePtr sampleLineage()
{
    return sampleFlows().done();
}

int Picture::node(const char* name) const
{
    for (std::size_t i = 0; i < scene->nodes.size(); ++i)
        if (scene->nodes[i].name == QLatin1String(name))
            return static_cast<int>(i);
    return -1;
}

views::Place Picture::place(const char* name, const char* column) const
{
    views::Place place;
    place.node = node(name);
    if (column)
        place.column = scene->nodes[static_cast<std::size_t>(place.node)].columnNamed(QLatin1String(column));
    return place;
}

Picture pictureOf(const views::LineagePtr& result, bool columns, std::set<EntityId> expanded)
{
    Picture picture;
    picture.scene = views::buildScene(result, {columns, std::move(expanded)});
    const views::SceneMetrics metrics;
    const layout::Input input = views::layoutInput(*picture.scene, metrics);
    picture.geometry = std::make_shared<const views::SceneGeometry>(*picture.scene, FakeLayout().drawingOf(input), metrics);
    return picture;
}

views::LineagePtr randomLineage(unsigned seed, int nodes, int edges, bool withColumns)
{
    std::mt19937 random(seed);
    LineageMaker maker;
    const std::vector<std::string> domains{"Deal", "Finance", ""};
    for (int i = 0; i < nodes; ++i) {
        const std::string name = "n" + std::to_string(i);
        maker.node(name, Kind::Dataset, domains[random() % domains.size()]);
        if (withColumns)
            maker.columns(name, static_cast<int>(random() % 20));
    }
    std::set<std::pair<unsigned, unsigned>> seen;
    for (int i = 0; i < edges && nodes > 0; ++i) {
        const unsigned from = random() % static_cast<unsigned>(nodes);
        const unsigned to = random() % static_cast<unsigned>(nodes);
        if (!seen.emplace(from, to).second)
            continue;
        const std::string a = "n" + std::to_string(from);
        const std::string b = "n" + std::to_string(to);
        const int pairs = withColumns ? static_cast<int>(random() % 4) : 0;
        if (pairs == 0)
            maker.edge(a, b);
        for (int pair = 0; pair < pairs; ++pair) {
            const std::string toColumn = random() % 6 == 0 ? std::string() : "col_" + std::to_string(random() % 20);
            maker.pair(a, "col_" + std::to_string(random() % 20), b, toColumn);
        }
    }
    return maker.done();
}

} // namespace tributary::test
