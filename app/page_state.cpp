// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/page_state.h"

namespace tributary {

QStringList pageStateNames()
{
    return {QStringLiteral("empty"), QStringLiteral("loading"), QStringLiteral("error"), QStringLiteral("offline"), QStringLiteral("partial")};
}

std::optional<PageState> pageStateFromName(const QString& name)
{
    const auto at = pageStateNames().indexOf(name);
    if (at < 0)
        return std::nullopt;
    return static_cast<PageState>(at + 1); // in the order of the type, behind the usual one
}

} // namespace tributary
