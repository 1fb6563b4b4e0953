// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/graph.h"

#include <QWidget>

class QButtonGroup;

namespace tributary::views {

// Domain to column, side by side: one is on. Arrow keys move.
class LevelSwitch : public QWidget {
    Q_OBJECT
public:
    explicit LevelSwitch(QWidget* parent = nullptr);
    lineage::Level level() const;
    void setLevel(lineage::Level level);

signals:
    void levelChosen(lineage::Level level);

private:
    QButtonGroup* m_buttons;
};

} // namespace tributary::views
