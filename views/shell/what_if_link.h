// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary::views {

// "What if" of a product or contract as an address of the window: tributary:what-if?of=<reference>
QString formatWhatIfLink(const QString& ref);
QString parseWhatIfLink(const QString& text); // the reference; empty for anything else

} // namespace tributary::views
