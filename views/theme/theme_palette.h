// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace tributary::views {

struct Theme;

// All roles and groups from the tokens, so that also widgets nobody styled look right.
QPalette paletteOf(const Theme& theme);

} // namespace tributary::views
