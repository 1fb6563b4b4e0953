// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/campaign/campaign.h"
#include "model/query/entity_summary.h"

#include <string>
#include <vector>

namespace tributary::query {

// Whom a notice is meant for.
struct CampaignReader {
    std::string name; // as the catalog calls it, else as the campaign does
    std::string kind; // of the entity: product, dashboard, ...; empty where the catalog does not know it
    std::string ref;
    std::string owner; // who is to be written to: the owner's e-mail or name; empty where nobody is known
};

struct CampaignItem {
    EntitySummary entity;
    campaign::Campaign campaign;
    std::string productName;
    std::string productRef; // of the version that is left, or of the newest where that is gone; empty where none is known
    std::vector<CampaignReader> readers; // of each of the campaign's notices
    bool overdue = false; // runs although the day to migrate by has passed, and somebody has not agreed to go
};

} // namespace tributary::query
