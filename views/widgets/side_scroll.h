// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tributary::views {

// Holds a panel that is as high as the window gives it, and scrolls what then finds no room: with large
// text or in a low window. It is never narrower than its panel needs, and takes no focus itself; what is
// focused inside comes into view.
class SideScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit SideScroll(QWidget* panel, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
};

} // namespace tributary::views
