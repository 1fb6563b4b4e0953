// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tributary::views {

// Holds what stands above a list. As high as that is where there is room, and never higher; where the
// window is low or the text large it gives way and scrolls, instead of squashing its texts.
class ShrinkingArea : public QScrollArea {
    Q_OBJECT
public:
    explicit ShrinkingArea(QWidget* content, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int contentHeight() const;
    void fit();
};

} // namespace tributary::views
