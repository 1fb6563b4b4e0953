// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/campaign_changes.h"

#include "app/cli/campaign_json.h"
#include "app/cli/catalog_access.h"
#include "app/cli/signature.h"
#include "app/cli/words.h"
#include "model/query/campaign_edit.h"
#include "model/query/diff_query.h"
#include "model/query/qt_text.h"
#include "views/versions/notice_words.h"

namespace tributary::cli {

namespace {

using views::NoticeWords;

class Changes {
public:
    explicit Changes(Session& session) : m_session(session), m_arguments(session.arguments), m_now(nowMicros()) {}

    int run()
    {
        auto reader = openReader(m_session);
        if (!reader)
            return fail(reader.error());
        m_reader = std::move(*reader);
        const std::string verb = m_arguments.word(0);
        if (verb == "open")
            return open();
        if (verb == "answer")
            return answer();
        if (verb == "decide")
            return decide();
        const std::string day = m_arguments.has("until") ? m_arguments.value("until") : formatDate(m_now);
        return change(Words::tr("Close the campaign %1"), [&](const std::string& text, const std::string& id) { return campaign::closed(text, id, day); });
    }

private:
    int fail(const Error& error, const std::vector<query::EntitySummary>& candidates = {}) { return m_session.output.fail(error, candidates); }
    int wrongWords() { return fail({"usage.words", "campaign", findCommand("campaign")->usage, {}, {}}); }

    int open()
    {
        if (m_arguments.words.size() != 3)
            return wrongWords();
        query::DiffRequest request;
        request.before = m_arguments.word(1);
        request.after = m_arguments.word(2);
        std::vector<query::EntitySummary> candidates;
        const auto answer = query::diffOf(*m_reader, request, &candidates);
        if (!answer)
            return fail(answer.error(), candidates);
        auto item = query::draftCampaign(*m_reader, *answer, m_now);
        if (!item)
            return fail(item.error());
        campaign::Campaign& draft = item->campaign;
        draft.reason = m_arguments.value("reason");
        draft.migrateBy = m_arguments.value("migrate-by");
        if (m_arguments.has("id"))
            draft.id = m_arguments.value("id");
        if (m_arguments.has("decision")) {
            const auto decision = campaign::decisionFromName(m_arguments.value("decision"));
            if (!decision)
                return fail({"usage.choice", "--decision", "open, dual-serve, retire", {}, {}});
            draft.decision = *decision;
            draft.serveUntil = m_arguments.value("until");
        }
        for (const std::string& day : {draft.migrateBy, draft.serveUntil})
            if (!day.empty() && !parseTime(day))
                return fail({"campaign.not-a-day", day, {}, {}, {}});
        NoticeWords::fill(*item, *answer);
        auto publication = query::openCampaign(*m_reader, draft);
        if (!publication)
            return fail(publication.error());
        if (m_arguments.has("dry-run")) {
            if (!m_session.output.wantsJson())
                m_session.output.raw(publication->after);
            m_session.output.json({{"outbox", nullptr}, {"source", publication->source}, {"file", publication->path}, {"campaign", campaignJson(*item)}});
            return kDone;
        }
        publication->message = fromQt(Words::tr("Open a campaign: %1 from %2 to %3").arg(toQt(draft.product), toQt(draft.fromVersion), toQt(draft.toVersion)));
        return publish(std::move(*publication), *item);
    }

    int answer()
    {
        if (m_arguments.words.size() != 4)
            return wrongWords();
        campaign::AnswerGiven given;
        given.consumer = m_arguments.word(2);
        const std::string what = m_arguments.word(3);
        const auto answer = what == "acknowledge" ? std::optional(campaign::Answer::Acknowledged)
                            : what == "object"    ? std::optional(campaign::Answer::Objected)
                            : what == "migrate"   ? std::optional(campaign::Answer::Migrating)
                                                  : std::nullopt;
        if (!answer)
            return fail({"usage.choice", what, "acknowledge, object, migrate", {}, {}});
        given.answer = *answer;
        given.words = m_arguments.value("reason");
        given.migrateBy = m_arguments.value("until");
        given.at = formatDate(m_now);
        outbox::Publication signature;
        sign(signature, m_arguments);
        given.by = signature.email.empty() ? signature.author : signature.email;
        return change(Words::tr("Answer of %2 to the campaign %1").arg(QStringLiteral("%1"), toQt(given.consumer)),
                      [&](const std::string& text, const std::string& id) { return campaign::withAnswer(text, id, given); });
    }

    int decide()
    {
        const auto decision = campaign::decisionFromName(m_arguments.word(2));
        if (m_arguments.words.size() != 3)
            return wrongWords();
        if (!decision)
            return fail({"usage.choice", m_arguments.word(2), "dual-serve, retire, open", {}, {}});
        outbox::Publication signature;
        sign(signature, m_arguments);
        const campaign::DecisionTaken taken{*decision, m_arguments.value("reason"), signature.email.empty() ? signature.author : signature.email, formatDate(m_now),
                                            m_arguments.value("until")};
        return change(Words::tr("Decide on the old version in the campaign %1"),
                      [&](const std::string& text, const std::string& id) { return campaign::withDecision(text, id, taken); });
    }

    int change(const QString& message, const std::function<Result<std::string>(const std::string&, const std::string&)>& what)
    {
        if (m_arguments.words.size() < 2)
            return wrongWords();
        const std::string ref = m_arguments.word(1);
        auto item = query::campaignOf(*m_reader, ref, m_now);
        if (!item)
            return fail(item.error());
        auto publication = query::changeCampaign(*m_reader, ref, [&](const std::string& text) { return what(text, item->campaign.id); });
        if (!publication)
            return fail(publication.error());
        publication->message = fromQt(message.arg(toQt(item->campaign.id)));
        return publish(std::move(*publication), *item);
    }

    int publish(outbox::Publication publication, const query::CampaignItem& item)
    {
        if (m_arguments.has("message"))
            publication.message = m_arguments.value("message");
        sign(publication, m_arguments);
        auto writer = openWriter(m_session);
        if (!writer)
            return fail(writer.error());
        const auto entry = outbox::publishChange(**writer, publication, m_now);
        if (!entry)
            return fail(entry.error());
        m_session.output.text(Words::tr("Change %1 waits in the outbox: tributary outbox push writes %2").arg(*entry).arg(toQt(publication.path)));
        m_session.output.json({{"outbox", *entry}, {"source", publication.source}, {"file", publication.path}, {"campaign", campaignJson(item)}});
        return kDone;
    }

    Session& m_session;
    const Arguments& m_arguments;
    Micros m_now;
    std::unique_ptr<store::Reader> m_reader;
};

} // namespace

int runCampaignChange(Session& session)
{
    return Changes(session).run();
}

} // namespace tributary::cli
