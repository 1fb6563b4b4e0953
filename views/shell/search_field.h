// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/command_registry.h"

#include <QLineEdit>

class QListView;

namespace tributary::views {

class CommandModel;

// The field in the top bar: text searches the catalog, a leading ">" the commands.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(CommandRegistry& commands, QWidget* parent = nullptr);
    void startCommands(); // as after Ctrl+Shift+P
    bool isChoosingCommand() const;
    // Underlines the text from that character on; -1: nothing. Editing takes it away.
    void setMistake(int at);
    int mistake() const { return m_mistake; }
    QListView* popup() const { return m_popup; }

signals:
    void searchEdited(const QString& text);
    void leaveRequested(); // Down, Enter or Escape: on to the results

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void textWasEdited(const QString& text);
    void showCommands(const QString& filter);
    void runCurrent();
    void closePopup();

    CommandRegistry& m_commands;
    CommandModel* m_model;
    QListView* m_popup;
    void paintMistake();

    int m_mistake = -1;
    QString m_searchBefore; // comes back after a command
};

} // namespace tributary::views
