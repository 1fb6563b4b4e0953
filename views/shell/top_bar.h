// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/moment.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace tributary::views {

class CommandRegistry;
class SearchField;

// Menu, back and forward, the search field in the middle, the moment that the page in front shows, the
// catalog's name and who is using it.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(CommandRegistry& commands, const QString& catalogName, const QString& userName, QWidget* parent = nullptr);
    SearchField* search() const { return m_search; }
    void setUserName(const QString& name); // empty: nobody is shown
    void setHistory(bool back, bool forward);
    void setMoment(bool choosable, const std::optional<Moment>& moment);
    QToolButton* momentButton() const { return m_moment; }

private:
    void fillMenu();

    CommandRegistry& m_commands;
    class Avatar;
    SearchField* m_search;
    Avatar* m_avatar;
    QToolButton *m_menu, *m_back, *m_forward, *m_moment;
};

} // namespace tributary::views
