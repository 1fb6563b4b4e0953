// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tributary::views {

// Two pixels under the tab strip while something is read. Without a total it is a steady line.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void setProgress(double share); // below 0: not known
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = -1;
    bool m_busy = false;
};

} // namespace tributary::views
