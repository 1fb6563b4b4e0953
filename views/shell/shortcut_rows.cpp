// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcut_rows.h"

#include "views/command/scope_words.h"

#include <algorithm>

namespace tributary::views {

std::vector<ShortcutGroup> shortcutGroups(const CommandRegistry& commands, const QString& filter)
{
    const QStringList words = filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<ShortcutGroup> groups;
    const auto take = [&](const QString& scope, ShortcutRow row) {
        const QString all = row.text + QLatin1Char(' ') + ScopeWords::keys(row.keys) + QLatin1Char(' ') + ScopeWords::scope(scope);
        if (!std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); })) {
            return;
        }
        auto group = std::find_if(groups.begin(), groups.end(), [&](const ShortcutGroup& one) { return one.scope == scope; });
        if (group == groups.end()) {
            groups.push_back({scope, {}});
            group = std::prev(groups.end());
        }
        group->rows.push_back(std::move(row));
    };
    for (const auto& command : commands.all()) {
        QList<QKeySequence> keys = command->keys;
        for (const FixedKeys& fixed : commands.fixed()) {
            if (fixed.command == command->id) {
                keys.append(fixed.keys);
            }
        }
        take(command->scope, {command->text, command->id, keys});
    }
    for (const FixedKeys& fixed : commands.fixed()) {
        const bool isCommand = std::any_of(commands.all().begin(), commands.all().end(),
                                           [&](const auto& one) { return one->id == fixed.command; });
        if (!isCommand) { // else it stands there already
            take(fixed.scope, {fixed.text, {}, fixed.keys});
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const ShortcutGroup& left, const ShortcutGroup& right) {
        return ScopeWords::order(left.scope) < ScopeWords::order(right.scope);
    });
    for (ShortcutGroup& group : groups) {
        std::stable_sort(group.rows.begin(), group.rows.end(), [](const ShortcutRow& left, const ShortcutRow& right) {
            return left.keys.isEmpty() != right.keys.isEmpty() ? right.keys.isEmpty() : QString::localeAwareCompare(left.text, right.text) < 0;
        });
    }
    return groups;
}

} // namespace tributary::views
