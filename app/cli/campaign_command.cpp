// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/campaign_changes.h"
#include "app/cli/campaign_json.h"
#include "app/cli/catalog_access.h"
#include "app/cli/command.h"
#include "app/cli/document.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "app/cli/write_file.h"
#include "model/query/qt_text.h"
#include "views/versions/notice_words.h"

#include <set>

namespace tributary::cli {

namespace {

using views::NoticeWords;

constexpr int kShownWords = 60;

QString reasonable(const std::string& text)
{
    return shortened(printable(toQt(text)), kShownWords);
}

int list(Session& session, store::Reader& reader)
{
    const auto items = query::campaigns(reader, nowMicros());
    if (!items)
        return session.output.fail(items.error());
    TextTable table({Words::tr("CAMPAIGN"), Words::tr("PRODUCT"), Words::tr("FROM"), Words::tr("TO"), Words::tr("MIGRATE BY"), Words::tr("OLD VERSION"), Words::tr("STATE")});
    Json all = Json::array();
    for (const query::CampaignItem& item : *items) {
        table.add({toQt(item.campaign.id), reasonable(item.productName), toQt(item.campaign.fromVersion), toQt(item.campaign.toVersion), toQt(item.campaign.migrateBy),
                   NoticeWords::decision(item.campaign.decision), NoticeWords::status(item)});
        all.push_back(campaignJson(item));
    }
    session.output.text(table.empty() ? Words::tr("There are no campaigns: open one with tributary campaign open BEFORE AFTER") : table.text());
    session.output.json({{"campaigns", all}});
    return kDone;
}

Document documentOf(const query::CampaignItem& item)
{
    const campaign::Campaign& campaign = item.campaign;
    Document document;
    document.title = Words::tr("%1: %2 to %3").arg(reasonable(item.productName), toQt(campaign.fromVersion), toQt(campaign.toVersion));
    document.subtitle = NoticeWords::status(item);
    Section facts;
    facts.title = Words::tr("Campaign");
    facts.text = printable(toQt(campaign.reason));
    facts.add(Words::tr("Id"), toQt(campaign.id));
    facts.add(Words::tr("Severity"), toQt(campaign.severity));
    facts.add(Words::tr("Opened"), toQt(campaign.opened));
    facts.add(Words::tr("Migrate by"), toQt(campaign.migrateBy));
    facts.add(Words::tr("Old version"), NoticeWords::decision(campaign.decision));
    facts.add(Words::tr("Served until"), toQt(campaign.serveUntil));
    facts.add(Words::tr("Decided by"), toQt(campaign.decidedBy));
    facts.add(Words::tr("Decided on"), toQt(campaign.decidedAt));
    facts.add(Words::tr("Why"), toQt(campaign.decisionReason));
    facts.add(Words::tr("Closed"), toQt(campaign.closed));
    document.add(facts);
    Section notices{Words::tr("Consumers"), {}, {}, {Words::tr("Consumer"), Words::tr("Columns"), Words::tr("Told"), Words::tr("Answer"), Words::tr("In words"), Words::tr("By"), Words::tr("Moves by")}, {}};
    for (std::size_t i = 0; i < campaign.notices.size(); ++i) {
        const campaign::Notice& notice = campaign.notices[i];
        QStringList columns;
        for (const std::string& column : notice.columns)
            columns.append(toQt(column));
        notices.rows.push_back({reasonable(item.readers[i].name), columns.join(QStringLiteral(", ")), toQt(notice.at), NoticeWords::answer(notice.answer),
                                printable(toQt(notice.words)), toQt(notice.by), toQt(notice.migrateBy)});
    }
    document.add(notices);
    return document;
}

int show(Session& session, store::Reader& reader)
{
    const auto item = query::campaignOf(reader, session.arguments.word(1), nowMicros());
    if (!item)
        return session.output.fail(item.error());
    const Document document = documentOf(*item);
    if (session.arguments.has("markdown") && !session.output.wantsJson())
        session.output.raw(fromQt(asMarkdown(document)));
    else
        session.output.text(asText(document));
    session.output.json(campaignJson(*item));
    return kDone;
}

// The messages, to be sent by whoever opened the campaign: all as Markdown, or one as a mail draft.
int notices(Session& session, store::Reader& reader)
{
    const Arguments& arguments = session.arguments;
    const auto item = query::campaignOf(reader, arguments.word(1), nowMicros());
    if (!item)
        return session.output.fail(item.error());
    if (!arguments.has("mail")) {
        session.output.json(campaignJson(*item));
        if (!session.output.wantsJson())
            session.output.raw(fromQt(NoticeWords::markdown(*item)));
        return kDone;
    }
    const campaign::Notice* notice = item->campaign.noticeTo(arguments.word(2));
    if (notice == nullptr)
        return session.output.fail(Error{"campaign.not-told", arguments.word(2), item->campaign.id, {}, {}});
    const auto place = static_cast<std::size_t>(notice - item->campaign.notices.data());
    const QString file = toQt(arguments.value("mail"));
    if (auto done = writeFile(file, NoticeWords::mailDraft(*item, place)); !done)
        return session.output.fail(done.error());
    session.output.text(Words::tr("Wrote %1").arg(file));
    session.output.json({{"written", {fromQt(file)}}});
    return kDone;
}

} // namespace

int runCampaign(Session& session)
{
    static const std::set<std::string> kChanges = {"open", "answer", "decide", "close"};
    const Arguments& arguments = session.arguments;
    const std::string verb = arguments.word(0);
    if (kChanges.count(verb) > 0)
        return runCampaignChange(session);
    if (!verb.empty() && verb != "show" && verb != "notices")
        return session.output.fail(Error{"usage.choice", verb, "open, show, notices, answer, decide, close", {}, {}});
    const std::size_t words = verb.empty() ? 0 : arguments.has("mail") ? 3 : 2;
    if (arguments.words.size() != words)
        return session.output.fail(Error{"usage.words", "campaign", findCommand("campaign")->usage, {}, {}});
    auto reader = openReader(session);
    if (!reader)
        return session.output.fail(reader.error());
    return verb.empty() ? list(session, **reader) : verb == "show" ? show(session, **reader) : notices(session, **reader);
}

} // namespace tributary::cli
