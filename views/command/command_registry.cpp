// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/command_registry.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace tributary::views {

CommandRegistry::CommandRegistry(QWidget* window) : QObject(window), m_window(window) {}

CommandRegistry::~CommandRegistry() = default;

void CommandRegistry::add(Command command)
{
    const QString id = command.id;
    const auto known = std::find_if(m_commands.begin(), m_commands.end(), [&](const auto& held) { return held->id == id; });
    if (known != m_commands.end()) {
        **known = std::move(command);
        return;
    }
    QList<QKeySequence> keys;
    for (const QKeySequence& key : command.keys) {
        if (!hasKey(key)) { // two actions with one key would be ambiguous, and neither would run
            keys.append(key);
        }
    }
    if (!keys.isEmpty()) {
        auto* action = new QAction(command.text, m_window);
        action->setObjectName(id);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, id] { runByKey(id); });
        m_window->addAction(action);
    }
    m_commands.push_back(std::make_unique<Command>(std::move(command)));
}

bool CommandRegistry::hasKey(const QKeySequence& key) const
{
    return std::any_of(m_commands.begin(), m_commands.end(), [&](const auto& held) { return held->keys.contains(key); });
}

void CommandRegistry::runByKey(const QString& id)
{
    const Command* owner = find(id);
    if (!owner || run(id)) {
        return;
    }
    for (const auto& other : m_commands) {
        const bool shares = std::any_of(other->keys.begin(), other->keys.end(), [&](const QKeySequence& key) { return owner->keys.contains(key); });
        if (shares && other->id != id && other->isEnabled()) {
            other->run();
            return;
        }
    }
}

const Command* CommandRegistry::find(const QString& id) const
{
    const auto known = std::find_if(m_commands.begin(), m_commands.end(), [&](const auto& held) { return held->id == id; });
    return known == m_commands.end() ? nullptr : known->get();
}

bool CommandRegistry::run(const QString& id)
{
    const Command* command = find(id);
    if (!command || !command->isEnabled()) {
        return false;
    }
    command->run();
    return true;
}

std::vector<const Command*> CommandRegistry::matching(const QString& filter) const
{
    const QStringList words = filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const Command*> result;
    for (const auto& command : m_commands) {
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return command->text.contains(word, Qt::CaseInsensitive);
        });
        if (fits && command->isEnabled()) {
            result.push_back(command.get());
        }
    }
    std::sort(result.begin(), result.end(), [](const Command* left, const Command* right) {
        return QString::localeAwareCompare(left->text, right->text) < 0;
    });
    return result;
}

} // namespace tributary::views
