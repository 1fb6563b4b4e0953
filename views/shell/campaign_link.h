// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/diff_link.h"

namespace tributary::views {

// A campaign as an address of the window: its reference, or two versions that give cause to a new one:
//   tributary:new-campaign?before=<reference>&after=<reference>
struct CampaignLink {
    QString ref;       // empty: a new one
    DiffLink versions;

    bool operator==(const CampaignLink&) const = default;
};

QString formatNewCampaignLink(const DiffLink& versions);
std::optional<CampaignLink> parseCampaignLink(const QString& text);

} // namespace tributary::views
