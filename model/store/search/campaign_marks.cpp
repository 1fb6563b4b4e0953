// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/campaign_marks.h"

#include "model/base/json.h"
#include "model/campaign/campaign.h"
#include "model/search/facets.h"
#include "model/store/search/search_sql.h"

#include <string>

namespace tributary::store {

CampaignMarks::CampaignMarks(Connection& connection)
{
    std::unordered_map<std::string, std::uint32_t> ofProduct;
    {
        Statement row = connection.use(sql::kCampaigns);
        while (row.step()) {
            const campaign::Campaign campaign = campaign::campaignOf(parseJson(row.view(1)));
            std::uint32_t& marks = ofProduct[row.text(0)];
            marks |= 1U << (campaign.isOpen() ? Open : Closed);
            if (campaign.isOpen() && campaign.isBreaking())
                marks |= 1U << Breaking;
        }
    }
    if (ofProduct.empty())
        return;
    Statement row = connection.use(sql::kProductKeys);
    while (row.step())
        if (const auto found = ofProduct.find(row.text(1)); found != ofProduct.end())
            m_marks.emplace(row.integer(0), found->second);
}

std::array<search::IndexValue, 3> CampaignMarks::values() const
{
    constexpr int kCampaign = static_cast<int>(search::Aspect::Campaign);
    return {{{kCampaign, "open", "open"}, {kCampaign, "closed", "closed"}, {static_cast<int>(search::Aspect::Flag), "breaking", "breaking"}}};
}

void CampaignMarks::addCodes(EntityId entity, std::vector<std::uint32_t>& codes) const
{
    const auto found = m_marks.find(entity);
    for (std::uint32_t mark = 0; found != m_marks.end() && mark < kMarks; ++mark)
        if ((found->second >> mark & 1U) != 0)
            codes.push_back(m_firstCode + mark);
}

} // namespace tributary::store
