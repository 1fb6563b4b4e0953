// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/domain_header.h"

#include "tests/views/domain/sample_domain.h"
#include "views/product/painted_button.h"
#include "views/widgets/pill.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

class DomainHeaders : public ::testing::Test {
protected:
    void show(const query::DomainPage& page)
    {
        header.setPage(std::make_shared<query::DomainPage>(page));
        header.resize(1200, 80);
        header.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&header));
        QCoreApplication::processEvents(); // crumbs of before have gone by then
    }
    QStringList links() const
    {
        QStringList names;
        for (const LinkButton* link : header.findChildren<LinkButton*>())
            if (link->isVisible())
                names.append(link->accessibleName());
        return names;
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel* label : header.findChildren<QLabel*>())
            if (label->isVisible())
                all.append(label->text());
        return all.join(u'\n');
    }
    LinkButton* link(const QString& name)
    {
        for (LinkButton* one : header.findChildren<LinkButton*>())
            if (one->accessibleName() == name && one->isVisible())
                return one;
        return nullptr;
    }

    DomainHeader header;
};

TEST_F(DomainHeaders, NameTheWayDownFromTheTop)
{
    show(test::sampleDomain());
    EXPECT_TRUE(links().contains(QStringLiteral("Business")));
    EXPECT_TRUE(words().contains(QStringLiteral("Sales")));
    EXPECT_TRUE(words().contains(QStringLiteral("Offers to orders")));
}

TEST_F(DomainHeaders, OfADeepTreeNameTheNearestDomains)
{
    query::DomainPage page = test::sampleDomain();
    const auto above = page.above.front();
    page.above.clear();
    for (int i = 0; i < 8; ++i) {
        page.above.push_back(above);
        page.above.back().name = "Level " + std::to_string(i);
    }
    show(page);
    EXPECT_FALSE(links().contains(QStringLiteral("Level 2")));
    EXPECT_TRUE(links().contains(QStringLiteral("Level 3")));
    EXPECT_TRUE(links().contains(QStringLiteral("Level 7")));
    EXPECT_TRUE(words().contains(QChar(0x2026))) << "that some are left out is said";
    page.above.clear();
    show(page);
    EXPECT_EQ(links(), QStringList{QStringLiteral("Ada Nwosu")}) << "nothing of the page before is left";
    EXPECT_TRUE(words().contains(QStringLiteral("Domain at the top")));
}

TEST_F(DomainHeaders, AnOwnerIsALinkWhereThereIsAPageOfThem)
{
    query::DomainPage page = test::sampleDomain();
    show(page);
    QSignalSpy opened(&header, &DomainHeader::openRequested);
    ASSERT_NE(link(QStringLiteral("Ada Nwosu")), nullptr);
    QTest::keyClick(link(QStringLiteral("Ada Nwosu")), Qt::Key_Return);
    EXPECT_EQ(opened.last().at(0).toString(), QStringLiteral("tributary:person/ada"));
    page.domain.ownerRef.clear();
    show(page);
    EXPECT_EQ(link(QStringLiteral("Ada Nwosu")), nullptr);
    EXPECT_TRUE(words().contains(QStringLiteral("Ada Nwosu"))) << "a name all the same";
    page.domain.owner.clear();
    show(page);
    EXPECT_TRUE(words().contains(QStringLiteral("No owner: add one")));
}

TEST_F(DomainHeaders, ADomainThatIsOnlyNamedIsMarked)
{
    query::DomainPage page = test::sampleDomain();
    show(page);
    const auto* mark = header.findChild<Pill*>();
    ASSERT_NE(mark, nullptr);
    EXPECT_FALSE(mark->isVisible());
    page.domain.placeholder = true;
    show(page);
    EXPECT_TRUE(mark->isVisible());
}

} // namespace
} // namespace tributary::views
