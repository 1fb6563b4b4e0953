// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace tributary::views {

class LineageView;
struct Lens;

// The whole picture in the corner of the view, with a frame round what is seen. Clicking and dragging
// moves the view. Hidden while everything is in sight; the keys of the view do all it does.
class Minimap : public QWidget {
    Q_OBJECT
public:
    explicit Minimap(LineageView* view);
    void place();   // in the view's corner
    void follow();  // the view is looked at differently
    void redraw();  // the picture or the theme is another

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    Lens lens() const;
    void lookAt(const QPointF& point);

    LineageView* m_view;
    QPixmap m_picture;
    const void* m_drawn = nullptr; // the geometry in the pixmap
};

} // namespace tributary::views
