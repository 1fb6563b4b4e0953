// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/campaign/campaign.h"

#include <string>
#include <string_view>

// What a campaign's file becomes. What stands in it beside, comments and all, stays as it is.
namespace tributary::campaign {

// "top-10-customers-2-1-to-3-0": letters, digits and dashes of what it is about.
std::string newCampaignId(const Campaign& campaign);

// A new file, YAML. Error campaign.incomplete (subject: the missing field) without id, product or versions.
Result<std::string> newCampaignFile(const Campaign& campaign);

struct AnswerGiven {
    std::string consumer;
    Answer answer = Answer::Acknowledged;
    std::string words;
    std::string by;
    std::string at;        // day
    std::string migrateBy; // Migrating
};

struct DecisionTaken {
    Decision decision = Decision::Open;
    std::string reason;
    std::string by;
    std::string at;         // day
    std::string serveUntil; // DualServe; empty: no end is known
};

// `id`: which campaign of the text, where it holds several documents. Errors: campaign.not-told (the consumer has no notice), campaign.not-a-day, campaign.no-day (Migrating says by
// when), campaign.closed, campaign.unreadable (it is not in the text), and those of edit::planEdit().
Result<std::string> withAnswer(std::string_view text, std::string_view id, const AnswerGiven& given);
Result<std::string> withDecision(std::string_view text, std::string_view id, const DecisionTaken& taken);
// Error beside: campaign.undecided while nobody decided about the old version.
Result<std::string> closed(std::string_view text, std::string_view id, const std::string& day);
// In place of what was written before; only while nobody answered (campaign.answered).
Result<std::string> withMessage(std::string_view text, std::string_view id, const std::string& consumer, const std::string& subject, const std::string& message);

} // namespace tributary::campaign
