// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/local_campaign_service.h"

#include "model/query/qt_text.h"

#include <QPointer>

namespace tributary::query {

void LocalCampaignService::open(const campaign::Campaign& campaign, const Signature& signature, QObject* context, Done done)
{
    publish([campaign](store::Reader& reader) { return openCampaign(reader, campaign); }, signature, context, std::move(done));
}

void LocalCampaignService::change(const QString& ref, const CampaignChange& change, const Signature& signature, QObject* context, Done done)
{
    publish([text = fromQt(ref), change](store::Reader& reader) { return changeCampaign(reader, text, change); }, signature, context, std::move(done));
}

void LocalCampaignService::publish(Make make, const Signature& signature, QObject* context, Done done)
{
    const auto entry = std::make_shared<std::int64_t>(0);
    m_sync.edit(
        [make = std::move(make), signature, token = outbox::newToken(), entry](store::Writer& writer, store::Reader& reader) -> Result<void> {
            auto publication = make(reader);
            if (!publication)
                return fail(publication.error());
            publication->author = fromQt(signature.author);
            publication->email = fromQt(signature.email);
            publication->message = fromQt(signature.message);
            publication->token = token;
            const auto published = outbox::publishChange(writer, *publication, nowMicros());
            if (!published)
                return fail(published.error());
            *entry = *published;
            return {};
        },
        [self = QPointer<LocalCampaignService>(this), receiver = QPointer<QObject>(context), done = std::move(done), entry](const Result<void>& result) {
            if (self && result)
                emit self->outboxChanged();
            if (receiver)
                done(result ? Result<std::int64_t>(*entry) : tl::unexpected(result.error()));
        });
}

} // namespace tributary::query
