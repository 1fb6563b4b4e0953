// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/sample_page.h"
#include "tests/views/product/tab_probe.h"
#include "views/product/facts_tab.h"
#include "views/product/text_label.h"

#include <gtest/gtest.h>

#include <QLineEdit>

namespace tributary::views {
namespace {

const TableSection& factsOf(const FactsTab& tab)
{
    return *tab.findChild<TableSection*>();
}

QString countOf(const FactsTab& tab)
{
    for (const TextLabel* label : tab.findChildren<TextLabel*>()) {
        if (label->text().contains(QStringLiteral("field")) && label->parent() == &tab)
            return label->text();
    }
    return {};
}

TEST(FactsTab, NamesValueFileAndLineOfEachField)
{
    FactsTab tab;
    tab.setPage(query::samplePage());
    const TableSection& facts = factsOf(tab);
    ASSERT_EQ(facts.model()->rowCount(), 9);
    EXPECT_EQ(cellOf(facts, 0, 0).text, u"id");
    EXPECT_EQ(cellOf(facts, 0, 1).text, u"value of id");
    EXPECT_EQ(cellOf(facts, 0, 2).text, u"standard");
    EXPECT_EQ(cellOf(facts, 0, 3).text, u"mesh");
    EXPECT_EQ(cellOf(facts, 0, 4).text, u"q2c/top-10-customers.yaml:2");
    EXPECT_EQ(cellOf(facts, 0, 5).time, query::kSampleNow);
}

TEST(FactsTab, MarksAFieldNoStandardKnows)
{
    FactsTab tab;
    tab.setPage(query::samplePage());
    EXPECT_EQ(cellOf(factsOf(tab), 8, 0).text, u"costCentre");
    EXPECT_EQ(cellOf(factsOf(tab), 8, 1).text, u"4711");
    EXPECT_EQ(cellOf(factsOf(tab), 8, 2).text, u"no standard field");
}

TEST(FactsTab, StructuredValuesAreShownAsJson)
{
    auto page = std::make_shared<query::ProductPage>();
    Json list = Json::array();
    list.push_back(1);
    list.push_back("two");
    page->facts.push_back({"tags", list, {}, false});
    FactsTab tab;
    tab.setPage(page);
    const QString text = cellOf(factsOf(tab), 0, 1).text;
    EXPECT_TRUE(text.startsWith(u'[') && text.endsWith(u']')) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\"two\""));
    EXPECT_TRUE(cellOf(factsOf(tab), 0, 4).text.isEmpty()) << "no file, no line";
}

TEST(FactsTab, TheFilterCountsWhatItLeaves)
{
    FactsTab tab;
    tab.setPage(query::samplePage());
    auto* filter = tab.findChild<QLineEdit*>();
    EXPECT_TRUE(countOf(tab).startsWith(u'9'));
    filter->setText(QStringLiteral("DESCRIPTION"));
    EXPECT_EQ(countOf(tab), u"2 of 9 fields");
    EXPECT_EQ(factsOf(tab).table()->shownRows(), 2);
    filter->clear();
    EXPECT_EQ(factsOf(tab).table()->shownRows(), 9);
    tab.setPage(std::make_shared<query::ProductPage>());
    EXPECT_FALSE(filter->isEnabled());
}

TEST(FactsTab, TellsWhatAFieldWasBefore)
{
    auto page = std::make_shared<query::ProductPage>();
    page->facts.push_back({"status", Json("active"), {"mesh", "p.yaml", 1, 9, 1}, false, 100});
    page->facts.push_back({"purpose", Json("new"), {"mesh", "p.yaml", 1, 9, 2}, false, 200});
    page->changes = {{"purpose", 2, 200, Json("old"), Json("new")}, {"status", 1, 100, {}, Json("active")}, {"purpose", 1, 100, {}, Json("old")}};
    FactsTab tab;
    tab.setPage(page);
    const QList<TableSection*> sections = tab.findChildren<TableSection*>();
    ASSERT_EQ(sections.size(), 2);
    EXPECT_EQ(cellOf(*sections[0], 1, 6).time, 200);
    TableSection& history = *sections[1];
    ASSERT_EQ(history.model()->rowCount(), 1) << "that everything came with the first revision is no news";
    EXPECT_EQ(cellOf(history, 0, 2).text, u"purpose");
    EXPECT_EQ(cellOf(history, 0, 3).text, u"old");
    EXPECT_EQ(cellOf(history, 0, 4).text, u"new");
    sections[0]->table()->selectRow(0);
    ASSERT_EQ(history.model()->rowCount(), 1);
    EXPECT_EQ(cellOf(history, 0, 2).text, u"status");
    EXPECT_EQ(cellOf(history, 0, 3).text, QString(QChar(0x2014)));
    sections[0]->table()->selectRow(1);
    EXPECT_EQ(history.model()->rowCount(), 2);
}

TEST(FactsTab, InALowWindowTheFactsHaveTheRoomAndTipsTellTheValueBefore)
{
    auto page = std::make_shared<query::ProductPage>();
    page->facts.push_back({"purpose", Json("new"), {"mesh", "p.yaml", 1, 9, 2}, false, 200});
    page->changes = {{"purpose", 2, 200, Json("old"), Json("new")}, {"purpose", 1, 100, {}, Json("old")}};
    FactsTab tab;
    tab.setPage(page);
    const QList<TableSection*> sections = tab.findChildren<TableSection*>();
    tab.resize(700, 700);
    tab.show();
    EXPECT_TRUE(sections[1]->isVisible());
    tab.resize(700, 240);
    EXPECT_FALSE(sections[1]->isVisible());
    EXPECT_TRUE(cellOf(*sections[0], 0, 6).tip.contains(QStringLiteral("Before: old"))) << cellOf(*sections[0], 0, 6).tip.toStdString();
}

} // namespace
} // namespace tributary::views
