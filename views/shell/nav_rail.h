// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/rail_entry.h"

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace tributary::views {

// The column of sections at the left. Arrow keys move, Tab leaves.
class NavRail : public QWidget {
    Q_OBJECT
public:
    explicit NavRail(const std::vector<RailEntry>& entries, QWidget* parent = nullptr);
    void setCurrent(const QString& id);
    QString current() const;
    void focusCurrent();

signals:
    void chosen(const QString& id);

private:
    QButtonGroup* m_buttons;
    std::vector<QString> m_ids;
};

} // namespace tributary::views
