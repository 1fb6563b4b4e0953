// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/painted_button.h"

#include "views/widgets/plain_text.h"
#include "views/theme/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tributary::views {
namespace {

QFont linkFont()
{
    QFont font = Theme::current().small;
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

PaintedButton::PaintedButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void PaintedButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintContent(&painter);
    if (!m_showsRing)
        return;
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::current().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), ringRadius(), ringRadius());
}

void PaintedButton::focusInEvent(QFocusEvent* event)
{
    m_showsRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

void PaintedButton::focusOutEvent(QFocusEvent* event)
{
    m_showsRing = false;
    QAbstractButton::focusOutEvent(event);
}

void PaintedButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

LinkButton::LinkButton(const QString& label, QWidget* parent) : PaintedButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLabel(label);
}

void LinkButton::setLabel(const QString& label)
{
    m_label = label;
    setText(buttonText(label));
    setAccessibleName(label);
    updateGeometry();
    updateToolTip();
}

void LinkButton::updateToolTip()
{
    if (toolTip() != m_ownTip)
        return;
    m_ownTip = width() < sizeHint().width() ? plainToolTip(m_label) : QString();
    setToolTip(m_ownTip);
}

void LinkButton::resizeEvent(QResizeEvent* event)
{
    PaintedButton::resizeEvent(event);
    updateToolTip();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(linkFont());
    return {std::min(metrics.horizontalAdvance(m_label), 900) + 2 * kAir, std::max(24, metrics.height() + 6)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 60), sizeHint().height()};
}

void LinkButton::paintContent(QPainter* painter)
{
    const Theme& theme = Theme::current();
    QFont font = linkFont();
    font.setUnderline(underMouse() || hasFocus());
    painter->setFont(font);
    painter->setPen(isEnabled() ? theme.accentText : theme.textDisabled);
    const QRect area = rect().adjusted(kAir - 1, 0, 1 - kAir, 0);
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter->drawText(area, static_cast<int>(side) | Qt::TextSingleLine, QFontMetrics(font).elidedText(m_label, Qt::ElideMiddle, area.width()));
}

} // namespace tributary::views
