// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QPainter;

namespace tributary::views {

// A button that paints itself and shows the focus ring for keyboard focus only. Not a QPushButton: the
// heights and paddings that the style sheet gives to those would squash it.
class PaintedButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit PaintedButton(QWidget* parent = nullptr);

protected:
    virtual void paintContent(QPainter* painter) = 0;
    virtual qreal ringRadius() const { return 5; }
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // Enter presses, as Space does

private:
    bool m_showsRing = false;
};

// Text that does something: accent colour, underlined under pointer and focus.
class LinkButton : public PaintedButton {
    Q_OBJECT
public:
    static constexpr int kAir = 4; // on either side of the label

    explicit LinkButton(const QString& label = {}, QWidget* parent = nullptr);
    void setLabel(const QString& label);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter* painter) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateToolTip(); // the whole label where it is shortened, unless somebody has said more

    QString m_label;
    QString m_ownTip;
};

} // namespace tributary::views
