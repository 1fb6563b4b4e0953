// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace tributary::views {

class Page;

// A section of the window. Only sections whose page exists are given, so that no entry is dead.
struct RailEntry {
    QString id;    // "discover", "sync", ...
    QString text;  // "Discover"
    QString icon;
    int digit = 0; // Ctrl+digit
    Page* page = nullptr; // null: not made yet
    bool atBottom = false;
    std::function<Page*()> make = {}; // for a page that is made when it is first shown: a window starts with few
};

} // namespace tributary::views
