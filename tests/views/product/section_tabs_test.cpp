// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/section_tabs.h"

#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QHBoxLayout>
#include <QTest>

namespace tributary::views {
namespace {

void fill(SectionTabs& tabs)
{
    tabs.addSection(QStringLiteral("Overview"));
    tabs.addSection(QStringLiteral("Ports & contracts"));
    tabs.addSection(QStringLiteral("Versions"));
}

TEST(SectionTabs, AnAmpersandIsText)
{
    SectionTabs tabs;
    fill(tabs);
    EXPECT_EQ(tabs.tabText(1), u"Ports && contracts");
}

TEST(SectionTabs, TheCountIsPartOfWhatIsReadOut)
{
    SectionTabs tabs;
    fill(tabs);
    tabs.setCount(2, 11);
    EXPECT_EQ(tabs.tabText(2), u"Versions (11)");
    tabs.setCount(2, 0);
    EXPECT_EQ(tabs.tabText(2), u"Versions (0)");
    tabs.setCount(2, -1);
    EXPECT_EQ(tabs.tabText(2), u"Versions");
}

TEST(SectionTabs, ACountTakesRoom)
{
    SectionTabs tabs;
    fill(tabs);
    tabs.resize(800, 40);
    const int before = tabs.tabRect(2).width();
    tabs.setCount(2, 1204);
    EXPECT_GT(tabs.tabRect(2).width(), before + 10);
    EXPECT_GE(tabs.tabRect(0).height(), 36);
}

TEST(SectionTabs, ArrowsMoveAndSkipWhatIsHidden)
{
    SectionTabs tabs;
    fill(tabs);
    tabs.setShown(1, false);
    tabs.show();
    QTest::keyClick(&tabs, Qt::Key_Right);
    EXPECT_EQ(tabs.currentIndex(), 2);
    QTest::keyClick(&tabs, Qt::Key_Left);
    EXPECT_EQ(tabs.currentIndex(), 0);
}

TEST(SectionTabs, StandsOnThePagesSurface)
{
    QWidget page;
    page.setPalette(QPalette(Theme::current().surface));
    auto* tabs = new SectionTabs(&page);
    fill(*tabs);
    (new QHBoxLayout(&page))->addWidget(tabs);
    page.resize(900, 60);
    page.show();
    const QImage image = tabs->grab().toImage();
    const QPoint beyond(image.width() - 4, image.height() / 2); // no tab reaches so far
    EXPECT_EQ(image.pixelColor(beyond), Theme::current().surface);
    EXPECT_NE(Theme::current().surface, Theme::current().chrome);
}

TEST(SectionTabs, MarksTheCurrentPartWithTheAccent)
{
    SectionTabs tabs;
    fill(tabs);
    tabs.resize(800, 40);
    const auto underlined = [&](int index) {
        const QRect area = tabs.tabRect(index);
        return tabs.grab().toImage().pixelColor(area.center().x(), tabs.height() - 1) == Theme::current().accent;
    };
    EXPECT_TRUE(underlined(0));
    EXPECT_FALSE(underlined(2));
    tabs.setCurrentIndex(2);
    EXPECT_FALSE(underlined(0));
    EXPECT_TRUE(underlined(2));
}

} // namespace
} // namespace tributary::views
