// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/query/campaign_query.h"

namespace tributary::cli {

Json campaignJson(const query::CampaignItem& item);

} // namespace tributary::cli
