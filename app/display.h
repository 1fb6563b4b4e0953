// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary {

// Whether there is a screen to open a window on: Qt itself would abort the program where not.
bool hasDisplay();

// Draws into memory from here on, unless a platform was chosen and there is a display for it. To be
// called before the application object is made.
void drawOffscreen();

} // namespace tributary
