// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/pending_feedback.h"

#include "model/query/qt_text.h"
#include "model/query/resolver.h"
#include "model/query/summaries.h"
#include "model/store/outbox.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary::query {

namespace {

// The message of its commit.
QString feedbackTitle(outbox::Feedback::Kind kind, const QString& product)
{
    switch (kind) {
    case outbox::Feedback::Kind::Comment: return QCoreApplication::translate("Feedback", "Comment on %1").arg(product);
    case outbox::Feedback::Kind::Rating: return QCoreApplication::translate("Feedback", "Rate %1").arg(product);
    case outbox::Feedback::Kind::Endorsement: return QCoreApplication::translate("Feedback", "Endorse %1").arg(product);
    }
    return product;
}

} // namespace

CommentItem PendingFeedback::asComment() const
{
    CommentItem item;
    item.id = feedback.id;
    item.by = feedback.by;
    item.byName = author;
    item.text = feedback.text;
    item.replyTo = feedback.replyTo;
    item.at = feedback.at;
    return item;
}

Result<outbox::Publication> feedbackPublication(store::Reader& reader, const FeedbackDraft& draft, const std::string& author, const std::string& email, Micros at)
{
    const auto row = resolve(reader, draft.about, Kind::DataProduct);
    if (!row)
        return tl::unexpected(row.error());
    if (row->kind != Kind::DataProduct || row->placeholder)
        return fail("feedback.no-product", draft.about);
    const auto sources = reader.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    const auto source = std::find_if(sources->begin(), sources->end(), [&](const store::SourceRow& one) { return one.id == row->source; });
    if (source == sources->end())
        return fail("feedback.no-product", draft.about);
    outbox::Publication publication;
    publication.token = outbox::newToken();
    outbox::Feedback feedback;
    feedback.kind = draft.kind;
    feedback.id = publication.token;
    feedback.product = row->local;
    feedback.by = email;
    feedback.at = at;
    feedback.text = draft.text;
    feedback.stars = draft.kind == outbox::Feedback::Kind::Rating ? draft.stars : 0;
    feedback.replyTo = draft.replyTo;
    auto text = outbox::feedbackText(feedback);
    if (!text)
        return tl::unexpected(text.error());
    publication.source = source->name;
    publication.path = outbox::feedbackPath(feedback);
    publication.after = std::move(*text);
    publication.message = fromQt(feedbackTitle(feedback.kind, toQt(row->name).simplified()));
    publication.author = author;
    publication.email = email;
    publication.about = Summaries(reader).referenceOf(*row);
    return publication;
}

Result<std::vector<PendingFeedback>> pendingFeedback(store::Reader& reader, const std::string& product)
{
    const auto row = resolve(reader, product, Kind::DataProduct);
    if (!row)
        return tl::unexpected(row.error());
    const auto entries = store::outboxEntries(reader);
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<PendingFeedback> pending;
    for (const store::OutboxEntry& entry : *entries) {
        const bool isSettled = entry.state == store::OutboxState::Pushed || entry.state == store::OutboxState::Withdrawn;
        if (isSettled || !entry.change.path.starts_with("feedback/"))
            continue;
        const auto whole = store::outboxEntry(reader, entry.id);
        if (!whole)
            return tl::unexpected(whole.error());
        auto feedback = outbox::feedbackFrom(whole->change.text);
        if (feedback && feedback->product == row->local)
            pending.push_back({std::move(*feedback), whole->change.author, whole->state, entry.id});
    }
    return pending;
}

} // namespace tributary::query
