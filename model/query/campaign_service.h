// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/campaign_edit.h"
#include "model/query/signature.h"

#include <QObject>
#include <QString>

#include <functional>

namespace tributary::query {

// Changes campaigns: each change is put into the outbox. Calls return at once; the answer, the number of the
// outbox's entry, arrives on the GUI thread unless `context` died. LocalCampaignService is the real one.
class CampaignService : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<std::int64_t>&)>;
    using QObject::QObject;

    virtual void open(const campaign::Campaign& campaign, const Signature& signature, QObject* context, Done done) = 0;
    // `change` runs on another thread.
    virtual void change(const QString& ref, const CampaignChange& change, const Signature& signature, QObject* context, Done done) = 0;

signals:
    void outboxChanged(); // a change was published
};

} // namespace tributary::query
