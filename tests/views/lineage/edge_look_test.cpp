// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/edge_look.h"

#include <gtest/gtest.h>

#include <QSet>

#include <set>

namespace tributary::views {
namespace {

using lineage::Evidence;

lineage::ResultEdge believed(std::initializer_list<Evidence> evidence)
{
    lineage::ResultEdge edge;
    for (const Evidence each : evidence)
        edge.reasons.push_back({lineage::EdgeKind::Port, each, 0, {}, {}, {}});
    return edge;
}

TEST(EdgeLookTest, TheBestReasonCounts)
{
    EXPECT_EQ(lookOf(believed({Evidence::Exact})), EdgeLook::Plain);
    EXPECT_EQ(lookOf(believed({Evidence::Assumed, Evidence::Observed})), EdgeLook::Plain);
    EXPECT_EQ(lookOf(believed({Evidence::Missing, Evidence::Drift})), EdgeLook::Drift);
    EXPECT_EQ(lookOf(believed({Evidence::Assumed})), EdgeLook::Assumed);
    EXPECT_EQ(lookOf(believed({Evidence::Hint})), EdgeLook::Assumed);
    EXPECT_EQ(lookOf(believed({Evidence::Missing})), EdgeLook::Missing);
    EXPECT_EQ(lookOf(believed({})), EdgeLook::Plain);
    EXPECT_EQ(lookOf(believed({Evidence::Manual})), EdgeLook::Manual) << "a person's word is seen as such";
    EXPECT_EQ(lookOf(believed({Evidence::Manual, Evidence::Declared})), EdgeLook::Plain);
    EXPECT_EQ(lookOf(believed({Evidence::Manual, Evidence::Assumed})), EdgeLook::Manual);
}

TEST(EdgeLookTest, IndirectAndColumnsOnlyAreToldWhateverTheEvidence)
{
    lineage::ResultEdge edge = believed({Evidence::Observed});
    edge.columnsOnly = true;
    EXPECT_EQ(lookOf(edge), EdgeLook::ColumnsOnly);
    edge.columnsOnly = false;
    edge.direct = false;
    edge.indirect = true;
    EXPECT_EQ(lookOf(edge), EdgeLook::Indirect);
    edge.direct = true;
    EXPECT_EQ(lookOf(edge), EdgeLook::Plain) << "the value flows as well";
    lineage::ColumnPair pair;
    pair.direct = false;
    pair.indirect = true;
    EXPECT_EQ(lookOf(pair), EdgeLook::Indirect);
}

TEST(EdgeLookTest, EachLookHasItsOwnLineAndItsOwnWord)
{
    QSet<QString> words;
    std::set<QList<qreal>> patterns;
    for (int look = 0; look < kEdgeLooks; ++look) {
        words.insert(EdgeWords::look(static_cast<EdgeLook>(look)));
        const QPen pen = edgePen(static_cast<EdgeLook>(look), Qt::black, 1.1);
        patterns.insert(pen.dashPattern());
        EXPECT_TRUE(pen.isCosmetic());
    }
    EXPECT_EQ(words.size(), kEdgeLooks);
    EXPECT_EQ(patterns.size(), static_cast<std::size_t>(kEdgeLooks));
}

TEST(EdgeLookTest, EveryKindAndEvidenceHasWords)
{
    QSet<QString> kinds;
    for (int kind = 1; kind <= 13; ++kind)
        kinds.insert(EdgeWords::kind(static_cast<lineage::EdgeKind>(kind)));
    EXPECT_EQ(kinds.size(), 13);
    EXPECT_FALSE(kinds.contains(QString()));
    QSet<QString> evidence;
    for (int each = 1; each <= 7; ++each)
        evidence.insert(EdgeWords::evidence(static_cast<Evidence>(each)));
    EXPECT_EQ(evidence.size(), 7);
}

TEST(EdgeLookTest, AReasonNamesItsCarrierAndItsSource)
{
    const QString text = EdgeWords::reason({lineage::EdgeKind::DatasetFlow, Evidence::Observed, 4, "tributary:job/x", "nightly\nload", "warehouse"});
    EXPECT_TRUE(text.contains(QStringLiteral("nightly load"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("warehouse")));
    EXPECT_TRUE(EdgeWords::pair({"", "b", "", false, true, Evidence::Observed}).contains(QStringLiteral("indirect")));
    EXPECT_TRUE(EdgeWords::pair({"a", "", "FILTER", true, false, Evidence::Observed}).endsWith(QStringLiteral("FILTER")));
}

} // namespace
} // namespace tributary::views
