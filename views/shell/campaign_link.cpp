// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/campaign_link.h"

#include "model/query/qt_text.h"
#include "model/query/reference_text.h"

namespace tributary::views {
namespace {

const QString kNew = QStringLiteral("tributary:new-campaign?");
const QString kDiffLink = QStringLiteral("tributary:diff?");

} // namespace

QString formatNewCampaignLink(const DiffLink& versions)
{
    return kNew + formatDiffLink(versions).mid(kDiffLink.size());
}

std::optional<CampaignLink> parseCampaignLink(const QString& text)
{
    if (text.startsWith(kNew)) {
        const auto versions = parseDiffLink(kDiffLink + text.mid(kNew.size()));
        return versions && !versions->before.isEmpty() ? std::optional(CampaignLink{{}, *versions}) : std::nullopt;
    }
    const auto reference = query::parseReference(fromQt(text));
    return reference && reference->kind == Kind::Campaign ? std::optional(CampaignLink{text, {}}) : std::nullopt;
}

} // namespace tributary::views
