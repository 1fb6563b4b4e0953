// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/campaign_item.h"
#include "model/query/diff_answer.h"
#include "model/store/reader.h"

#include <memory>
#include <string>
#include <vector>

namespace tributary::query {

// A campaign, or what a comparison gives cause to.
struct CampaignRequest {
    std::string ref;    // of a campaign; empty: a draft of these two versions
    DiffRequest versions;
};

struct CampaignView {
    CampaignItem item;
    std::shared_ptr<const DiffAnswer> answer; // what the versions differ in; null where they are not there any more
    bool isDraft = false;
};

// Those that run first, in each part the one opened last first. What a product's campaigns are read for is their
// heads: `readers` stays empty there, since naming them takes all that is known of the product's usage.
Result<std::vector<CampaignItem>> campaigns(store::Reader& reader, Micros now);
Result<std::vector<CampaignItem>> campaignsOf(store::Reader& reader, const std::string& product, Micros now);
// Error codes: those of resolve(), campaign.unknown where it is something else.
Result<CampaignItem> campaignOf(store::Reader& reader, const std::string& ref, Micros now);

// What a comparison of two versions gives cause to: whom to tell, and of which columns. The messages are still
// empty. Error codes: campaign.no-product where a contract is compared that no product serves, campaign.one-version
// where it is not two versions of one document.
Result<CampaignItem> draftCampaign(store::Reader& reader, const DiffAnswer& answer, Micros now);

// What a page of one shows. Errors of the above and of diffOf().
Result<CampaignView> campaignView(store::Reader& reader, const CampaignRequest& request, Micros now);

} // namespace tributary::query
