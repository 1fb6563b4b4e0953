// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tributary::views {

// Fusion with the window's own focus ring (keyboard focus only), check and radio marks, combo arrow
// and thin scroll bars without arrows. Colours come from Theme::current() at painting time.
class TributaryStyle : public QProxyStyle {
    Q_OBJECT
public:
    TributaryStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
};

// The check box that rows paint themselves, 14 pixels inside `box`.
void paintCheck(QPainter* painter, const QRect& box, Qt::CheckState state, bool enabled = true);
// 2 px inside the rectangle; rows and tabs use it where nothing can stand outside.
void paintFocusRing(QPainter* painter, const QRect& rect, int radius = 3);

} // namespace tributary::views
