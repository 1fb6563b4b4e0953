// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/command_registry.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

// The key map of the registry: which keys are in force, and what a person chose instead of the defaults.
namespace tributary::views {
namespace {

bool meet(const QString& one, const QString& other)
{
    return one == other || one == kWindowScope || other == kWindowScope;
}

} // namespace

bool CommandRegistry::isSingleKey(const QKeySequence& key)
{
    if (key.count() != 1) {
        return false;
    }
    const QKeyCombination stroke = key[0];
    constexpr auto kHeld = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(stroke.keyboardModifiers() & kHeld) && stroke.key() < Qt::Key_Escape; // above lie F1, Home, ...
}

void CommandRegistry::setSingleKeysAct(bool act)
{
    if (act != m_singleKeysAct) {
        m_singleKeysAct = act;
        bindKeys();
        emit keysChanged();
    }
}

// One action for each key: two with the same one would be ambiguous, and neither would run.
void CommandRegistry::bindKeys()
{
    QHash<QKeySequence, QAction*> former;
    former.swap(m_actions);
    for (const auto& command : m_commands) {
        for (const QKeySequence& key : command->keys) {
            if (m_actions.contains(key)) {
                continue;
            }
            QAction* action = former.take(key);
            if (!action) {
                action = new QAction(m_window);
                action->setObjectName(key.toString(QKeySequence::PortableText));
                action->setShortcut(key);
                action->setShortcutContext(Qt::WindowShortcut);
                connect(action, &QAction::triggered, this, [this, key] { runByKey(key); });
                m_window->addAction(action);
            }
            action->setEnabled(m_singleKeysAct || !isSingleKey(key));
            m_actions.insert(key, action);
        }
    }
    for (QAction* gone : former) { // maybe the one that is running just now
        m_window->removeAction(gone);
        gone->deleteLater();
    }
}

// The page in front goes before the window: its commands are the nearer ones.
void CommandRegistry::runByKey(const QKeySequence& key)
{
    const Command* chosen = nullptr;
    for (const auto& command : m_commands) {
        if (command->keys.contains(key) && command->isEnabled() && (!chosen || chosen->scope == kWindowScope)) {
            chosen = command.get();
        }
    }
    if (chosen) {
        const auto run = chosen->run; // it may replace itself
        run();
    }
}

QList<QKeySequence> CommandRegistry::defaultKeys(const QString& id) const
{
    return m_defaults.value(id);
}

bool CommandRegistry::hasDefaultKeys(const QString& id) const
{
    return !m_choices.contains(id);
}

std::optional<KeyClash> CommandRegistry::clash(const QString& id, const QKeySequence& key) const
{
    const Command* asking = held(id);
    if (!asking) {
        return std::nullopt;
    }
    for (const auto& other : m_commands) {
        if (other->id != id && other->keys.contains(key) && meet(other->scope, asking->scope)) {
            return KeyClash{key, other->text, other->scope};
        }
    }
    for (const FixedKeys& other : m_fixed) {
        if (other.keys.contains(key) && meet(other.scope, asking->scope)) {
            return KeyClash{key, other.text, other.scope};
        }
    }
    return std::nullopt;
}

void CommandRegistry::choose(Command& command, const QList<QKeySequence>& keys)
{
    command.keys = keys;
    if (keys == defaultKeys(command.id)) {
        m_choices.remove(command.id);
    } else {
        m_choices[command.id] = QKeySequence::listToString(keys, QKeySequence::PortableText);
    }
}

std::optional<KeyClash> CommandRegistry::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    Command* command = held(id);
    if (!command || command->keys == keys) {
        return std::nullopt;
    }
    for (const QKeySequence& key : keys) {
        if (auto taken = clash(id, key)) {
            return taken;
        }
    }
    choose(*command, keys);
    bindKeys();
    emit keysChanged();
    return std::nullopt;
}

std::optional<KeyClash> CommandRegistry::resetKeys(const QString& id)
{
    return setKeys(id, defaultKeys(id));
}

void CommandRegistry::resetAllKeys()
{
    if (m_choices.isEmpty()) {
        return;
    }
    m_choices.clear();
    for (const auto& command : m_commands) {
        command->keys = defaultKeys(command->id);
    }
    bindKeys();
    emit keysChanged();
}

void CommandRegistry::setKeyChoices(const KeyChoices& choices)
{
    // First all of them let go of their keys: two commands may have swapped theirs.
    m_choices.clear();
    for (const auto& command : m_commands) {
        command->keys = choices.contains(command->id) ? QList<QKeySequence>{} : defaultKeys(command->id);
    }
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        Command* command = held(choice.key());
        if (!command) {
            continue;
        }
        QList<QKeySequence> keys = QKeySequence::listFromString(choice.value(), QKeySequence::PortableText);
        keys.removeAll(QKeySequence());
        const bool isFree = std::none_of(keys.begin(), keys.end(), [&](const QKeySequence& key) { return clash(command->id, key).has_value(); });
        const QList<QKeySequence> defaults = defaultKeys(command->id);
        const bool backIsFree = std::none_of(defaults.begin(), defaults.end(), [&](const QKeySequence& key) { return clash(command->id, key).has_value(); });
        if (isFree) {
            choose(*command, keys);
        } else if (backIsFree) {
            command->keys = defaults;
        } else {
            choose(*command, {});
        }
    }
    bindKeys();
}

} // namespace tributary::views
