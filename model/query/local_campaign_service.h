// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/campaign_service.h"
#include "model/query/local_sync_service.h"
#include "model/query/publishing.h"

namespace tributary::query {

// By the thread that writes the catalog. The sync service must outlive this one.
class LocalCampaignService : public CampaignService {
    Q_OBJECT
public:
    explicit LocalCampaignService(LocalSyncService& sync, QObject* parent = nullptr) : CampaignService(parent), m_sync(sync) {}

    void open(const campaign::Campaign& campaign, const Signature& signature, QObject* context, Done done) override;
    void change(const QString& ref, const CampaignChange& change, const Signature& signature, QObject* context, Done done) override;

private:
    void publish(MakePublication make, const Signature& signature, QObject* context, Done done);

    LocalSyncService& m_sync;
};

} // namespace tributary::query
