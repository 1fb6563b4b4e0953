// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/preferences.h"

namespace tributary::views {

void Preferences::change(const PreferenceValues& values)
{
    PreferenceValues wanted = values;
    wanted.textPercent = qBound(90, wanted.textPercent, 150);
    if (wanted == m_values)
        return;
    m_values = wanted;
    take(m_values);
    emit changed();
}

} // namespace tributary::views
