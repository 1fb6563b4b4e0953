// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeView;

namespace tributary::views {

// Panels and trees may move for a moment, unless the user or the desktop wants no motion. Nothing
// moves until it is allowed: pictures and tests see the end at once.
void allowMotion(bool allowed);
bool isMotionAllowed();
int motionMilliseconds(); // 120, or 0 without motion

// The tree's branches open with a movement while that is allowed.
void followMotion(QTreeView* tree);

} // namespace tributary::views
