// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/notice_words.h"

#include <gtest/gtest.h>

#include <QString>

namespace tributary::views {
namespace {

using campaign::Answer;
using campaign::Decision;

diff::Change changeOf(const std::string& path, diff::Nature nature, const char* before, const char* after, diff::Severity severity)
{
    diff::Change change;
    change.path = path;
    change.kind = Kind::Column;
    change.nature = change.presence = nature;
    change.dataset = path.substr(0, path.find('.'));
    change.column = path.substr(path.find('.') + 1);
    change.severity = change.reader = severity;
    if (before != nullptr)
        change.before = before;
    if (after != nullptr)
        change.after = after;
    if (nature == diff::Nature::Changed)
        change.field = "logicalType";
    return change;
}

query::DiffAnswer sampleAnswer()
{
    query::DiffAnswer answer;
    query::DocumentDiff& document = answer.documents.emplace_back();
    diff::Change renamed = changeOf("top.customer_rank", diff::Nature::Renamed, "rank", "customer_rank", diff::Severity::Breaking);
    renamed.column = "rank"; // by the old name
    document.changes = {renamed, changeOf("top.customer_id", diff::Nature::Changed, "BIGINT", "VARCHAR(36)", diff::Severity::Breaking),
                        changeOf("top.account_mgr", diff::Nature::Removed, nullptr, nullptr, diff::Severity::Breaking),
                        changeOf("top.revenue", diff::Nature::Changed, "DECIMAL(14,2)", "DECIMAL(18,2)", diff::Severity::Compatible)};
    return answer;
}

query::CampaignItem sampleItem()
{
    query::CampaignItem item;
    item.productName = "Top *10* customers";
    item.campaign.product = "top-10";
    item.campaign.fromVersion = "2.1";
    item.campaign.toVersion = "3.0";
    item.campaign.migrateBy = "2027-01-31";
    campaign::Notice some;
    some.consumer = "board";
    some.columns = {"top.rank", "top.revenue"};
    campaign::Notice all;
    all.consumer = "feed";
    item.campaign.notices = {some, all};
    item.readers = {{"Board pack", "dashboard", "", "mia@acmeco.example"}, {"Feed", "", "", "Evil <x@y>\r\nBcc: all@z"}};
    return item;
}

TEST(NoticeWords, TellEachConsumerWhatItReads)
{
    const query::CampaignItem item = sampleItem();
    const QString some = NoticeWords::message(item, sampleAnswer(), 0);
    EXPECT_TRUE(some.contains(QStringLiteral("`rank` is now `customer_rank`"))) << some.toStdString();
    EXPECT_FALSE(some.contains(QStringLiteral("account_mgr"))) << "it does not read that one";
    EXPECT_FALSE(some.contains(QStringLiteral("revenue"))) << "which breaks nobody";
    const QString all = NoticeWords::message(item, sampleAnswer(), 1);
    EXPECT_TRUE(all.contains(QStringLiteral("`customer_id` was `BIGINT` and is `VARCHAR(36)`"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("`account_mgr` is removed")));
    EXPECT_TRUE(all.contains(QStringLiteral("\\*10\\*"))) << "a name is no markup: " << all.toStdString();
}

TEST(NoticeWords, SayWhatHappensToTheOldVersion)
{
    query::CampaignItem item = sampleItem();
    EXPECT_TRUE(NoticeWords::message(item, sampleAnswer(), 0).contains(QStringLiteral("not decided yet")));
    item.campaign.decision = Decision::DualServe;
    item.campaign.serveUntil = "2027-03-31";
    EXPECT_TRUE(NoticeWords::message(item, sampleAnswer(), 0).contains(QStringLiteral("stays readable until 2027-03-31")));
    item.campaign.decision = Decision::Retire;
    EXPECT_TRUE(NoticeWords::message(item, sampleAnswer(), 0).contains(QStringLiteral("will be retired on 2027-01-31")));
}

TEST(NoticeWords, TextsOfOthersAreNoMarkup)
{
    query::CampaignItem item = sampleItem();
    const auto line = [&](const char* reason) {
        item.campaign.reason = reason;
        return NoticeWords::message(item, sampleAnswer(), 0).section(QStringLiteral("\n\n"), 1, 1);
    };
    EXPECT_EQ(line("3.0 of 2027-01-31, at last."), QStringLiteral("3\\.0 of 2027-01-31, at last.")) << "which would begin a list";
    EXPECT_EQ(line("# Loud"), QStringLiteral("\\# Loud"));
    EXPECT_EQ(line("- none"), QStringLiteral("\\- none"));
    EXPECT_EQ(line("See [here](http://x) <b>now</b>"), QStringLiteral("See \\[here\\](http://x) \\<b\\>now\\</b\\>"));
    EXPECT_EQ(line("Plain words - and a dash."), QStringLiteral("Plain words - and a dash."));
}

TEST(NoticeWords, KeepWhatAPersonWrote)
{
    query::CampaignItem item = sampleItem();
    item.campaign.notices[0].text = "By hand.";
    NoticeWords::fill(item, sampleAnswer());
    EXPECT_EQ(item.campaign.notices[0].text, "By hand.");
    EXPECT_EQ(item.campaign.notices[1].subject, "Top *10* customers 3.0 changes: 3 breaking");
    EXPECT_FALSE(item.campaign.notices[1].text.empty());
}

TEST(NoticeWords, ALongListIsCutAndSaysSo)
{
    query::DiffAnswer answer;
    for (int i = 0; i < 100; ++i)
        answer.documents.resize(1), answer.documents[0].changes.push_back(changeOf("t.c" + std::to_string(i), diff::Nature::Removed, nullptr, nullptr, diff::Severity::Breaking));
    const QString text = NoticeWords::message(sampleItem(), answer, 1);
    EXPECT_EQ(text.count(QStringLiteral("is removed")), 40);
    EXPECT_TRUE(text.contains(QStringLiteral("and 60 more")));
}

TEST(NoticeWords, MailDraftsHoldNoHeaderOfAnybodyElse)
{
    query::CampaignItem item = sampleItem();
    item.campaign.notices[0].subject = "\xC3\x84nderung\r\nBcc: all@z " + std::string(300, 'x') + " \xF0\x9F\x98\x80";
    item.campaign.notices[0].text = "Zeile\n\xC3\xA4";
    const QByteArray mail = NoticeWords::mailDraft(item, 0);
    EXPECT_TRUE(mail.startsWith("To: mia@acmeco.example\r\n"));
    EXPECT_FALSE(mail.contains("\r\nBcc"));
    for (const QByteArray& line : mail.split('\n'))
        EXPECT_LE(line.size(), 100) << line.toStdString();
    const QByteArray body = QByteArray::fromBase64(mail.mid(mail.indexOf("\r\n\r\n") + 4).replace("\r\n", ""));
    EXPECT_EQ(body, QByteArray("Zeile\n\xC3\xA4"));
    EXPECT_FALSE(NoticeWords::mailDraft(item, 1).contains("Bcc")) << "what is no address is left out";
    EXPECT_FALSE(NoticeWords::mailDraft(item, 1).contains("To:"));
}

TEST(NoticeWords, StatusTellsHowFarItIs)
{
    query::CampaignItem item = sampleItem();
    item.campaign.notices[0].answer = Answer::Objected;
    EXPECT_EQ(NoticeWords::status(item), QStringLiteral("open, 1 of 2 consumers answered, objections: 1"));
    item.overdue = true;
    EXPECT_TRUE(NoticeWords::status(item).endsWith(QStringLiteral("overdue since 31 Jan 2027")));
    item.campaign.closed = "2027-02-01";
    EXPECT_TRUE(NoticeWords::status(item).startsWith(QStringLiteral("closed on 1 Feb 2027")));
}

} // namespace
} // namespace tributary::views
