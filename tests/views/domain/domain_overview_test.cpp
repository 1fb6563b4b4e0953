// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/domain_overview.h"

#include "tests/views/domain/sample_domain.h"
#include "views/domain/gap_bar.h"
#include "views/product/painted_button.h"
#include "views/product/side_rows.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

class DomainOverviews : public ::testing::Test {
protected:
    void show(const query::DomainPage& page, int width = 1300)
    {
        overview.setPage(std::make_shared<query::DomainPage>(page));
        overview.resize(width, 800);
        overview.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&overview));
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents(); // what a layout has just taken in is shown by then
    }
    QStringList rows() const
    {
        QStringList names;
        for (const SideRow* row : overview.findChildren<SideRow*>())
            if (row->isVisible())
                names.append(row->accessibleName());
        return names;
    }
    SideRow* row(const QString& name)
    {
        for (SideRow* one : overview.findChildren<SideRow*>())
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        return nullptr;
    }
    QString sentences() const
    {
        QStringList all;
        for (const QLabel* label : overview.findChildren<QLabel*>())
            if (label->isVisible())
                all.append(label->text());
        return all.join(u'\n');
    }

    DomainOverview overview;
};

TEST_F(DomainOverviews, TheSideListsDomainsWithinPeopleAndReaders)
{
    show(test::sampleDomain());
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("Shop"), QStringLiteral("Till"), QStringLiteral("Ada Nwosu"), QStringLiteral("Bo Lind"), QStringLiteral("Board pack")}));
    ASSERT_NE(row(QStringLiteral("Till")), nullptr);
    EXPECT_GT(row(QStringLiteral("Till"))->x(), row(QStringLiteral("Shop"))->x()) << "deeper ones are set in";
    EXPECT_TRUE(sentences().contains(QStringLiteral("70 reads / wk")));
}

TEST_F(DomainOverviews, RowsWithAPageAreLinksAndOthersAreText)
{
    show(test::sampleDomain());
    QSignalSpy opened(&overview, &DomainOverview::openRequested);
    QTest::keyClick(row(QStringLiteral("Shop")), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.last().at(0).toString(), QStringLiteral("tributary:domain/Shop"));
    QTest::keyClick(row(QStringLiteral("Ada Nwosu")), Qt::Key_Space);
    EXPECT_EQ(opened.last().at(0).toString(), QStringLiteral("tributary:person/ada"));
    EXPECT_EQ(row(QStringLiteral("Bo Lind"))->focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(row(QStringLiteral("Board pack"))->focusPolicy(), Qt::NoFocus);
}

TEST_F(DomainOverviews, LongListsAreCutAndLeadToTheRest)
{
    query::DomainPage page = test::sampleDomain();
    const auto branch = page.tree[1];
    const auto member = page.team[0];
    const auto reader = page.readers[0];
    for (int i = 0; i < 20; ++i) {
        page.tree.push_back(branch);
        page.team.push_back(member);
        page.team.back().owner = false;
        page.readers.push_back(reader);
    }
    show(page);
    EXPECT_EQ(rows().count(QStringLiteral("Shop")), 11) << "twelve with Till";
    EXPECT_TRUE(sentences().contains(QStringLiteral("and 10 more")));
    EXPECT_EQ(rows().count(QStringLiteral("Board pack")), 5);
    QSignalSpy people(&overview, &DomainOverview::peopleRequested);
    LinkButton* all = nullptr;
    for (LinkButton* one : overview.findChildren<LinkButton*>())
        all = one->isVisible() && one->accessibleName() == QStringLiteral("Show all 22") ? one : all;
    ASSERT_NE(all, nullptr);
    all->click();
    EXPECT_EQ(people.size(), 1);
}

TEST_F(DomainOverviews, EveryEmptyPartSaysHowToFillIt)
{
    query::DomainPage page;
    page.domain = test::sampleDomain().domain;
    page.tree = {{page.domain, 0, 0}};
    show(page);
    for (const char* words : {"Add description", "Add boundedContext", "Add notes", "No product names this domain", "nested here by parent:", "Nobody is named", "No reads are known"})
        EXPECT_TRUE(sentences().contains(QLatin1String(words))) << words;
    EXPECT_TRUE(rows().isEmpty());
    show(test::sampleDomain());
    EXPECT_FALSE(sentences().contains(QStringLiteral("Nobody is named"))) << "nothing of the page before is left";
}

TEST_F(DomainOverviews, InANarrowPageTheSideIsLeftOut)
{
    show(test::sampleDomain(), 1000);
    EXPECT_TRUE(rows().isEmpty()) << "the tabs hold all of it";
    overview.resize(1300, 800);
    QCoreApplication::processEvents();
    EXPECT_FALSE(rows().isEmpty());
}

TEST_F(DomainOverviews, GapsAreHandedOnByTheirPlace)
{
    show(test::sampleDomain());
    QSignalSpy chosen(&overview, &DomainOverview::gapChosen);
    QTest::keyClick(overview.gaps()->tile(1), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.last().at(0).toInt(), 1);
    EXPECT_EQ(overview.gaps()->tile(0)->toolTip(), QStringLiteral("domain:sales gap0")) << "the query that lists them";
}

} // namespace
} // namespace tributary::views
