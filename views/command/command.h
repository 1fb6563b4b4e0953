// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace tributary::views {

// One action of the user. Menus, the palette and the key map are views of these.
struct Command {
    QString id;   // "tab.close"; stable
    QString text; // "Close tab"
    QList<QKeySequence> keys {};
    std::function<bool()> enabled {}; // none: always
    std::function<void()> run;

    bool isEnabled() const { return !enabled || enabled(); }
};

} // namespace tributary::views
