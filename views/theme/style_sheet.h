// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary::views {

struct Theme;

// resources/themes/window.qss with its @tokens replaced. Style sheets know no variables.
QString styleSheetOf(const Theme& theme);

} // namespace tributary::views
