// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/campaign_json.h"

namespace tributary::cli {

namespace {

Json orNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

Json noticeJson(const campaign::Notice& notice, const query::CampaignReader& reader)
{
    return {{"consumer", notice.consumer}, {"name", reader.name}, {"kind", orNull(reader.kind)}, {"ref", orNull(reader.ref)}, {"owner", orNull(reader.owner)},
            {"at", orNull(notice.at)}, {"columns", notice.columns}, {"subject", notice.subject}, {"text", notice.text},
            {"state", std::string(campaign::answerName(notice.answer))}, {"answer", notice.words}, {"by", orNull(notice.by)},
            {"answered_at", orNull(notice.answeredAt)}, {"migrate_by", orNull(notice.migrateBy)}};
}

} // namespace

Json campaignJson(const query::CampaignItem& item)
{
    const campaign::Campaign& campaign = item.campaign;
    Json notices = Json::array();
    for (std::size_t i = 0; i < campaign.notices.size(); ++i)
        notices.push_back(noticeJson(campaign.notices[i], item.readers[i]));
    return {{"id", campaign.id}, {"ref", orNull(item.entity.ref)}, {"product", campaign.product}, {"product_ref", orNull(item.productRef)},
            {"product_name", item.productName}, {"from_version", campaign.fromVersion}, {"to_version", campaign.toVersion},
            {"severity", orNull(campaign.severity)}, {"reason", campaign.reason}, {"opened", orNull(campaign.opened)}, {"migrate_by", orNull(campaign.migrateBy)},
            {"decision", std::string(campaign::decisionName(campaign.decision))}, {"serve_until", orNull(campaign.serveUntil)},
            {"decided_by", orNull(campaign.decidedBy)}, {"decided_at", orNull(campaign.decidedAt)}, {"decision_reason", campaign.decisionReason},
            {"closed", orNull(campaign.closed)}, {"open", campaign.isOpen()}, {"overdue", item.overdue}, {"notices", notices}};
}

} // namespace tributary::cli
