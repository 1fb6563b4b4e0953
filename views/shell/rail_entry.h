// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary::views {

class Page;

// A section of the window. Only sections whose page exists are given, so that no entry is dead.
struct RailEntry {
    QString id;    // "discover", "sync", ...
    QString text;  // "Discover"
    QString icon;
    int digit = 0; // Ctrl+digit
    Page* page = nullptr;
    bool atBottom = false;
};

} // namespace tributary::views
