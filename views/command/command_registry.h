// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/command.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QWidget;

namespace tributary::views {

// Holds every command of a window and its key map. Shortcuts act in the whole window; a key of a
// command that is not enabled does nothing, unless a command of another page has it too and is. Keys
// without Ctrl, Alt or Meta act outside of text fields only, and can be switched off.
class CommandRegistry : public QObject {
    Q_OBJECT
public:
    // Command id -> its keys in Qt's portable text, of those that a person changed. An empty text:
    // the command has no keys any more.
    using KeyChoices = QMap<QString, QString>;

    explicit CommandRegistry(QWidget* window);
    ~CommandRegistry() override;

    void add(Command command); // an id that exists already is replaced
    void addFixed(FixedKeys keys) { m_fixed.push_back(std::move(keys)); }
    const Command* find(const QString& id) const;
    bool run(const QString& id); // false: unknown or not enabled
    // Enabled commands whose text holds all words of the filter: those that begin with it first, then
    // in order of their text.
    std::vector<const Command*> matching(const QString& filter) const;
    const std::vector<std::unique_ptr<Command>>& all() const { return m_commands; }
    const std::vector<FixedKeys>& fixed() const { return m_fixed; }

    QList<QKeySequence> defaultKeys(const QString& id) const;
    bool hasDefaultKeys(const QString& id) const; // nobody changed them
    // What has the key where the command `id` would use it; nothing: it is free.
    std::optional<KeyClash> clash(const QString& id, const QKeySequence& key) const;
    // Changes nothing where one of the keys is taken, and says by what.
    std::optional<KeyClash> setKeys(const QString& id, const QList<QKeySequence>& keys);
    std::optional<KeyClash> resetKeys(const QString& id);
    void resetAllKeys();
    KeyChoices keyChoices() const { return m_choices; }
    // As keyChoices() gave them earlier. A choice that clashes by now is left out.
    void setKeyChoices(const KeyChoices& choices);

    static bool isSingleKey(const QKeySequence& key); // "/", "[": what typing a text would need
    bool singleKeysAct() const { return m_singleKeysAct; }
    void setSingleKeysAct(bool act);

signals:
    void keysChanged(); // by a person: a choice was made or taken back, single keys went on or off

private:
    Command* held(const QString& id) const;
    void choose(Command& command, const QList<QKeySequence>& keys);
    void bindKeys();
    void runByKey(const QKeySequence& key);

    QWidget* m_window;
    std::vector<std::unique_ptr<Command>> m_commands;
    std::vector<FixedKeys> m_fixed;
    QHash<QString, QList<QKeySequence>> m_defaults;
    QHash<QKeySequence, QAction*> m_actions; // one for each key in force
    KeyChoices m_choices;
    bool m_singleKeysAct = true;
};

} // namespace tributary::views
