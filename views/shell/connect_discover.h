// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary::views {

class DiscoverPage;
class MainWindow;

// The window's search field, the Discover page and the status bar speak to each other.
void connectDiscover(MainWindow* window, DiscoverPage* page);

} // namespace tributary::views
