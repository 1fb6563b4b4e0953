// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/campaign_page.h"

#include "tests/support/widgets/accessible_names.h"
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/text_fit.h"
#include "tests/views/versions/sample_diff.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/table_section.h"
#include "views/versions/campaign_desk.h"
#include "views/versions/notice_panel.h"
#include "views/versions/notice_words.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tributary::views::versions_test {
namespace {

constexpr const char* kFile = "kind: Campaign\nid: to-three\nproduct: rankings\nfromVersion: 2.1.0\ntoVersion: 3.0.0\ndecision: open\n"
                              "notices:\n  - consumer: board\n  - consumer: feed\n";

query::CampaignView sampleView(bool isDraft)
{
    query::CampaignView view;
    view.isDraft = isDraft;
    view.answer = std::make_shared<const query::DiffAnswer>(sampleDiff());
    view.item.productName = "Rankings";
    campaign::Campaign& campaign = view.item.campaign;
    campaign.id = "to-three";
    campaign.product = "rankings";
    campaign.fromVersion = "2.1.0";
    campaign.toVersion = "3.0.0";
    campaign.severity = "breaking";
    campaign.reason = isDraft ? "" : "Late payments moved customers.";
    for (const char* consumer : {"board", "feed"}) {
        campaign::Notice notice;
        notice.consumer = consumer;
        notice.at = "2026-09-16";
        campaign.notices.push_back(notice);
        view.item.readers.push_back({std::string("The ") + consumer, "product", std::string("tributary:product/") + consumer, "mia@acmeco.example"});
    }
    if (!isDraft) {
        campaign.notices[1].answer = campaign::Answer::Objected;
        campaign.notices[1].words = "We need both.";
        campaign.notices[1].text = "Was told.";
    }
    return view;
}

class FakeCampaigns : public tributary::test::FakeCatalog {
public:
    query::CampaignView view;
    std::optional<query::CampaignView> kept; // in its place
    std::vector<query::CampaignRequest> requests;
    void campaign(const QString& channel, const query::CampaignRequest& request, QObject* context, Answer<query::CampaignView> answer) override
    {
        requests.push_back(request);
        reply<query::CampaignView>(channel, context, std::move(answer), [this] { return view; });
    }
};

// Keeps what it is given; a change is made to a file as it is.
class KeepingService : public query::CampaignService {
public:
    std::vector<campaign::Campaign> opened;
    std::vector<query::Signature> signatures;
    std::vector<Result<std::string>> texts;
    std::optional<Error> error;

    void open(const campaign::Campaign& campaign, const query::Signature& signature, QObject*, Done done) override
    {
        opened.push_back(campaign);
        signatures.push_back(signature);
        done(error ? Result<std::int64_t>(tl::unexpected(*error)) : Result<std::int64_t>(7));
    }
    void change(const QString&, const query::CampaignChange& change, const query::Signature& signature, QObject*, Done done) override
    {
        texts.push_back(change(kFile));
        signatures.push_back(signature);
        done(texts.back() ? Result<std::int64_t>(8) : tl::unexpected(texts.back().error()));
    }
};

class CampaignPageToDisk : public CampaignPage {
public:
    using CampaignPage::CampaignPage;
    QString file;

protected:
    QString mailFile() override { return file; }
};

class CampaignPageTest : public ::testing::Test {
protected:
    CampaignPage& open(bool isDraft, bool canChange = true)
    {
        catalog.view = catalog.kept.value_or(sampleView(isDraft));
        const CampaignLink link = isDraft ? CampaignLink{{}, {QStringLiteral("rankings@2.1.0"), QStringLiteral("rankings@3.0.0")}}
                                          : CampaignLink{QStringLiteral("tributary:campaign/to-three"), {}};
        page = std::make_unique<CampaignPageToDisk>(catalog, canChange ? &service : nullptr,
                                                    [] { return query::Signature{{}, QStringLiteral("Jo"), QStringLiteral("jo@acmeco.example")}; }, link);
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitFor([this] { return page->isSettled(); }));
        return *page;
    }
    static void choose(QComboBox* box, int value) { box->setCurrentIndex(box->findData(value)); }

    FakeCampaigns catalog;
    KeepingService service;
    std::unique_ptr<CampaignPageToDisk> page;
};

TEST_F(CampaignPageTest, ShowsWhoWasToldAndWhatTheySaid)
{
    CampaignPage& shown = open(false);
    QAbstractItemModelTester tester(shown.notices()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(shown.pageTitle(), QStringLiteral("Rankings: 2.1.0 \u2192 3.0.0"));
    ASSERT_EQ(shown.notices()->model()->rowCount(), 2);
    EXPECT_EQ(shown.notices()->model()->index(1, 2).data().toString(), QStringLiteral("objects"));
    EXPECT_EQ(shown.notices()->model()->index(1, 3).data().toString(), QStringLiteral("We need both."));
    EXPECT_TRUE(shown.panel()->message()->isReadOnly()) << "it was sent";
    EXPECT_FALSE(shown.panel()->message()->isVisible()) << "no empty box where no message was kept";
    EXPECT_FALSE(shown.panel()->subject()->isVisible());
    EXPECT_TRUE(tributary::test::textTroubles(shown).isEmpty());
    shown.notices()->table()->selectRow(1);
    EXPECT_TRUE(shown.panel()->message()->isVisible());
    EXPECT_EQ(shown.panel()->message()->toPlainText(), QStringLiteral("Was told."));
    shown.panel()->copyButton()->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Was told."));
    EXPECT_TRUE(tributary::test::focusableElements(shown).unnamed.isEmpty());
}

TEST_F(CampaignPageTest, ADraftIsRewordedAndOpened)
{
    CampaignPage& shown = open(true);
    EXPECT_EQ(catalog.requests.front().versions.before, "rankings@2.1.0");
    EXPECT_TRUE(shown.panel()->message()->toPlainText().contains(QStringLiteral("Rankings"))) << shown.panel()->message()->toPlainText().toStdString();
    shown.panel()->subject()->setFocus();
    shown.panel()->subject()->selectAll();
    QTest::keyClicks(shown.panel()->subject(), QStringLiteral("Mind this"));
    shown.desk()->migrateBy()->setText(QStringLiteral("2027-01-31"));
    choose(shown.desk()->decision(), static_cast<int>(campaign::Decision::DualServe));
    shown.desk()->until()->setText(QStringLiteral("2027-03-31"));
    shown.desk()->publishButton()->click();
    ASSERT_EQ(service.opened.size(), 1U);
    const campaign::Campaign& draft = service.opened.front();
    EXPECT_EQ(draft.notices[0].subject, "Mind this");
    EXPECT_EQ(draft.migrateBy, "2027-01-31");
    EXPECT_EQ(draft.serveUntil, "2027-03-31");
    EXPECT_NE(draft.notices[1].text.find("stays readable until 2027-03-31"), std::string::npos) << "the message tells what was decided: " << draft.notices[1].text;
    EXPECT_EQ(service.signatures.front().author, QStringLiteral("Jo"));
    EXPECT_TRUE(page->said().contains(QStringLiteral("outbox")));
    EXPECT_FALSE(shown.desk()->isEnabled()) << "once is enough";
}

TEST_F(CampaignPageTest, ADraftThatCannotBeOpenedSaysWhy)
{
    open(true).desk()->migrateBy()->setText(QStringLiteral("soon"));
    page->desk()->publishButton()->click();
    EXPECT_TRUE(service.opened.empty());
    EXPECT_TRUE(page->said().contains(QStringLiteral("no day"))) << page->said().toStdString();
    page->desk()->migrateBy()->setText(QStringLiteral("2027-01-31"));
    service.error = Error{"campaign.exists", "to-three", {}, {}, {}};
    page->desk()->publishButton()->click();
    EXPECT_TRUE(page->said().contains(QStringLiteral("already")));
    EXPECT_TRUE(page->desk()->isEnabled());
}

TEST_F(CampaignPageTest, WordsOfADraftOutliveASync)
{
    CampaignPage& shown = open(true);
    shown.panel()->message()->setPlainText(QStringLiteral("By hand."));
    emit catalog.catalogChanged();
    EXPECT_TRUE(QTest::qWaitFor([&] { return catalog.requests.size() == 2 && shown.isSettled(); }));
    EXPECT_EQ(shown.panel()->message()->toPlainText(), QStringLiteral("By hand."));
}

TEST_F(CampaignPageTest, AnswersAndDecisionsAreRecorded)
{
    CampaignPage& shown = open(false);
    EXPECT_FALSE(shown.desk()->closeButton()->isEnabled()) << "nobody decided yet";
    shown.notices()->table()->selectRow(0);
    choose(shown.desk()->answer(), static_cast<int>(campaign::Answer::Migrating));
    shown.desk()->movesBy()->setText(QStringLiteral("2026-12-24"));
    shown.desk()->words()->setText(QStringLiteral("After the mailing."));
    shown.desk()->answerButton()->click();
    ASSERT_EQ(service.texts.size(), 1U);
    ASSERT_TRUE(service.texts[0]) << service.texts[0].error().code;
    EXPECT_NE(service.texts[0]->find("state: migrating"), std::string::npos) << *service.texts[0];
    EXPECT_NE(service.texts[0]->find("jo@acmeco.example"), std::string::npos);
    choose(shown.desk()->decision(), static_cast<int>(campaign::Decision::Retire));
    shown.desk()->reason()->setText(QStringLiteral("Nobody needs it."));
    shown.desk()->decideButton()->click();
    ASSERT_EQ(service.texts.size(), 2U);
    EXPECT_NE(service.texts[1]->find("decision: retire"), std::string::npos);
    EXPECT_NE(service.texts[1]->find("Nobody needs it."), std::string::npos);
    EXPECT_TRUE(service.signatures[1].message.contains(QStringLiteral("to-three")));
}

TEST_F(CampaignPageTest, TheMessageOfADraftFollowsTheDecision)
{
    CampaignPage& shown = open(true);
    const auto text = [&] { return shown.panel()->message()->toPlainText(); };
    EXPECT_TRUE(text().contains(QStringLiteral("not decided yet"))) << text().toStdString();
    choose(shown.desk()->decision(), static_cast<int>(campaign::Decision::DualServe));
    EXPECT_FALSE(text().contains(QStringLiteral("not decided yet"))) << text().toStdString();
    EXPECT_TRUE(text().contains(QStringLiteral("is served beside the new one")));
    shown.desk()->until()->setText(QStringLiteral("2027-03-31"));
    emit shown.desk()->until()->editingFinished();
    EXPECT_TRUE(text().contains(QStringLiteral("stays readable until 2027-03-31")));
    shown.panel()->message()->setPlainText(QStringLiteral("By hand."));
    choose(shown.desk()->decision(), static_cast<int>(campaign::Decision::Retire));
    EXPECT_EQ(text(), QStringLiteral("By hand.")) << "what a person wrote stays";
    shown.notices()->table()->selectRow(1);
    EXPECT_TRUE(text().contains(QStringLiteral("will be retired")));
}

TEST_F(CampaignPageTest, AMessageFromBeforeTheDecisionTellsIt)
{
    query::CampaignView view = sampleView(false);
    NoticeWords::fill(view.item, *view.answer);
    ASSERT_NE(view.item.campaign.notices[0].text.find("not decided yet"), std::string::npos);
    view.item.campaign.decision = campaign::Decision::Retire;
    view.item.campaign.migrateBy = "2027-01-31";
    NoticeWords::tellDecision(view.item);
    EXPECT_EQ(view.item.campaign.notices[0].text.find("not decided yet"), std::string::npos);
    EXPECT_NE(view.item.campaign.notices[0].text.find("will be retired on 2027-01-31"), std::string::npos) << view.item.campaign.notices[0].text;
    EXPECT_EQ(view.item.campaign.notices[1].text, "Was told.") << "what a person wrote stays";
    view.item.campaign.notices[0].text = view.item.campaign.notices[1].text;
    catalog.kept = view;
    CampaignPage& shown = open(false);
    bool saysDay = false;
    for (const QLabel* label : shown.findChildren<QLabel*>())
        saysDay = saysDay || label->text().contains(QStringLiteral("moved by 31 Jan 2027"));
    EXPECT_TRUE(saysDay) << "days are written as everywhere in the window";
}

TEST_F(CampaignPageTest, IsForReadingWhereNothingCanBeChanged)
{
    CampaignPage& shown = open(false, false);
    EXPECT_FALSE(shown.desk()->answerButton()->isEnabled());
    EXPECT_FALSE(shown.desk()->decideButton()->isEnabled());
    EXPECT_TRUE(shown.notices()->table()->isEnabled());
}

TEST_F(CampaignPageTest, SavesAMessageForAMailProgram)
{
    open(true);
    const QTemporaryDir folder;
    page->file = folder.filePath(QStringLiteral("draft.eml"));
    page->panel()->mailButton()->click();
    QFile written(page->file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().startsWith("To: mia@acmeco.example\r\n"));
    page->file = folder.filePath(QStringLiteral("no/such/folder.eml"));
    page->panel()->mailButton()->click();
    EXPECT_TRUE(page->said().contains(QStringLiteral("could not be written")));
}

TEST_F(CampaignPageTest, ComparesTheVersions)
{
    CampaignPage& shown = open(false);
    QSignalSpy asked(&shown, &Page::openRequested);
    for (QPushButton* button : shown.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Compare the versions"))
            button->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(parseDiffLink(asked.at(0).at(0).toString()), (DiffLink{QStringLiteral("tributary:product/rankings@2.1.0"), QStringLiteral("tributary:product/rankings@3.0.0")}));
}

TEST(CampaignLinks, GoBothWays)
{
    const DiffLink versions{QStringLiteral("tributary:product/a b@1"), QStringLiteral("tributary:product/a b@2")};
    EXPECT_EQ(parseCampaignLink(formatNewCampaignLink(versions)), (CampaignLink{{}, versions}));
    EXPECT_EQ(parseCampaignLink(QStringLiteral("tributary:campaign/x")), (CampaignLink{QStringLiteral("tributary:campaign/x"), {}}));
    EXPECT_FALSE(parseCampaignLink(QStringLiteral("tributary:product/x")));
    EXPECT_FALSE(parseCampaignLink(formatNewCampaignLink({{}, versions.after}))) << "two versions make one";
    EXPECT_FALSE(parseCampaignLink({}));
}

} // namespace
} // namespace tributary::views::versions_test
