// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/sample_mesh.h"
#include "views/discover/facet_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace tributary::views {
namespace {

using search::Facet;

std::vector<search::FacetCounts> counts()
{
    return test::sampleResult({}, 0, 0, 0).facets;
}

TEST(FacetModel, KeepsTheRulesOfItemModels)
{
    FacetModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCounts(counts(), {});
    model.setCounts(counts(), {{Facet::Domain, QStringLiteral("Record to Report")}});
    model.setCounts({}, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(FacetModel, ShowsExactCountsAndTheChosenValue)
{
    FacetModel model;
    model.setCounts(counts(), {{Facet::Domain, QStringLiteral("Record to Report")}});
    const QModelIndex header = model.indexOf(Facet::Domain);
    ASSERT_TRUE(header.isValid());
    EXPECT_EQ(model.rowCount(header), 4);
    const QModelIndex chosen = model.indexOf(Facet::Domain, QStringLiteral("Record to Report"));
    EXPECT_EQ(chosen.data(FacetModel::CountRole).toLongLong(), 911);
    EXPECT_EQ(chosen.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    EXPECT_EQ(model.index(0, 0, header).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    EXPECT_EQ(model.index(0, 0, header).data(FacetModel::ShareRole).toDouble(), 1.0);
    EXPECT_TRUE(chosen.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("911")));
}

TEST(FacetModel, ValuesReadInWordsButAreAskedForAsTheyAre)
{
    FacetModel model;
    model.setCounts(counts(), {});
    const QModelIndex product = model.indexOf(Facet::Kind, QStringLiteral("product"));
    ASSERT_TRUE(product.isValid());
    EXPECT_EQ(product.data().toString(), QStringLiteral("Data product"));
    EXPECT_TRUE(product.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Data product")));
    QSignalSpy requested(&model, &FacetModel::checkRequested);
    EXPECT_TRUE(model.setData(product, Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(requested.at(0).at(1).toString(), QStringLiteral("product"));
}

TEST(FacetModel, AChosenValueWithoutMatchesCanBeTakenBack)
{
    FacetModel model;
    model.setCounts({}, {});
    model.setCounts({{Facet::Domain, {}}}, {{Facet::Domain, QStringLiteral("Gone")}});
    const QModelIndex gone = model.indexOf(Facet::Domain, QStringLiteral("Gone"));
    ASSERT_TRUE(gone.isValid());
    QSignalSpy requested(&model, &FacetModel::checkRequested);
    EXPECT_TRUE(model.setData(gone, Qt::Unchecked, Qt::CheckStateRole));
    ASSERT_EQ(requested.count(), 1);
    EXPECT_FALSE(requested.at(0).at(2).toBool());
    EXPECT_FALSE(model.setData(model.indexOf(Facet::Domain), Qt::Checked, Qt::CheckStateRole)) << "headers have no box";
}

TEST(FacetPanel, SpaceChecksAndCollapsedFacetsStayCollapsed)
{
    FacetPanel panel;
    panel.resize(244, 600);
    panel.show();
    panel.setCounts(counts(), {});
    const QModelIndex domain = panel.model()->indexOf(Facet::Domain);
    EXPECT_TRUE(panel.tree()->isExpanded(domain));
    EXPECT_FALSE(panel.tree()->isExpanded(panel.model()->indexOf(Facet::Owner))) << "long lists start closed";

    QSignalSpy requested(&panel, &FacetPanel::checkRequested);
    panel.tree()->setCurrentIndex(panel.model()->index(1, 0, domain));
    QTest::keyClick(panel.tree(), Qt::Key_Space);
    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested.at(0).at(1).toString(), QStringLiteral("Record to Report"));
    EXPECT_TRUE(requested.at(0).at(2).toBool());

    panel.tree()->setExpanded(domain, false);
    panel.setCounts(counts(), {{Facet::Kind, QStringLiteral("dataset")}});
    EXPECT_FALSE(panel.tree()->isExpanded(panel.model()->indexOf(Facet::Domain)));
    EXPECT_TRUE(panel.tree()->isExpanded(panel.model()->indexOf(Facet::Kind)));
}

TEST(FacetPanel, AClickAnywhereInTheRowChecks)
{
    FacetPanel panel;
    panel.resize(244, 600);
    panel.show();
    panel.setCounts(counts(), {});
    QSignalSpy requested(&panel, &FacetPanel::checkRequested);
    const QModelIndex value = panel.model()->indexOf(Facet::Kind, QStringLiteral("column"));
    QTest::mouseClick(panel.tree()->viewport(), Qt::LeftButton, {}, panel.tree()->visualRect(value).center());
    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested.at(0).at(1).toString(), QStringLiteral("column"));
}

} // namespace
} // namespace tributary::views
