// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;
class QToolButton;

namespace tributary::views {

// How many hops are shown in one direction: 0 to kMost, or all of them.
class DepthStepper : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMost = 9;
    static constexpr int kAll = kMost + 1;

    explicit DepthStepper(const QString& name, const QString& lessKey, const QString& moreKey, QWidget* parent = nullptr);
    int depth() const; // kAll for all
    void setDepth(int depth);
    void stepBy(int by);

signals:
    void depthChanged(int depth);

private:
    void updateButtons();

    QSpinBox* m_spin;
    QToolButton *m_less, *m_more;
};

} // namespace tributary::views
