// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace tributary::views {

// One handle of the time slider: a slider of its own for the keyboard and for assistive technology, which
// hears the moment and not the number. Its slider places it; dragging tells where the pointer is.
class TimeHandle : public QAbstractSlider {
    Q_OBJECT
public:
    enum class Kind { From, To }; // hollow, filled
    TimeHandle(Kind kind, const QString& name, QWidget* parent);

    Kind kind() const { return m_kind; }
    void setValueText(const QString& text); // "5 Oct 2026, 14:02, revision 12"
    const QString& valueText() const { return m_valueText; }
    void setResting(bool resting); // it marks nothing: drawn pale
    QSize sizeHint() const override { return {24, 24}; }

signals:
    void dragged(int x); // in the parent's coordinates

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    Kind m_kind;
    QString m_valueText;
    bool m_resting = false;
    bool m_ring = false; // reached by the keyboard
};

} // namespace tributary::views
