// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/campaign_query.h"

#include <QCoreApplication>
#include <QString>

namespace tributary::views {

// Campaigns in words, and the messages that tell consumers of a change. What comes from the catalog is
// escaped, so that Markdown shows exactly that text.
class NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
public:
    static QString decision(campaign::Decision decision); // "both versions are served"
    static QString answer(campaign::Answer answer);       // "agrees"
    static QString status(const query::CampaignItem& item); // "open, 3 of 4 answered"

    static QString subject(const query::CampaignItem& item, const query::DiffAnswer& answer);
    // Markdown: what changes for that consumer, by when, and what happens to the old version.
    static QString message(const query::CampaignItem& item, const query::DiffAnswer& answer, std::size_t notice);
    // Subject and message of every notice that has none yet.
    static void fill(query::CampaignItem& item, const query::DiffAnswer& answer);

    // Messages that were worded before the decision say it: whoever sends one again tells what holds.
    static void tellDecision(query::CampaignItem& item);
    // A message as a draft that a mail program opens (RFC 5322, UTF-8, "X-Unsent").
    static QByteArray mailDraft(const query::CampaignItem& item, std::size_t notice);
    // All messages in one document, to be sent by other ways.
    static QString markdown(const query::CampaignItem& item);
};

} // namespace tributary::views
