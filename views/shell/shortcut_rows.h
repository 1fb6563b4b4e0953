// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/command_registry.h"

#include <vector>

namespace tributary::views {

// The shortcut sheet as data: one group for each place where keys act.
struct ShortcutRow {
    QString text;
    QString id; // of the command; empty: a fixed use
    QList<QKeySequence> keys;
};
struct ShortcutGroup {
    QString scope;
    std::vector<ShortcutRow> rows; // those with keys first, then by text
};

// `filter`: words of the text or of the keys. Groups without a row are left out.
std::vector<ShortcutGroup> shortcutGroups(const CommandRegistry& commands, const QString& filter);

} // namespace tributary::views
