// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace tributary::views {

// Where a command's keys act: in the whole window, or on one page only ("discover", "lineage", ...).
// Two pages may use one key for different things; a page and the window may not.
inline const QString kWindowScope = QStringLiteral("window");

// One action of the user. Menus, the palette and the key map are views of these.
struct Command {
    QString id;   // "tab.close"; stable
    QString text; // "Close tab"
    QList<QKeySequence> keys {}; // as given: the defaults; in the registry: those in force
    std::function<bool()> enabled {}; // none: always
    std::function<void()> run;
    QString scope {}; // empty: the whole window

    bool isEnabled() const { return !enabled || enabled(); }
};

// Keys that a page handles by itself, since they only make sense inside of one of its parts: walking a
// graph, ticking a filter. They cannot be changed, but the shortcut sheet tells of them.
struct FixedKeys {
    QString scope;
    QString text;
    QList<QKeySequence> keys;
    QString command {}; // id of the command that does the same; empty: none does
};

// What stands in the way of a key: the command or the fixed use that has it, and where.
struct KeyClash {
    QKeySequence key;
    QString text;
    QString scope;
};

} // namespace tributary::views
