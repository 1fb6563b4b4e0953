// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/sample_page.h"
#include "tests/views/product/tab_probe.h"
#include "views/product/versions_tab.h"

#include <gtest/gtest.h>

#include "views/shell/diff_link.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tributary::views {
namespace {

TEST(VersionsTab, SaysWhatEachVersionIsAndWhatItLacks)
{
    VersionsTab tab;
    tab.setPage(query::samplePage());
    const TableSection* versions = sectionNamed(tab, QStringLiteral("Versions"));
    ASSERT_NE(versions, nullptr);
    ASSERT_EQ(versions->model()->rowCount(), 4);
    EXPECT_EQ(cellOf(*versions, 0, 0).text, u"3.0.0");
    EXPECT_EQ(cellOf(*versions, 0, 1).text, u"Active, latest");
    EXPECT_EQ(cellOf(*versions, 0, 2).text, u"complete");
    EXPECT_EQ(cellOf(*versions, 0, 8).text, u"q2c/top-10-customers.yaml:1");
    EXPECT_EQ(cellOf(*versions, 1, 1).text, u"Active");
    EXPECT_EQ(cellOf(*versions, 2, 1).text, u"gone from source");
    EXPECT_EQ(cellOf(*versions, 2, 1).tone, Tone::Warn);
    EXPECT_EQ(cellOf(*versions, 2, 2).text, u"no infrastructure");
    EXPECT_EQ(cellOf(*versions, 3, 1).text, u"Deprecated");
}

TEST(VersionsTab, ComparesTheChosenVersionWithTheOneBefore)
{
    VersionsTab tab;
    const auto page = query::samplePage();
    tab.setPage(page);
    QSignalSpy opened(&tab, &ProductTab::openRequested);
    const auto& versions = page->versions;
    sectionNamed(tab, QStringLiteral("Versions"))->table()->showSourceRow(1);
    ASSERT_TRUE(tab.compareButton()->isEnabled());
    tab.compareButton()->click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(parseDiffLink(opened[0][0].toString()), (DiffLink{QString::fromStdString(versions[2].product.ref), QString::fromStdString(versions[1].product.ref)}));
    sectionNamed(tab, QStringLiteral("Versions"))->table()->showSourceRow(3);
    EXPECT_FALSE(tab.compareButton()->isEnabled()) << "before the first there is none";
}

TEST(VersionsTab, CampaignsAreListedAndOpened)
{
    VersionsTab tab;
    auto page = std::make_shared<query::ProductPage>(*query::samplePage());
    query::CampaignItem item;
    item.entity.ref = "tributary:campaign/to-three";
    item.campaign.fromVersion = "2.1.0";
    item.campaign.toVersion = "3.0.0";
    item.campaign.migrateBy = "2027-01-31";
    item.campaign.decision = campaign::Decision::DualServe;
    page->campaigns = {item};
    tab.setPage(page);
    ASSERT_EQ(tab.campaigns()->model()->rowCount(), 1);
    EXPECT_EQ(cellOf(*tab.campaigns(), 0, 0).text, QStringLiteral("2.1.0 \u2192 3.0.0"));
    EXPECT_EQ(cellOf(*tab.campaigns(), 0, 1).text, u"open");
    EXPECT_EQ(cellOf(*tab.campaigns(), 0, 2).text, u"both versions are served");
    QSignalSpy opened(&tab, &ProductTab::openRequested);
    emit tab.campaigns()->table()->activated(tab.campaigns()->table()->model()->index(0, 0));
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("tributary:campaign/to-three"));
}

TEST(VersionsTab, AVersionWithNothingIsSaidOnce)
{
    auto page = query::samplePage();
    page->versions[1].triplet = {};
    page->versions[1].product.version.clear();
    page->versions[1].provenance.line = 0;
    VersionsTab tab;
    tab.setPage(page);
    const TableSection* versions = sectionNamed(tab, QStringLiteral("Versions"));
    EXPECT_EQ(cellOf(*versions, 1, 0).text, u"no version");
    EXPECT_EQ(cellOf(*versions, 1, 2).text, u"all three missing");
    EXPECT_EQ(cellOf(*versions, 1, 8).text, u"q2c/top-10-customers.yaml");
}

TEST(VersionsTab, ShowsWhoCommittedWhatAndWhatWasThereBefore)
{
    auto page = query::samplePage();
    page->versions[0].commit = query::CommitItem{std::string(40, 'a'), 0, "Ada", "ada@example.org", "Say who counts", {"v3.0.0"}, "p.yaml", {}};
    query::VersionItem earlier = page->versions[0];
    earlier.commit->id = std::string(40, 'b');
    earlier.commit->tags.clear();
    earlier.earlier = true;
    earlier.present = false;
    earlier.triplet.definition = "as it was";
    page->committed = {earlier};
    VersionsTab tab;
    tab.setPage(page);
    const TableSection* versions = sectionNamed(tab, QStringLiteral("Versions"));
    ASSERT_EQ(versions->model()->rowCount(), 5);
    EXPECT_EQ(cellOf(*versions, 0, 7).text, u"aaaaaaaa v3.0.0");
    EXPECT_EQ(cellOf(*versions, 0, 7).tip, u"Say who counts");
    EXPECT_EQ(cellOf(*versions, 1, 0).text, u"3.0.0") << "below the version that it is an earlier state of";
    EXPECT_EQ(cellOf(*versions, 1, 1).text, u"earlier commit");
    EXPECT_EQ(cellOf(*versions, 1, 7).text, u"bbbbbbbb");
    EXPECT_TRUE(versions->model()->index(1, 0).data(CellRefRole).toString().isEmpty()) << "it has no page of its own";
    EXPECT_TRUE(cellOf(*versions, 2, 7).text.isEmpty());
    versions->table()->selectRow(1);
    EXPECT_EQ(tab.findChild<QPlainTextEdit*>()->toPlainText().trimmed(), u"as it was");
}

TEST(VersionsTab, ShowsTheDefinitionOfTheChosenVersion)
{
    auto page = query::samplePage();
    page->versions[1].triplet.definition = "version: 2.1.0\n";
    VersionsTab tab;
    tab.setPage(page);
    const auto* text = tab.findChild<QPlainTextEdit*>();
    ASSERT_NE(text, nullptr);
    EXPECT_TRUE(text->isReadOnly());
    EXPECT_TRUE(text->toPlainText().contains(u"version: 3.0.0")) << "the page's own version first";
    sectionNamed(tab, QStringLiteral("Versions"))->table()->selectRow(1);
    EXPECT_EQ(text->toPlainText().trimmed(), u"version: 2.1.0");
}

TEST(VersionsTab, HidesTheTextWhereThereIsNone)
{
    auto page = query::samplePage();
    for (query::VersionItem& item : page->versions)
        item.triplet.definition.clear();
    VersionsTab tab;
    tab.setPage(page);
    EXPECT_TRUE(tab.findChild<QPlainTextEdit*>()->isHidden());
    page = std::make_shared<query::ProductPage>();
    tab.setPage(page);
    EXPECT_TRUE(tab.findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
}

} // namespace
} // namespace tributary::views
