// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/sample_mesh.h"
#include "views/discover/hit_text.h"
#include "views/discover/result_model.h"
#include "views/discover/search_text.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace tributary::views {
namespace {

using search::Facet;

TEST(ResultModel, KeepsTheRulesOfItemModels)
{
    ResultModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset(test::sampleResult({}, 100, 0, 250));
    model.append(test::sampleResult({}, 100, 100, 250), 100);
    model.append(test::sampleResult({}, 100, 200, 250), 200);
    EXPECT_EQ(model.rowCount(), 250);
    EXPECT_FALSE(model.canFetchMore({}));
    model.reset({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ResultModel, AsksForOnePageAtATime)
{
    ResultModel model;
    QSignalSpy wanted(&model, &ResultModel::pageWanted);
    model.reset(test::sampleResult({}, 100, 0, 250));
    model.fetchMore({});
    model.fetchMore({});
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.at(0).at(0).toInt(), 100);
    model.append(test::sampleResult({}, 100, 100, 250), 100);
    model.fetchMore({});
    EXPECT_EQ(wanted.count(), 2);
}

TEST(ResultModel, AnEmptyPageEndsTheList)
{
    ResultModel model;
    model.reset(test::sampleResult({}, 100, 0, 250));
    model.fetchMore({});
    model.append({}, 100);
    EXPECT_FALSE(model.canFetchMore({})) << "else the view would ask for ever";
}

TEST(ResultModel, APageThatDoesNotJoinIsIgnored)
{
    ResultModel model;
    model.reset(test::sampleResult({}, 100, 0, 900));
    model.append(test::sampleResult({}, 100, 300, 900), 300);
    EXPECT_EQ(model.rowCount(), 100);
}

TEST(ResultModel, RowsTellEverythingToAssistiveTechnology)
{
    ResultModel model;
    model.reset(test::sampleResult({}, 10, 0, 10));
    const QString text = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"Top 10 customers", "3.0", "Data product", "Quote to Cash / Deal", "Active", "Quality 98.2", "customer_id"}) {
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part << " in " << text.toStdString();
    }
}

TEST(HitText, MarksOnlyWhatMatchedInTheShownText)
{
    query::Hit hit = test::makeHit(0);
    EXPECT_EQ(markedName(hit).marks.size(), 1U);
    hit.entity.name = "Another name";
    EXPECT_TRUE(markedName(hit).marks.empty()) << "ranges of another text would mark wrong letters";
    EXPECT_EQ(versionText(hit.entity), QStringLiteral("v3.0"));
    hit.entity.version = "v4";
    EXPECT_EQ(versionText(hit.entity), QStringLiteral("v4"));
}

TEST(SearchText, PutsFacetsBehindWhatWasTyped)
{
    EXPECT_EQ(composeQuery(QStringLiteral("  revenue "), {}), QStringLiteral("revenue"));
    EXPECT_EQ(composeQuery({}, {}), QString());
    EXPECT_EQ(composeQuery(QStringLiteral("revenue"), {{Facet::Domain, QStringLiteral("Quote to Cash")}, {Facet::Lifecycle, QStringLiteral("active")}}),
              QStringLiteral("revenue domain:\"Quote to Cash\" status:active"));
    EXPECT_EQ(composeQuery({}, {{Facet::Owner, QStringLiteral("a\"b -c:d")}}), QStringLiteral("owner:\"a\\\"b -c:d\"")) << "a value never becomes syntax";
    EXPECT_EQ(composeQuery({}, {{Facet::Tag, QStringLiteral("-x")}}), QStringLiteral("tag:-x"));
}

} // namespace
} // namespace tributary::views
