// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/accessible_names.h"
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/text_fit.h"
#include "tests/views/versions/sample_diff.h"
#include "views/product/cell_table_model.h"
#include "views/product/data_table.h"
#include "views/product/table_section.h"
#include "views/shell/campaign_link.h"
#include "views/versions/change_detail.h"
#include "views/versions/change_tree.h"
#include "views/versions/diff_page.h"
#include "views/product/section_tabs.h"
#include "views/versions/text_diff_view.h"
#include "views/versions/version_bar.h"
#include "views/widgets/line_diff_view.h"
#include "views/widgets/message_view.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

namespace tributary::views::versions_test {
namespace {

class FakeVersions : public tributary::test::FakeCatalog {
public:
    std::function<query::VersionTimeline(const std::string& ref)> onVersions = rankingsVersions;
    std::vector<query::DiffRequest> texts;
    std::optional<Error> textTrouble;
    void versionTimeline(const QString& channel, const QString& ref, QObject* context, Answer<query::VersionTimeline> answer) override
    {
        reply<query::VersionTimeline>(channel, context, std::move(answer), [this, ref] { return onVersions(ref.toStdString()); });
    }
    void textDiff(const QString& channel, const query::DiffRequest& request, QObject* context, Answer<query::TextDiffAnswer> answer) override
    {
        texts.push_back(request);
        reply<query::TextDiffAnswer>(channel, context, std::move(answer), [this] {
            query::TextDiffAnswer files;
            files.files.push_back({Kind::DataProduct, "Rankings", "rankings.yaml", "rankings.yaml", "--- a/rankings.yaml\n+++ b/rankings.yaml\n@@ -1 +1,2 @@\n-version: 2.1.0\n+version: 3.0.0\n+x: <b>\n"});
            files.files.push_back({Kind::DataContract, "Ranking", "old.yaml", "new.yaml", {}, textTrouble});
            return files;
        });
    }
    std::vector<query::DiffRequest> diffs;
    std::function<query::DiffAnswer()> onDiff = [] { return sampleDiff(); };
    void diff(const QString& channel, const query::DiffRequest& request, QObject* context, Answer<query::DiffAnswer> answer) override
    {
        diffs.push_back(request);
        reply<query::DiffAnswer>(channel, context, std::move(answer), [this] { return onDiff(); });
    }
};

class DiffPageTest : public ::testing::Test {
protected:
    DiffPage& open(const DiffLink& link = {{}, QStringLiteral("tributary:product/rankings@3.0.0")}, QSize size = {1440, 860})
    {
        page = std::make_unique<DiffPage>(catalog, link);
        page->resize(size);
        page->show();
        page->activateWindow();
        settle();
        return *page;
    }
    void settle() const { EXPECT_TRUE(QTest::qWaitFor([this] { return page->isSettled(); })); }
    QString detail() const { return page->detail()->text()->toPlainText(); }
    QString columnText(int row, int column) const { return page->columns()->model()->index(row, column).data(Qt::DisplayRole).toString(); }
    QStringList headings() const
    {
        QStringList all;
        for (int i = 0; i < page->tree()->model()->rowCount(); ++i)
            all.append(page->tree()->model()->index(i, 0).data().toString());
        return all;
    }

    FakeVersions catalog;
    std::unique_ptr<DiffPage> page;
};

TEST_F(DiffPageTest, TakesTheVersionBeforeWhereNoneIsNamed)
{
    open();
    ASSERT_EQ(catalog.diffs.size(), 1U);
    EXPECT_EQ(catalog.diffs[0].before, "tributary:product/rankings@2.1.0");
    EXPECT_EQ(catalog.diffs[0].after, "tributary:product/rankings@3.0.0");
    EXPECT_EQ(page->pageTitle(), QStringLiteral("Rankings: 2.1.0 \u2192 3.0.0"));
    EXPECT_EQ(page->exportRef(), formatDiffLink({QStringLiteral("tributary:product/rankings@2.1.0"), QStringLiteral("tributary:product/rankings@3.0.0")}));
}

TEST_F(DiffPageTest, TellsEveryChangeBelowWhatItIsOfTheWorstFirst)
{
    open();
    const QAbstractItemModelTester tester(page->tree()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(page->tree()->count(), static_cast<int>(sampleDiff().changes().size()));
    EXPECT_TRUE(headings().first().startsWith(QStringLiteral("Table ranking"))) << headings().join(u'|').toStdString();
    EXPECT_EQ(headings().size(), 3) << headings().join(u'|').toStdString(); // with the product, and the contract's version
    const QModelIndex first = page->tree()->model()->index(0, 0, page->tree()->model()->index(0, 0));
    EXPECT_TRUE(first.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("breaking: ")));
    EXPECT_TRUE(page->bar()->advice().contains(QStringLiteral("major")));
}

TEST_F(DiffPageTest, ASideOnWhichSomethingChangedIsMarkedAcross)
{
    open();
    const QAbstractItemModel& rows = *page->columns()->model();
    int marked = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const bool isChanged = !rows.index(row, 0).data().toString().isEmpty();
        for (const int side : {1, 4}) {
            const QModelIndex name = rows.index(row, side);
            const bool isMarked = name.data(CellWashRole).isValid();
            EXPECT_EQ(isMarked, isChanged && !name.data().toString().isEmpty()) << row << ", " << side;
            EXPECT_EQ(rows.index(row, side + 2).data(CellWashRole), name.data(CellWashRole)) << "all of it";
            marked += isMarked ? 1 : 0;
        }
        EXPECT_FALSE(rows.index(row, 0).data(CellWashRole).isValid()) << "there the sign says it";
    }
    EXPECT_GT(marked, 0);
}

TEST_F(DiffPageTest, TheCurrentChangeIsToldInFullAndItsRowShown)
{
    open();
    page->tree()->step(-100);
    EXPECT_EQ(page->tree()->position(), 1);
    const query::DiffAnswer answer = sampleDiff();
    bool sawRank = false;
    for (int i = 1; i <= page->tree()->count(); ++i) {
        EXPECT_EQ(page->tree()->position(), i);
        const diff::Change& change = answer.documents[static_cast<std::size_t>(page->tree()->current().document)].changes[static_cast<std::size_t>(page->tree()->current().change)];
        EXPECT_TRUE(detail().contains(QString::fromStdString(change.reason))) << change.rule;
        EXPECT_TRUE(detail().contains(QString::fromStdString(change.rule)));
        if (change.rule == "column.removed") {
            sawRank = true;
            const int row = page->columns()->table()->sourceIndex(page->columns()->table()->currentIndex()).row();
            EXPECT_EQ(columnText(row, 1), QStringLiteral("rank"));
            EXPECT_EQ(columnText(row, 4), QString());
        }
        page->tree()->step(1);
    }
    EXPECT_TRUE(sawRank);
}

TEST_F(DiffPageTest, ColumnsStandBesideEachOther)
{
    open();
    ASSERT_EQ(page->columns()->model()->rowCount(), 4);
    QStringList rows;
    for (int row = 0; row < 4; ++row)
        rows.append(columnText(row, 1) + u'|' + columnText(row, 2) + u'|' + columnText(row, 4) + u'|' + columnText(row, 5) + u'|' + columnText(row, 0).section(u':', 0, 0));
    EXPECT_EQ(rows, (QStringList{QStringLiteral("id|BIGINT|id|BIGINT|"), QStringLiteral("rank|SMALLINT|||breaking"),
                                 QStringLiteral("share|DECIMAL(9,2)|share|VARCHAR(9)|breaking"), QStringLiteral("||cut_off|DATE|compatible")}))
        << rows.join(u'\n').toStdString();
    EXPECT_EQ(page->columns()->model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("2.1.0: column"));
    page->columns()->table()->setFocus();
    page->columns()->table()->showSourceRow(3);
    EXPECT_TRUE(detail().contains(QStringLiteral("column.added"))) << detail().toStdString();
}

TEST_F(DiffPageTest, WordsAreToldWordByWordAndAsTheyAreWritten)
{
    open();
    for (int i = 0; i < page->tree()->count() && !detail().contains(QStringLiteral("largest")); ++i)
        page->tree()->step(i == 0 ? -100 : 1);
    EXPECT_TRUE(detail().contains(QStringLiteral("largestbest customers"))) << detail().toStdString();
    EXPECT_TRUE(detail().contains(QStringLiteral("<b>year</b>"))) << "no markup";
}

TEST_F(DiffPageTest, OtherVersionsAreChosenAndExchanged)
{
    open();
    EXPECT_EQ(page->bar()->before()->count(), 3);
    page->bar()->before()->setCurrentIndex(2);
    emit page->bar()->before()->activated(2);
    settle();
    ASSERT_EQ(catalog.diffs.size(), 2U);
    EXPECT_EQ(catalog.diffs[1].before, "tributary:product/rankings@2.0.0");
    QTest::mouseClick(page->bar()->swap(), Qt::LeftButton);
    settle();
    ASSERT_EQ(catalog.diffs.size(), 3U);
    EXPECT_EQ(catalog.diffs[2].before, "tributary:product/rankings@3.0.0");
    EXPECT_EQ(catalog.diffs[2].after, "tributary:product/rankings@2.0.0");
}

TEST_F(DiffPageTest, ConsumersAreOpened)
{
    open();
    ASSERT_EQ(page->consumers()->model()->rowCount(), 2);
    EXPECT_TRUE(page->consumers()->model()->index(0, 0).data(CellDetailRole).toString().startsWith(QStringLiteral("rank, share \u00B7 "))) << "what it reads and how that is known";
    EXPECT_EQ(page->consumers()->model()->index(0, 1).data().toString(), QStringLiteral("breaking"));
    EXPECT_TRUE(page->consumers()->model()->index(1, 0).data(CellDetailRole).toString().startsWith(QStringLiteral("columns not known")));
    EXPECT_EQ(page->consumers()->model()->index(1, 0).data().toString(), QStringLiteral("Key <i>account</i> feed"));
    QSignalSpy opened(page.get(), &Page::openRequested);
    page->consumers()->table()->setFocus();
    page->consumers()->table()->showSourceRow(0);
    QTest::keyClick(page->consumers()->table(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("tributary:dashboard/board-pack"));
}

TEST_F(DiffPageTest, TheConsumersAreToldInACampaign)
{
    open({QStringLiteral("tributary:product/rankings@2.1.0"), QStringLiteral("tributary:product/rankings@3.0.0")});
    QSignalSpy opened(page.get(), &Page::openRequested);
    ASSERT_TRUE(page->campaignButton()->isEnabled());
    page->campaignButton()->click();
    ASSERT_EQ(opened.count(), 1);
    const auto link = parseCampaignLink(opened.at(0).at(0).toString());
    ASSERT_TRUE(link);
    EXPECT_EQ(link->versions, (DiffLink{QStringLiteral("tributary:product/rankings@2.1.0"), QStringLiteral("tributary:product/rankings@3.0.0")}));
    catalog.onDiff = [] {
        query::DiffAnswer same = sampleDiff();
        same.documents.front().versionAfter = same.documents.front().versionBefore;
        return same;
    };
    emit catalog.catalogChanged();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !page->campaignButton()->isEnabled(); })) << "one version leads nowhere";
}

TEST_F(DiffPageTest, OneVersionAloneIsSaidToBeSo)
{
    catalog.onVersions = [](const std::string& ref) {
        query::VersionTimeline one = rankingsVersions(ref);
        one.versions.resize(1);
        return one;
    };
    open();
    EXPECT_FALSE(page->parts()->isVisible()) << "there is no text to compare either";
    EXPECT_FALSE(page->bar()->before()->isVisible()) << "nor anything to choose";
    EXPECT_FALSE(page->bar()->after()->isVisible());
    EXPECT_FALSE(page->bar()->swap()->isVisible());
    EXPECT_TRUE(catalog.diffs.empty());
    MessageView* message = page->findChild<MessageView*>();
    ASSERT_TRUE(message->isVisible());
    EXPECT_TRUE(message->sentence().startsWith(QLatin1String("Only one version is known")));
    EXPECT_FALSE(page->campaignButton()->isVisible()) << "nor is there anybody to tell";
    QSignalSpy opened(page.get(), &Page::openRequested);
    QTest::keyClick(message->findChild<QPushButton*>(), Qt::Key_Space);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.front().front().toString(), QLatin1String("tributary:product/rankings@3.0.0"));
    EXPECT_EQ(page->tree()->count(), 0);
    EXPECT_EQ(page->exportRef(), formatDiffLink({{}, QStringLiteral("tributary:product/rankings@3.0.0")}));
}

TEST_F(DiffPageTest, NoChangeIsSaidToBeNone)
{
    catalog.onDiff = [] {
        query::DiffAnswer same = sampleDiff();
        for (query::DocumentDiff& document : same.documents)
            document.changes.clear();
        return same;
    };
    open();
    EXPECT_EQ(page->tree()->count(), 0);
    EXPECT_EQ(detail(), QStringLiteral("The two versions say the same."));
}

TEST_F(DiffPageTest, WhatCannotBeReadIsSaidAndAskedAgain)
{
    catalog.error = Error{"store.failed", "catalog", "disk I/O error", {}, {}};
    open();
    EXPECT_TRUE(page->message()->isVisible());
    catalog.error.reset();
    emit page->message()->actionRequested();
    settle();
    EXPECT_FALSE(page->message()->isVisible());
    EXPECT_GT(page->tree()->count(), 0);
}

TEST_F(DiffPageTest, TheChoiceStaysWhenTheCatalogChanges)
{
    open();
    page->tree()->step(-100);
    page->tree()->step(2);
    const ChangePlace place = page->tree()->current();
    emit catalog.catalogChanged();
    EXPECT_TRUE(QTest::qWaitFor([this] { return catalog.diffs.size() == 2; }));
    settle();
    EXPECT_EQ(page->tree()->current(), place);
}

TEST_F(DiffPageTest, FitsAndNamesWhatCanBeReached)
{
    for (const QSize size : {QSize(1440, 860), QSize(830, 540)}) {
        open({{}, QStringLiteral("tributary:product/rankings@3.0.0")}, size);
        EXPECT_TRUE(QTest::qWaitFor([this] { return tributary::test::textTroubles(*page).isEmpty(); }))
            << tributary::test::textTroubles(*page).join(u'\n').toStdString();
        const auto found = tributary::test::focusableElements(*page);
        EXPECT_GT(found.count, 6);
        EXPECT_TRUE(found.unnamed.isEmpty()) << found.unnamed.join(u'\n').toStdString();
        EXPECT_EQ(page->consumers()->isVisible(), size.width() > 1200);
    }
    page->toggleSidePanel();
    EXPECT_TRUE(page->consumers()->isVisible()) << "asked for";
    page->toggleSidePanel();
    EXPECT_FALSE(page->consumers()->isVisible());
}

TEST_F(DiffPageTest, TheTextsAreReadWhenTheyAreLookedAt)
{
    open();
    EXPECT_TRUE(catalog.texts.empty());
    page->parts()->setCurrentIndex(1);
    settle();
    ASSERT_EQ(catalog.texts.size(), 1U);
    EXPECT_EQ(catalog.texts[0].before, "tributary:product/rankings@2.1.0");
    EXPECT_TRUE(page->text()->isVisible());
    EXPECT_FALSE(page->tree()->isVisible());
    EXPECT_FALSE(page->hasSidePanel());
    EXPECT_EQ(page->text()->lines()->toPlainText(), QStringLiteral("@@ -1 +1,2 @@\n-version: 2.1.0\n+version: 3.0.0\n+x: <b>"));
    EXPECT_EQ(page->text()->lines()->added(), 2);
    page->showPart(DiffPage::Part::Changes);
    page->showPart(DiffPage::Part::Text);
    settle();
    EXPECT_EQ(catalog.texts.size(), 1U) << "they are read once";
    emit catalog.catalogChanged();
    EXPECT_TRUE(QTest::qWaitFor([this] { return catalog.texts.size() == 2 && page->isSettled(); })) << "and again where the catalog has changed";
    EXPECT_EQ(page->part(), DiffPage::Part::Text);
    EXPECT_TRUE(QTest::qWaitFor([this] { return tributary::test::textTroubles(*page).isEmpty(); })) << tributary::test::textTroubles(*page).join(u'\n').toStdString();
    EXPECT_TRUE(tributary::test::focusableElements(*page).unnamed.isEmpty());
}

TEST_F(DiffPageTest, AFileWithoutATextSaysWhy)
{
    catalog.textTrouble = Error{"text.past", "Ranking", {}, {}, {}};
    open();
    page->showPart(DiffPage::Part::Text);
    settle();
    EXPECT_TRUE(page->text()->said().isEmpty());
    page->text()->files()->setCurrentIndex(1);
    emit page->text()->files()->activated(1);
    EXPECT_TRUE(page->text()->said().contains(QStringLiteral("is not kept"))) << page->text()->said().toStdString();
    EXPECT_FALSE(page->text()->lines()->isVisible());
    catalog.textTrouble.reset();
    emit catalog.catalogChanged();
    EXPECT_TRUE(QTest::qWaitFor([this] { return catalog.texts.size() == 2 && page->isSettled(); }));
    EXPECT_EQ(page->text()->files()->currentIndex(), 1) << "the file that was shown stays";
    EXPECT_EQ(page->text()->said(), QStringLiteral("The two texts are equal."));
}

TEST(DiffLinks, AreReadBackAndNothingElseIs)
{
    for (const DiffLink& link : {DiffLink{{}, QStringLiteral("tributary:product/a@1")}, DiffLink{QStringLiteral("a & b=c@2"), QStringLiteral("d%20?#")}})
        EXPECT_EQ(parseDiffLink(formatDiffLink(link)), link);
    for (const char* other : {"", "tributary:diff?", "tributary:diff?before=x", "tributary:product/diff?after=x", "https://tributary:diff?after=x"})
        EXPECT_FALSE(parseDiffLink(QString::fromLatin1(other))) << other;
}

} // namespace
} // namespace tributary::views::versions_test
