// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/command.h"

#include <QObject>

#include <memory>
#include <vector>

class QWidget;

namespace tributary::views {

// Holds every command of a window and its key map. Shortcuts act in the whole window; a key of a
// command that is not enabled does nothing, unless another command has it too (each page its own) and
// is.
class CommandRegistry : public QObject {
    Q_OBJECT
public:
    explicit CommandRegistry(QWidget* window);
    ~CommandRegistry() override;

    void add(Command command); // an id that exists already is replaced
    const Command* find(const QString& id) const;
    bool run(const QString& id); // false: unknown or not enabled
    // Enabled commands whose text holds all words of the filter, in order of their text.
    std::vector<const Command*> matching(const QString& filter) const;
    const std::vector<std::unique_ptr<Command>>& all() const { return m_commands; }

private:
    void runByKey(const QString& id);
    bool hasKey(const QKeySequence& key) const;

    QWidget* m_window;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace tributary::views
