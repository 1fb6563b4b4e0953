// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_comparison.h"
#include "views/lineage/change_look.h"
#include "views/lineage/edge_legend.h"
#include "views/lineage/lineage_rows.h"
#include "views/lineage/node_words.h"
#include "views/lineage/outline_model.h"
#include "views/lineage/scene_painter.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace tributary::views {
namespace {

using lineage::Change;

ScenePtr comparedScene(bool columns = true)
{
    return buildScene(std::make_shared<const query::LineageComparison>(test::sampleComparison()), {columns, {}});
}

const SceneNode& nodeNamed(const Scene& scene, const char* name)
{
    for (const SceneNode& node : scene.nodes)
        if (node.name == QLatin1String(name))
            return node;
    throw std::runtime_error(name);
}

const SceneArc* arcBetween(const Scene& scene, const char* from, const char* to)
{
    for (const SceneArc& arc : scene.arcs)
        if (scene.nodes[static_cast<std::size_t>(arc.from)].name == QLatin1String(from) && scene.nodes[static_cast<std::size_t>(arc.to)].name == QLatin1String(to))
            return &arc;
    return nullptr;
}

// As antialiasing leaves it.
bool isNear(const QColor& left, const QColor& right)
{
    return std::abs(left.red() - right.red()) + std::abs(left.green() - right.green()) + std::abs(left.blue() - right.blue()) < 90;
}

TEST(SceneChanges, BoxesAndLinesSayWhatBecameOfThem)
{
    const ScenePtr scene = comparedScene(false);
    EXPECT_EQ(nodeNamed(*scene, "report").change, Change::Added);
    EXPECT_EQ(nodeNamed(*scene, "links").change, Change::Removed);
    EXPECT_EQ(nodeNamed(*scene, "revenue").change, Change::Changed);
    EXPECT_EQ(nodeNamed(*scene, "orders").change, std::nullopt);
    ASSERT_TRUE(arcBetween(*scene, "revenue", "report") && arcBetween(*scene, "links", "orders"));
    EXPECT_EQ(arcBetween(*scene, "revenue", "report")->change, Change::Added);
    EXPECT_EQ(arcBetween(*scene, "links", "orders")->change, Change::Removed);
    EXPECT_EQ(arcBetween(*scene, "lines", "revenue")->change, std::nullopt);
    EXPECT_EQ(arcBetween(*scene, "orders", "revenue")->change, Change::Changed) << "a column pair more";
}

TEST(SceneChanges, ColumnsAndTheirLinesSayItOneByOne)
{
    const ScenePtr scene = comparedScene();
    const SceneNode& revenue = nodeNamed(*scene, "revenue");
    EXPECT_EQ(revenue.columns[14].change, Change::Added);
    EXPECT_EQ(revenue.columns[3].change, std::nullopt);
    EXPECT_NE(revenue.rowOf(14), static_cast<int>(revenue.rows.size())) << "shown although nothing flows through it";
    int added = 0;
    for (const SceneArc& arc : scene->arcs)
        if (scene->nodes[static_cast<std::size_t>(arc.from)].name == u"orders")
            added += arc.change == Change::Added ? 1 : 0;
    EXPECT_EQ(added, 1) << "order_2 to rev_3 alone";
}

TEST(SceneChanges, NeighboursAreThoseOfTheLaterMoment)
{
    const ScenePtr scene = comparedScene(false);
    EXPECT_EQ(nodeNamed(*scene, "orders").hiddenFedBy, 0);
    EXPECT_EQ(nodeNamed(*scene, "orders").fedBy, 0) << "what fed it is gone";
    EXPECT_EQ(nodeNamed(*scene, "links").hiddenFeeds, 0);
}

TEST(SceneChanges, OneMomentHasNone)
{
    const ScenePtr scene = buildScene(test::sampleLineage(), {true, {}});
    EXPECT_EQ(scene->both(), nullptr);
    for (const SceneNode& node : scene->nodes)
        EXPECT_FALSE(node.change);
    for (const SceneArc& arc : scene->arcs)
        EXPECT_FALSE(arc.change);
}

TEST(SceneChanges, WordsTellEveryStep)
{
    const ScenePtr scene = comparedScene();
    Place revenue;
    revenue.node = scene->nodeOf(nodeNamed(*scene, "revenue").id);
    const QStringList lines = NodeWords::change(*scene, revenue);
    ASSERT_GE(lines.size(), 3);
    EXPECT_EQ(lines[0], u"changed");
    EXPECT_EQ(lines[1], QStringLiteral("domain: Sales \u2192 Finance"));
    EXPECT_TRUE(NodeWords::sentence(*scene, revenue).contains(QStringLiteral("changed")));
    Place column = revenue;
    column.column = 14;
    EXPECT_TRUE(NodeWords::sentence(*scene, column).endsWith(QStringLiteral("added")));
    EXPECT_TRUE(NodeWords::toolTip(*scene, revenue).contains(QStringLiteral("Sales")));
}

TEST(SceneChanges, TableAndOutlineHoldTheSameChanges)
{
    const ScenePtr scene = comparedScene();
    const lineage::LineageUnion& both = *scene->both();
    const std::vector<CellRow> nodes = LineageRows::nodes(*scene);
    const std::vector<CellRow> edges = LineageRows::edges(*scene);
    ASSERT_EQ(nodes.size(), both.nodes.size());
    ASSERT_EQ(edges.size(), both.edges.size());
    EXPECT_EQ(nodes[0].cells.size(), static_cast<std::size_t>(LineageRows::nodeHeaders(true).size()));
    EXPECT_EQ(edges[0].cells.size(), static_cast<std::size_t>(LineageRows::edgeHeaders(true).size()));
    std::size_t changes = 0;
    for (const auto& [rows, marks] : {std::pair(&nodes, &both.nodes), std::pair(&edges, &both.edges)})
        for (std::size_t i = 0; i < rows->size(); ++i) {
            const QString told = (*rows)[i].cells.front().text;
            EXPECT_EQ(told.isEmpty(), !(*marks)[i].change.has_value());
            if ((*marks)[i].change) {
                EXPECT_TRUE(told.endsWith(ChangeWords::change(*(*marks)[i].change)));
            }
            changes += (*marks)[i].change ? 1 : 0;
        }
    OutlineModel outline;
    outline.setContent(scene, {}, {});
    EXPECT_EQ(outline.changeCount(), static_cast<int>(changes));
    const QModelIndex heading = outline.index(0, 0);
    EXPECT_EQ(outline.rowCount(heading), static_cast<int>(changes));
    for (int row = 0; row < outline.rowCount(heading); ++row) {
        const QModelIndex entry = outline.index(row, 0, heading);
        EXPECT_TRUE(entry.data(OutlineModel::ChangeRole).isValid());
        EXPECT_FALSE(outline.placeAt(entry).empty());
    }
}

TEST(SceneChanges, TheLegendNamesThoseThatOccur)
{
    const ScenePtr scene = comparedScene();
    EdgeLegend legend;
    legend.setScene(scene.get(), false);
    for (const char* word : {"added", "removed", "changed"})
        EXPECT_TRUE(legend.words().contains(QLatin1String(word)));
    legend.resize(900, 30);
    legend.grab();
    const ScenePtr plain = buildScene(test::sampleLineage(), {});
    legend.setScene(plain.get(), false);
    EXPECT_FALSE(legend.words().contains(QStringLiteral("added")));
}

// The signs are told apart without their colour: each as a picture in one colour.
TEST(ChangeLook, SignsDifferInShape)
{
    std::vector<QImage> images;
    for (const Change change : {Change::Added, Change::Removed, Change::Changed}) {
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintChangeGlyph(&painter, QRectF(0, 0, 24, 24), change, Qt::black);
        painter.end();
        images.push_back(image);
    }
    EXPECT_NE(images[0], images[1]);
    EXPECT_NE(images[1], images[2]);
    EXPECT_NE(images[0], images[2]);
    EXPECT_EQ(changePen(Change::Added, 2).style(), Qt::SolidLine);
    EXPECT_EQ(changePen(Change::Removed, 2).style(), Qt::CustomDashLine);
}

TEST(ChangeLook, CountsLeaveOutWhatThereIsNoneOf)
{
    EXPECT_EQ(ChangeWords::counts({2, 1, 3, 9}), QStringLiteral("+2, \u22121, ~3"));
    EXPECT_EQ(ChangeWords::counts({0, 0, 0, 9}), QString());
    EXPECT_EQ(ChangeWords::counts({0, 4, 0, 0}), QStringLiteral("\u22124"));
}

TEST(ChangeLook, EveryFieldOfADiffHasAWord)
{
    for (const char* field : {"ref", "native", "how"}) // those that are no word of the page themselves
        EXPECT_NE(ChangeWords::field(field), QLatin1String(field)) << field;
    EXPECT_EQ(ChangeWords::field("of tomorrow"), u"of tomorrow");
}

// At every level of detail what changed leaves a trace in its colour.
TEST(SceneChanges, IsSeenAtEveryZoom)
{
    const ScenePtr scene = comparedScene();
    const SceneMetrics metrics;
    const SceneGeometry geometry(*scene, test::FakeLayout().drawingOf(layoutInput(*scene, metrics)), metrics);
    const PaintState state;
    for (const double zoom : {1.0, 0.4, 0.1}) {
        Lens lens;
        lens.zoom = zoom;
        lens.origin = geometry.bounds().topLeft();
        QImage image((geometry.bounds().size() * zoom).toSize().expandedTo({64, 64}), QImage::Format_RGB32);
        image.fill(Theme::current().sunken);
        QPainter painter(&image);
        ScenePainter(*scene, geometry, state, lens).paint(&painter, QRectF(image.rect()));
        painter.end();
        for (const Change change : {Change::Added, Change::Removed, Change::Changed}) {
            bool seen = false;
            for (int y = 0; y < image.height() && !seen; ++y)
                for (int x = 0; x < image.width() && !seen; ++x)
                    seen = isNear(image.pixelColor(x, y), changeColor(change));
            EXPECT_TRUE(seen) << "zoom " << zoom << ", change " << static_cast<int>(change);
        }
    }
}

} // namespace
} // namespace tributary::views
