// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/campaign/campaign_file.h"
#include "model/outbox/publish.h"
#include "model/store/reader.h"

#include <functional>
#include <string>

namespace tributary::query {

// Changes of a campaign as publications of its file, not signed yet and without a message. Nothing is written.

// A new one, beside the product: campaigns/ID.yaml in its source. Error codes beside those of newCampaignFile():
// campaign.exists (its id is taken), source-file.none, ref.unknown where the product is gone.
Result<outbox::Publication> openCampaign(store::Reader& reader, const campaign::Campaign& campaign);

// The text of a campaign's file in exchange for another one. Errors of `change` get the file's name.
using CampaignChange = std::function<Result<std::string>(const std::string& text)>;
Result<outbox::Publication> changeCampaign(store::Reader& reader, const std::string& ref, const CampaignChange& change);

} // namespace tributary::query
