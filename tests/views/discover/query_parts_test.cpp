// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/search_text.h"
#include "model/search/query.h"
#include "tests/support/widgets/sample_mesh.h"
#include "views/discover/facet_model.h"
#include "views/discover/result_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include <random>

namespace tributary::views::query_parts_test {
namespace {

using search::Facet;

TEST(ComposedQuery, AnyChosenValueStaysOneClause)
{
    const std::array<QString, 8> pieces = {QStringLiteral("a"), QStringLiteral("\""), QStringLiteral(" "), QStringLiteral(":"), QStringLiteral("-"),
                                           QStringLiteral("kind:"), QStringLiteral("\u00e4"), QStringLiteral("/")};
    std::mt19937 random(43); // NOLINT: the same values each run
    for (int i = 0; i < 300; ++i) {
        QString value = QStringLiteral("x");
        for (unsigned n = random() % 8; n > 0; --n) {
            value += pieces[random() % pieces.size()];
        }
        const auto facet = static_cast<Facet>(random() % search::kFacetCount);
        const auto parsed = search::parseQuery(composeQuery(QStringLiteral("revenue"), {{facet, value}}).toStdString());
        ASSERT_TRUE(parsed) << value.toStdString();
        ASSERT_EQ(parsed->root.children.size(), 2U) << value.toStdString();
        const search::Term& term = parsed->root.children[1].term;
        EXPECT_EQ(search::fieldName(term.field), facetKeyword(facet).toStdString());
        EXPECT_EQ(term.value, value.toStdString());
    }
}

TEST(ComposedQuery, FiltersHoldForAllThatIsTyped)
{
    const FacetSelection products = {{Facet::Kind, QStringLiteral("product")}};
    EXPECT_EQ(composeQuery(QStringLiteral(" a OR b "), products), QStringLiteral("(a OR b) kind:product"));
    EXPECT_EQ(composeQuery(QStringLiteral("a (b OR c)"), products), QStringLiteral("a (b OR c) kind:product"));
    EXPECT_EQ(composeQuery(QStringLiteral("a OR"), products), QStringLiteral("a OR kind:product"));
    EXPECT_EQ(composeQuery({}, products), QStringLiteral("kind:product"));
    EXPECT_EQ(composeQuery(QStringLiteral(" a OR b "), {}), QStringLiteral("a OR b"));
    EXPECT_EQ(composeQuery({}, {{Facet::Tag, QStringLiteral("none")}}), QStringLiteral("tag:\"none\""));
}

TEST(FacetTree, HoldsWhatItWasGiven)
{
    std::mt19937 random(47); // NOLINT: the same counts each run
    FacetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int round = 0; round < 20; ++round) {
        std::vector<search::FacetCounts> counts;
        for (std::size_t facet = 0; facet < search::kFacetCount; ++facet) {
            search::FacetCounts one{static_cast<Facet>(facet), {}};
            for (unsigned n = 1 + random() % 6; n > 0; --n) {
                one.values.push_back({"v" + std::to_string(n), static_cast<std::int64_t>(1 + random() % 1000)});
            }
            counts.push_back(one);
        }
        model.setCounts(counts, {{Facet::Owner, QStringLiteral("v1")}});
        ASSERT_EQ(model.rowCount(), static_cast<int>(search::kFacetCount));
        int checked = 0;
        for (const search::FacetCounts& one : counts) {
            ASSERT_EQ(model.rowCount(model.indexOf(one.facet)), static_cast<int>(one.values.size()));
            double largest = 0;
            for (const search::FacetValue& value : one.values) {
                const QModelIndex index = model.indexOf(one.facet, QString::fromStdString(value.value));
                ASSERT_EQ(model.facetOf(index), one.facet);
                ASSERT_EQ(index.data(FacetModel::CountRole).toLongLong(), value.count);
                largest = qMax(largest, index.data(FacetModel::ShareRole).toDouble());
                checked += index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
            }
            ASSERT_DOUBLE_EQ(largest, 1.0);
        }
        ASSERT_EQ(checked, 1);
    }
}

TEST(ResultPaging, AFailedPageCanBeAskedForAgain)
{
    ResultModel model;
    model.reset(test::sampleResult({}, 100, 0, 250));
    model.fetchMore({});
    EXPECT_FALSE(model.canFetchMore({}));
    model.pageFailed();
    EXPECT_TRUE(model.canFetchMore({}));
    EXPECT_EQ(model.rowOf("tributary:product/item-99@1.0"), 99);
    EXPECT_EQ(model.rowOf("tributary:product/item-100@1.0"), -1);
    EXPECT_EQ(model.hitAt(-1), nullptr);
    EXPECT_EQ(model.hitAt(100), nullptr);
}

} // namespace
} // namespace tributary::views::query_parts_test
