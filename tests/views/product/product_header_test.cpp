// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/label_probe.h"
#include "tests/views/product/sample_page.h"
#include "views/product/product_header.h"
#include "views/product/product_ways.h"
#include "views/widgets/pill.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

class HeaderTest : public ::testing::Test {
protected:
    void show() { header.setPage(page); }
    QComboBox& picker() { return *header.versionPicker(); }
    bool showsPill(const QString& name)
    {
        for (const Pill* pill : header.findChildren<Pill*>()) {
            if (pill->accessibleName() == name && !pill->isHidden())
                return true;
        }
        return false;
    }

    ProductHeader header;
    std::shared_ptr<query::ProductPage> page = query::samplePage();
};

TEST_F(HeaderTest, ThePickerHoldsEveryVersionWithItsState)
{
    show();
    QStringList labels;
    for (int row = 0; row < picker().count(); ++row)
        labels.append(picker().itemText(row));
    EXPECT_EQ(labels, (QStringList{QStringLiteral("v3.0.0  latest"), QStringLiteral("v2.1.0"), QStringLiteral("v2.0.0  gone"), QStringLiteral("v1.4.2")}));
    EXPECT_EQ(picker().currentIndex(), 0);
    EXPECT_TRUE(picker().isEnabled());
    EXPECT_EQ(picker().accessibleName(), u"Version");
    EXPECT_TRUE(picker().accessibleDescription().startsWith(u"4 version"));
}

TEST_F(HeaderTest, TheVersionShownIsTheOneChosen)
{
    page->product = page->versions[3].product;
    QSignalSpy chosen(&header, &ProductHeader::versionChosen);
    show();
    EXPECT_EQ(picker().currentIndex(), 3);
    EXPECT_EQ(chosen.count(), 0) << "showing is not choosing";
}

TEST_F(HeaderTest, ArrowsChooseAVersion)
{
    show();
    header.show();
    QSignalSpy chosen(&header, &ProductHeader::versionChosen);
    QTest::keyClick(&picker(), Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toString(), u"tributary:product/Top 10 customers@2.1.0");
    QTest::keyClick(&picker(), Qt::Key_End);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen.at(1).at(0).toString(), u"tributary:product/Top 10 customers@1.4.2");
}

TEST_F(HeaderTest, OneVersionIsNoChoice)
{
    page->versions.resize(1);
    show();
    EXPECT_FALSE(picker().isEnabled());
    EXPECT_EQ(picker().currentText(), u"v3.0.0  latest");
    page->versions.clear();
    page->product.version.clear();
    page->product.latest = false;
    show();
    EXPECT_EQ(picker().count(), 1);
    EXPECT_EQ(picker().currentText(), u"no version");
    EXPECT_FALSE(picker().isEnabled());
}

TEST_F(HeaderTest, TheOnlyVersionIsWordsAndNoBox)
{
    const auto words = [this] {
        QStringList shown;
        for (const QLabel* label : header.findChildren<QLabel*>())
            if (!label->isHidden())
                shown.append(label->text());
        return shown;
    };
    show();
    EXPECT_FALSE(picker().isHidden());
    EXPECT_FALSE(words().contains(QStringLiteral("v3.0.0  latest")));
    page->versions.resize(1);
    show();
    EXPECT_TRUE(picker().isHidden());
    EXPECT_TRUE(words().contains(QStringLiteral("v3.0.0  latest"))) << words().join(u'|').toStdString();
}

TEST_F(HeaderTest, WaysAreOfferedWhereTheyLeadSomewhereAndHaveRoom)
{
    header.resize(1'300, 60);
    show();
    EXPECT_FALSE(header.ways()->compareButton()->isHidden());
    EXPECT_TRUE(header.ways()->lineageButton()->isHidden()) << "there is no page for it";
    header.offerLineage(true);
    EXPECT_FALSE(header.ways()->lineageButton()->isHidden());
    QSignalSpy compared(&header, &ProductHeader::compareRequested);
    QSignalSpy traced(&header, &ProductHeader::lineageRequested);
    header.ways()->compareButton()->click();
    header.ways()->lineageButton()->click();
    EXPECT_EQ(compared.count(), 1);
    EXPECT_EQ(traced.count(), 1);
    header.resize(640, 60);
    header.show();
    EXPECT_TRUE(header.ways()->compareButton()->isHidden()) << "versions have a tab of their own";
    EXPECT_FALSE(header.ways()->canvasButton()->isHidden());
    header.resize(1'300, 60);
    EXPECT_FALSE(header.ways()->compareButton()->isHidden());
    page->versions.resize(1);
    show();
    EXPECT_TRUE(header.ways()->compareButton()->isHidden());
}

TEST_F(HeaderTest, LifecycleAndGoneAreSaidInWords)
{
    show();
    EXPECT_TRUE(showsPill(QStringLiteral("Lifecycle: Active")));
    EXPECT_FALSE(showsPill(QStringLiteral("Gone from source")));
    page->product = page->versions[2].product;
    show();
    EXPECT_TRUE(showsPill(QStringLiteral("Gone from source")));
    page->product = page->versions[3].product;
    show();
    EXPECT_TRUE(showsPill(QStringLiteral("Lifecycle: Deprecated")));
    EXPECT_FALSE(showsPill(QStringLiteral("Gone from source")));
}

TEST_F(HeaderTest, WhatIsMissingIsSaidWhereItMatters)
{
    page->product.domain.clear();
    page->product.domainCode.clear();
    page->product.owner.clear();
    page->archetype.clear();
    page->classification.clear();
    page->product.status.clear();
    show();
    EXPECT_EQ(shownLabels(header), (QStringList{QStringLiteral("Top 10 customers"), QStringLiteral("No domain: name one in the definition"),
                                                QStringLiteral("No owner: add one to the team")}));
    EXPECT_FALSE(showsPill(QStringLiteral("Lifecycle: ")));
}

TEST_F(HeaderTest, DomainOwnerAndClassificationAreShown)
{
    show();
    const QStringList labels = shownLabels(header);
    EXPECT_TRUE(labels.contains(QStringLiteral("Quote to Cash / Deal")));
    EXPECT_TRUE(labels.contains(QStringLiteral("Maren Solheim")));
    EXPECT_TRUE(labels.contains(QStringLiteral("Confidential, contains PII")));
}

TEST_F(HeaderTest, HostileVersionsAreShortInThePicker)
{
    page->versions[1].product.version = "2\n\u202E" + std::string(1 << 20, '9');
    show();
    EXPECT_LE(picker().itemText(1).size(), 41);
    EXPECT_FALSE(picker().itemText(1).contains(u'\n'));
    EXPECT_FALSE(picker().itemText(1).contains(QChar(0x202E)));
}

} // namespace
} // namespace tributary::views
