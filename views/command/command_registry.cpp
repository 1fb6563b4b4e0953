// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/command_registry.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace tributary::views {
namespace {

// 0: the text begins with the words as typed; 1: each begins a word of it; 2: they lie within.
int distanceOf(const QString& text, const QString& filter, const QStringList& words)
{
    if (text.startsWith(filter, Qt::CaseInsensitive)) {
        return 0;
    }
    const bool atStarts = std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return text.startsWith(word, Qt::CaseInsensitive) || text.contains(QLatin1Char(' ') + word, Qt::CaseInsensitive);
    });
    return atStarts ? 1 : 2;
}

} // namespace

CommandRegistry::CommandRegistry(QWidget* window) : QObject(window), m_window(window) {}

CommandRegistry::~CommandRegistry() = default;

void CommandRegistry::add(Command command)
{
    if (command.scope.isEmpty()) {
        command.scope = kWindowScope;
    }
    m_defaults[command.id] = command.keys;
    Command* place = held(command.id);
    if (!place) {
        place = m_commands.emplace_back(std::make_unique<Command>()).get();
    }
    *place = std::move(command);
    bindKeys();
}

Command* CommandRegistry::held(const QString& id) const
{
    const auto known = std::find_if(m_commands.begin(), m_commands.end(), [&](const auto& one) { return one->id == id; });
    return known == m_commands.end() ? nullptr : known->get();
}

const Command* CommandRegistry::find(const QString& id) const
{
    return held(id);
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
    const QString typed = words.join(QLatin1Char(' '));
    std::vector<std::pair<int, const Command*>> found;
    for (const auto& command : m_commands) {
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return command->text.contains(word, Qt::CaseInsensitive);
        });
        if (fits && command->isEnabled()) {
            found.emplace_back(distanceOf(command->text, typed, words), command.get());
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& left, const auto& right) {
        return left.first != right.first ? left.first < right.first : QString::localeAwareCompare(left.second->text, right.second->text) < 0;
    });
    std::vector<const Command*> result;
    std::transform(found.begin(), found.end(), std::back_inserter(result), [](const auto& one) { return one.second; });
    return result;
}

} // namespace tributary::views
