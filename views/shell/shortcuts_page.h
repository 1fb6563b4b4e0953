// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

class QLineEdit;
class QScrollArea;

namespace tributary::views {

class CommandRegistry;
class ShortcutGroupList;

// "tributary:shortcuts", F1: all commands with their keys, by the place where they act, in columns.
// Enter on a command runs it.
class ShortcutsPage : public Page {
    Q_OBJECT
public:
    static QString reference() { return QStringLiteral("tributary:shortcuts"); }

    explicit ShortcutsPage(CommandRegistry& commands, QWidget* parent = nullptr);
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("key"); }
    bool isSettled() const override { return true; }
    void focusMain() override;
    QString section() const override { return QStringLiteral("settings"); }
    QLineEdit* filter() const { return m_filter; }
    QList<ShortcutGroupList*> groups() const { return m_groups; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    int columnsFor(int width) const;

    CommandRegistry& m_commands;
    QLineEdit* m_filter;
    QScrollArea* m_scroll;
    QList<ShortcutGroupList*> m_groups;
    int m_columns = 0;
};

} // namespace tributary::views
