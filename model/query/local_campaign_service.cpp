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

void LocalCampaignService::publish(MakePublication make, const Signature& signature, QObject* context, Done done)
{
    publishSigned(m_sync, std::move(make), signature,
                  [self = QPointer<LocalCampaignService>(this), receiver = QPointer<QObject>(context), done = std::move(done)](const Result<std::int64_t>& entry) {
                      if (self && entry)
                          emit self->outboxChanged();
                      if (receiver)
                          done(entry);
                  });
}

} // namespace tributary::query
