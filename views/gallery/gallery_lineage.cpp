// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gallery/gallery_page.h"
#include "views/gallery/gallery_text.h"
#include "views/lineage/edge_legend.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_view.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"

#include <array>

namespace tributary::views {
namespace {

lineage::ResultNode specimenNode(EntityId id, const char* name, const char* domain, const char* technology, std::vector<lineage::ResultColumn> columns)
{
    lineage::ResultNode node;
    node.id = id;
    node.ref = std::string("tributary:dataset/") + name;
    node.native = {name};
    node.kind = Kind::Dataset;
    node.name = name;
    node.domain = domain;
    node.domainCode = std::string(domain).substr(0, 2);
    node.technology = technology;
    node.responsible = "Maren Solheim";
    node.columns = std::move(columns);
    node.placeholder = node.columns.empty();
    return node;
}

// Two sources, the table that is made of them, and its reader that nobody describes.
LineagePtr specimenFlows()
{
    auto result = std::make_shared<lineage::LineageResult>();
    result->level = lineage::Level::Dataset;
    result->nodes = {specimenNode(1, "accounts", "Company", "snowflake", {{"account_id", "integer"}, {"country", "string"}}),
                     specimenNode(2, "won_deals", "Deal", "kafka", {{"deal_id", "integer"}, {"amount", "decimal"}}),
                     specimenNode(3, "top_customers", "Deal", "snowflake", {{"account_id", "integer"}, {"revenue", "decimal"}}), specimenNode(4, "board_pack", "Finance", "", {})};
    const auto edge = [&](std::size_t from, std::size_t to, std::vector<lineage::ColumnPair> columns) {
        lineage::ResultEdge made;
        made.from = from;
        made.to = to;
        made.reasons = {{lineage::EdgeKind::DatasetFlow, lineage::Evidence::Observed, 0, {}, "load_top", "openlineage"}};
        made.columns = std::move(columns);
        result->edges.push_back(std::move(made));
        ++result->nodes[from].feeds;
        ++result->nodes[to].fedBy;
    };
    edge(0, 2, {{"account_id", "account_id", {}}});
    edge(1, 2, {{"amount", "revenue", "sum"}});
    edge(2, 3, {});
    return result;
}

// Where the three layers stand: what an engine would say.
layout::Drawing specimenDrawing(const layout::Input& input, double gap)
{
    layout::Drawing drawing;
    const double step = input.boxes.front().width + gap;
    const double below = input.boxes.front().height + 40;
    const std::array<layout::Point, 4> corners{{{0, 0}, {0, below}, {step, below / 2}, {2 * step, below / 2 + 20}}};
    for (std::size_t i = 0; i < input.boxes.size(); ++i)
        drawing.boxes.push_back({corners.at(i).x, corners.at(i).y, input.boxes[i].width, input.boxes[i].height});
    for (const layout::Arc& arc : input.arcs) {
        const auto side = [&](std::uint32_t box, std::int32_t row, bool right) {
            const layout::Rect& rect = drawing.boxes[box];
            return layout::Point{rect.x + (right ? rect.width : 0), rect.y + (row < 0 ? rect.height / 2 : input.boxes[box].rows[static_cast<std::size_t>(row)])};
        };
        const layout::Point begin = side(arc.from, arc.fromRow, true);
        const layout::Point end = side(arc.to, arc.toRow, false);
        const double middle = (begin.x + end.x) / 2;
        drawing.arcs.push_back({begin, {middle, begin.y}, {middle, end.y}, end});
    }
    drawing.width = drawing.boxes.back().x + drawing.boxes.back().width;
    drawing.height = drawing.boxes[1].y + drawing.boxes[1].height;
    return drawing;
}

} // namespace

void addLineage(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Lineage"));
    SceneOptions options;
    options.columns = true;
    const ScenePtr scene = buildScene(specimenFlows(), options);
    const Place focus{2, kWhole, -1};
    const SceneMetrics metrics = SceneMetrics::of(Theme::current().textFactor);
    for (const bool whole : {true, false}) { // what is too wide for its view shows where in the whole it is
        const auto drawing = specimenDrawing(layoutInput(*scene, metrics), whole ? 70 : 420);
        const auto geometry = std::make_shared<const SceneGeometry>(*scene, drawing, metrics);
        auto* view = new LineageView;
        view->setAccessibleName(whole ? QStringLiteral("Boxes") : QStringLiteral("Boxes and map"));
        view->setFixedHeight(grownHeight(300));
        view->setPicture(scene, geometry, LineageView::Keep::Nothing);
        view->setFocusPlace(focus);
        gallery.add(whole ? GalleryText::tr("boxes, one of them described by nobody; the third has the focus") : GalleryText::tr("with the map of the whole"), view, whole ? 800 : 440);
    }
    gallery.addRow();
    auto* legend = new EdgeLegend;
    legend->setScene(scene.get(), true);
    gallery.add(GalleryText::tr("legend"), legend, 560);
    auto* panel = new LineagePanel;
    panel->setScene(scene, focus, lightFrom(*scene, focus));
    panel->setCurrentPlace(focus);
    panel->setMinimumHeight(grownHeight(430));
    gallery.add(GalleryText::tr("facts and outline"), panel, 336);
}

} // namespace tributary::views
