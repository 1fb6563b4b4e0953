// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace tributary::views {

// A scrolling column with the page's margins, for parts that may be longer than the window.
class ScrollColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollColumn(const QString& accessibleName, QWidget* parent = nullptr);
    QVBoxLayout* column() const { return m_column; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void holdHeight();
    int neededHeight() const; // at the width of now

    QVBoxLayout* m_column;
};

} // namespace tributary::views
