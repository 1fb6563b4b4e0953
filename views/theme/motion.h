// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary::views {

// Panels and trees may move for a moment, unless the user or the desktop wants no motion. Nothing
// moves until it is allowed: pictures and tests see the end at once.
void allowMotion(bool allowed);
bool isMotionAllowed();
int motionMilliseconds(); // 120, or 0 without motion

} // namespace tributary::views
