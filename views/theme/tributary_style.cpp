// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/tributary_style.h"

#include "views/theme/icons.h"
#include "views/theme/motion.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>

namespace tributary::views {
namespace {

constexpr int kCellTextInset = 10;
constexpr int kScrollBarExtent = 10;
constexpr int kMarkSize = 16;
constexpr int kComboRoom = 5; // before the text, as fields have it

void paintRadio(QPainter* painter, const QRect& box, bool on, bool enabled)
{
    const Theme& theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor edge = !enabled ? theme.line2 : on ? theme.accent : theme.control;
    const QRectF circle = QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(theme.surface);
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(edge);
        painter->drawEllipse(circle.adjusted(3, 3, -3, -3));
    }
    painter->restore();
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider* option, const QRect& handle)
{
    const Theme& theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option->maximum > option->minimum) {
        const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
        painter->setBrush(active ? theme.control : theme.line2);
        const QRectF bar = option->orientation == Qt::Vertical ? QRectF(handle).adjusted(2, 2, -2, -2)
                                                               : QRectF(handle).adjusted(2, 2, -2, -2);
        painter->drawRoundedRect(bar, 3, 3);
    }
    painter->restore();
}

// A frame and two chevrons: Fusion's own frame is hardly seen on a dark ground.
void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox* option, const QRect& up, const QRect& down)
{
    const Theme& theme = Theme::current();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focus ? theme.accent : enabled ? theme.control : theme.line2, focus ? 2 : 1));
    painter->setBrush(enabled ? theme.surface : theme.chrome);
    const double inset = focus ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), theme.radiusButton, theme.radiusButton);
    if (option->buttonSymbols != QAbstractSpinBox::NoButtons) {
        const QColor ink = enabled ? theme.text2 : theme.textDisabled;
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(up.center() - QPoint(4, 3), iconPixmap(QStringLiteral("chevron-up"), ink, 10, ratio));
        painter->drawPixmap(down.center() - QPoint(4, 5), iconPixmap(QStringLiteral("chevron-down"), ink, 10, ratio));
    }
    painter->restore();
}

} // namespace

void paintCheck(QPainter* painter, const QRect& box, Qt::CheckState state, bool enabled)
{
    const Theme& theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPoint corner = box.center() - QPoint(6, 6);
    const QRectF square(corner.x() + 0.5, corner.y() + 0.5, 13, 13);
    const bool on = state != Qt::Unchecked;
    painter->setPen(QPen(!enabled ? theme.line2 : on ? theme.accent : theme.control, 1));
    painter->setBrush(on ? (enabled ? theme.accent : theme.line2) : theme.surface);
    painter->drawRoundedRect(square, 3, 3);
    if (on) {
        QPen pen(theme.onAccent, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter->setPen(pen);
        painter->translate(corner);
        if (state == Qt::Checked) {
            painter->drawPolyline(QPolygonF({{3.5, 7.2}, {6.0, 9.7}, {10.5, 4.6}}));
        } else {
            painter->drawLine(QPointF(4, 7), QPointF(10, 7));
        }
    }
    painter->restore();
}

void paintFocusRing(QPainter* painter, const QRect& rect, int radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::current().accent, 2));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

TributaryStyle::TributaryStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void TributaryStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_FrameFocusRect:
        // Push buttons wear the ring of the style sheet: a second one would cross their text.
        if ((option->state & State_KeyboardFocusChange) && !qobject_cast<const QPushButton*>(widget)) {
            paintFocusRing(painter, option->rect);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const Qt::CheckState state = option->state & State_NoChange ? Qt::PartiallyChecked
            : option->state & State_On                              ? Qt::Checked
                                                                    : Qt::Unchecked;
        paintCheck(painter, option->rect, state, enabled);
        return;
    }
    case PE_IndicatorRadioButton:
        paintRadio(painter, option->rect, option->state & State_On, enabled);
        return;
    case PE_IndicatorArrowDown:
        painter->drawPixmap(option->rect.center() - QPoint(6, 6),
                            iconPixmap(QStringLiteral("chevron-down"), Theme::current().text3, 12,
                                       painter->device()->devicePixelRatioF()));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TributaryStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                        const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paintScrollBar(painter, slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            paintSpinBox(painter, spin, subControlRect(control, option, SC_SpinBoxUp, widget), subControlRect(control, option, SC_SpinBoxDown, widget));
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->editable) {
            const Theme& theme = Theme::current();
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            const bool focus = (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange);
            painter->setPen(QPen(focus ? theme.accent : theme.line2, focus ? 2 : 1));
            painter->setBrush(option->state & State_Enabled ? theme.surface : theme.chrome);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), theme.radiusButton, theme.radiusButton);
            painter->restore();
            const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
            painter->drawPixmap(arrow.center() - QPoint(6, 6),
                                iconPixmap(QStringLiteral("chevron-down"), theme.text3, 12,
                                           painter->device()->devicePixelRatioF()));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect TributaryStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                     const QWidget* widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, subControl, widget).adjusted(kComboRoom, 0, 0, 0);
    const auto* slider = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (!slider) {
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    }
    // No arrows: the groove is the whole bar.
    const QRect bar = slider->rect;
    const bool vertical = slider->orientation == Qt::Vertical;
    const int length = vertical ? bar.height() : bar.width();
    const int range = slider->maximum - slider->minimum;
    int handle = range > 0 ? static_cast<int>(qint64(length) * slider->pageStep / qint64(range + slider->pageStep)) : length;
    handle = qMin(length, qMax(handle, 28));
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto part = [&](int from, int extent) {
        return vertical ? QRect(bar.x(), bar.y() + from, bar.width(), extent)
                        : QRect(bar.x() + from, bar.y(), extent, bar.height());
    };
    switch (subControl) {
    case SC_ScrollBarSlider: return part(start, handle);
    case SC_ScrollBarGroove: return bar;
    case SC_ScrollBarSubPage: return part(0, start);
    case SC_ScrollBarAddPage: return part(start + handle, length - start - handle);
    default: return {};
    }
}

QSize TributaryStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ComboBox ? wanted + QSize(2 * kComboRoom, 0) : wanted;
}

int TributaryStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return kScrollBarExtent;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return kMarkSize;
    case PM_SplitterWidth: return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize: return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_FocusFrameHMargin: // by one pixel less than how far texts keep from the edges of cells, as headings do
        return qobject_cast<const QTableView*>(widget) ? kCellTextInset - 1 : QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TributaryStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return motionMilliseconds();
    case SH_ScrollBar_Transient: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_UnderlineShortcut: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace tributary::views
