// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/fake_catalog.h"
#include "tests/views/product/sample_page.h"
#include "tests/views/product/tab_probe.h"
#include "views/product/facts_tab.h"
#include "views/product/origin_text.h"
#include "views/product/painted_button.h"
#include "views/product/product_header.h"
#include "views/product/product_page_view.h"
#include "views/product/source_card.h"
#include "views/product/source_desk.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QTest>
#include <QToolTip>

#include <algorithm>

namespace tributary::views {
namespace {

query::Provenance from(const char* file, int line)
{
    return {"mesh", file, line, query::kSampleNow, 7};
}

query::PartOrigin partOf(Kind kind, const query::EntitySummary& summary, const char* file, int line)
{
    query::PartOrigin part;
    part.part = summary;
    part.part.kind = kind;
    part.provenance = from(file, line);
    part.facts = {{"name", Json(summary.name), part.provenance}, {"type", Json("tables"), part.provenance}};
    return part;
}

// The sample with its parts: two output ports, a contract, and files of observations.
std::shared_ptr<query::ProductPage> pageWithParts()
{
    auto page = std::make_shared<query::ProductPage>(*query::samplePage());
    page->facts.push_back({"support.channel", Json("#customers"), from("p.yaml", 9)});
    page->facts.push_back({"supports", Json("no part of it"), from("p.yaml", 10)});
    for (std::size_t i = 0; i < 2; ++i)
        page->parts.push_back(partOf(Kind::OutputPort, page->outputs[i].port, "p.yaml", 20 + static_cast<int>(i)));
    page->parts.push_back(partOf(Kind::DataContract, *page->outputs[0].contract.contract, "c.yaml", 1));
    page->series.push_back({PointKind::Measurement, from("m.ndjson", 0), 120, query::kSampleNow});
    return page;
}

QStringList columnOf(const OriginAnswer& answer, std::size_t column)
{
    QStringList texts;
    for (const CellRow& row : answer.rows)
        texts.append(row.cells.at(column).text);
    return texts;
}

TEST(Origin, OfFieldsIsTheirOwnPlace)
{
    const auto page = pageWithParts();
    const OriginAnswer answer = originAnswer(*page, QStringLiteral("fields:support"));
    EXPECT_EQ(columnOf(answer, 0), QStringList{QStringLiteral("support.channel")}) << "not what only begins so";
    EXPECT_EQ(columnOf(answer, 1), QStringList{QStringLiteral("#customers")});
    EXPECT_EQ(columnOf(answer, 3), QStringList{QStringLiteral("p.yaml:9")});
    EXPECT_EQ(answer.rows.front().cells.at(4).time, query::kSampleNow);
    EXPECT_EQ(answer.headers.size(), static_cast<qsizetype>(answer.rows.front().cells.size()));
}

TEST(Origin, OfOnePartIsAllOfItAndOfManyWhereTheyStand)
{
    const auto page = pageWithParts();
    const QString ref = QString::fromStdString(page->outputs[0].port.ref);
    EXPECT_EQ(columnOf(originAnswer(*page, QStringLiteral("part:") + ref), 0), (QStringList{QStringLiteral("name"), QStringLiteral("type")}));
    const OriginAnswer ports = originAnswer(*page, QStringLiteral("kind:output-port"));
    EXPECT_EQ(columnOf(ports, 3), (QStringList{QStringLiteral("p.yaml:20"), QStringLiteral("p.yaml:21")}));
    const OriginAnswer quality = originAnswer(*page, QStringLiteral("series:measurements|kind:contract"));
    EXPECT_EQ(columnOf(quality, 3), (QStringList{QStringLiteral("c.yaml:1"), QStringLiteral("c.yaml:1"), QStringLiteral("m.ndjson")}));
    EXPECT_TRUE(columnOf(quality, 1).last().contains(QStringLiteral("120")));
}

TEST(Origin, WhatLeadsNowhereIsAskedOfTheProduct)
{
    const auto page = pageWithParts();
    for (const char* key : {"", "part:tributary:product/other", "fields:nothing", "nonsense"})
        EXPECT_EQ(originAnswer(*page, QString::fromLatin1(key)).rows.size(), page->facts.size()) << key;
    EXPECT_TRUE(originAnswer(query::ProductPage{}, {}).rows.empty());
}

TEST(Origin, OtherFilesThatClaimTheSameAreSaidToBeOverruled)
{
    auto page = pageWithParts();
    page->variantFiles = {"z/copy.yaml"};
    EXPECT_TRUE(originAnswer(*page, QStringLiteral("fields:support")).remark.contains(QStringLiteral("z/copy.yaml")));
    EXPECT_TRUE(originAnswer(*page, QStringLiteral("kind:contract")).remark.isEmpty()) << "they do not claim the contract";
}

TEST(Origin, InOneLineNamesThePlaceAndHowManyMore)
{
    const auto page = pageWithParts();
    EXPECT_TRUE(originLine(*page, QStringLiteral("fields:support")).startsWith(QStringLiteral("mesh · p.yaml:9 · read 20")));
    EXPECT_TRUE(originLine(*page, QStringLiteral("kind:output-port")).contains(QStringLiteral("1 more")));
    EXPECT_TRUE(originLine(query::ProductPage{}, {}).isEmpty());
}

TEST(Origin, TheFactsHoldTheFieldsOfAllParts)
{
    const auto page = pageWithParts();
    FactsTab tab;
    tab.setPage(page);
    const TableSection& facts = *tab.findChild<TableSection*>();
    const auto own = static_cast<int>(page->facts.size());
    ASSERT_EQ(facts.model()->rowCount(), own + 6 + 1);
    EXPECT_TRUE(cellOf(facts, own, 0).text.endsWith(QStringLiteral(": name")));
    EXPECT_EQ(cellOf(facts, own + 5, 4).text, u"c.yaml:1");
    EXPECT_EQ(cellOf(facts, own + 6, 4).text, u"m.ndjson");
}

class SourceDeskTest : public testing::Test {
protected:
    SourceDeskTest() : page(pageWithParts())
    {
        catalog.pages[QString::fromStdString(page->product.ref)] = page;
        view = std::make_unique<ProductPageView>(catalog, QString::fromStdString(page->product.ref));
        view->resize(1200, 800);
        view->show();
        view->activateWindow();
    }
    SourceCard* card() { return view->sources()->card(); }
    QString cardText(int row, int column) { return cellOf(*card()->table(), row, column).text; }

    std::shared_ptr<query::ProductPage> page;
    query::FakeCatalog catalog;
    std::unique_ptr<ProductPageView> view;
};

TEST_F(SourceDeskTest, AnswersForWhatHasTheFocusAndGivesItBack)
{
    QComboBox* versions = view->findChild<ProductHeader*>()->versionPicker();
    versions->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return versions->hasFocus(); }));
    view->showSource();
    ASSERT_NE(card(), nullptr);
    EXPECT_TRUE(card()->isVisible());
    EXPECT_TRUE(card()->accessibleName().contains(QStringLiteral("Head of the product")));
    EXPECT_FALSE(card()->table()->table()->accessibleName().isEmpty());
    ASSERT_GT(card()->table()->model()->rowCount(), 0);
    QTest::keyClick(card(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return card() == nullptr; }));
}

TEST_F(SourceDeskTest, ARowOfATableIsAskedForItself)
{
    view->showPart(ProductPageView::Part::Ports);
    DataTable* table = sectionNamed(*view, QStringLiteral("Output ports"))->table();
    table->setFocus();
    table->selectRow(1);
    table->setCurrentIndex(table->model()->index(1, 0));
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->hasFocus(); }));
    view->showSource();
    ASSERT_NE(card(), nullptr);
    EXPECT_TRUE(card()->accessibleName().endsWith(QString::fromStdString(page->outputs[1].port.name)));
    EXPECT_TRUE(card()->accessibleName().contains(QStringLiteral("Output port")));
    EXPECT_TRUE(card()->table()->table()->isColumnHidden(5)) << "since when is not told of parts";
    EXPECT_EQ(cardText(0, 0), u"name");
    EXPECT_EQ(cardText(0, 3), u"p.yaml:21");
}

TEST_F(SourceDeskTest, LeadsOnToAllFacts)
{
    view->showSource();
    ASSERT_NE(card(), nullptr);
    card()->allFacts()->click();
    EXPECT_EQ(view->currentPart(), ProductPageView::Part::Facts);
    EXPECT_TRUE(QTest::qWaitFor([this] { return card() == nullptr; }));
}

TEST_F(SourceDeskTest, StaysWithinTheWindow)
{
    for (const QSize size : {QSize(1200, 800), QSize(824, 540)}) {
        view->resize(size);
        view->showSource();
        ASSERT_NE(card(), nullptr);
        EXPECT_TRUE(view->geometry().contains(card()->geometry())) << size.width();
        card()->close();
        ASSERT_TRUE(QTest::qWaitFor([this] { return card() == nullptr; }));
    }
}

} // namespace
} // namespace tributary::views
