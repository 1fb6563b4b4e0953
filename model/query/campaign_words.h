// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace tributary::query {

// The words for the codes of campaigns (campaign.* and source-file.*), to be translated in the context
// "Diagnostic"; %1 is the subject, %2 the detail.
const QHash<QString, const char*>& campaignTexts();

} // namespace tributary::query
