// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pill.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace tributary::views {
namespace {

constexpr int kPadding = 7;
constexpr int kIcon = 12;
constexpr int kGap = 4;
constexpr int kRadius = 4;

struct PillColors {
    QColor text, fill, edge;
};

PillColors colorsOf(Tone tone)
{
    const Theme& theme = Theme::current();
    switch (tone) {
    case Tone::Neutral: return {theme.neutral, theme.neutralSoft, {}};
    case Tone::Ok: return {theme.ok, theme.okSoft, {}};
    case Tone::Warn: return {theme.warn, theme.warnSoft, {}};
    case Tone::Err: return {theme.err, theme.errSoft, {}};
    case Tone::Info: return {theme.info, theme.infoSoft, {}};
    case Tone::Accent: return {theme.accentText, theme.accentSoft, {}};
    case Tone::Outline: return {theme.text2, {}, theme.line2};
    }
    return {theme.neutral, theme.neutralSoft, {}};
}

QFont pillFont()
{
    QFont font = Theme::current().caption;
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

QColor toneFill(Tone tone)
{
    return colorsOf(tone).fill;
}

QSize pillSize(const QString& text, const QString& icon)
{
    const QFontMetrics metrics(pillFont());
    const int iconWidth = icon.isEmpty() ? 0 : kIcon + (text.isEmpty() ? 0 : kGap);
    return {2 * kPadding + iconWidth + metrics.horizontalAdvance(text), qMax(20, metrics.height() + 6)};
}

int paintPill(QPainter* painter, const QRect& area, const QString& text, Tone tone, const QString& icon)
{
    const PillColors colors = colorsOf(tone);
    const QSize wanted = pillSize(text, icon);
    const int width = qMin(wanted.width(), area.width());
    const QRect box(area.x(), area.y() + (area.height() - wanted.height()) / 2, width, wanted.height());
    if (width <= 2 * kPadding) {
        return 0;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // In high contrast the soft fills hardly differ from the ground: the edge carries the shape.
    const bool edged = colors.edge.isValid() || Theme::current().isContrast();
    painter->setPen(edged ? QPen(colors.edge.isValid() ? colors.edge : colors.text, 1) : QPen(Qt::NoPen));
    painter->setBrush(colors.fill.isValid() ? QBrush(colors.fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(edged ? QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(box), kRadius, kRadius);
    QRect inside = box.adjusted(kPadding, 0, -kPadding, 0);
    if (!icon.isEmpty()) {
        painter->drawPixmap(inside.x(), inside.y() + (inside.height() - kIcon) / 2,
                            iconPixmap(icon, colors.text, kIcon, painter->device()->devicePixelRatioF()));
        inside.setLeft(inside.left() + kIcon + kGap);
    }
    painter->setFont(pillFont());
    painter->setPen(colors.text);
    const QString shown = QFontMetrics(pillFont()).elidedText(text, Qt::ElideRight, inside.width() + 1);
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    painter->restore();
    return width;
}

Pill::Pill(const QString& text, Tone tone, const QString& icon, QWidget* parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set(text, tone, icon);
}

void Pill::set(const QString& text, Tone tone, const QString& icon)
{
    m_text = singleLine(text, 120);
    m_icon = icon;
    m_tone = tone;
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_text, m_icon);
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(&painter, rect(), m_text, m_tone, m_icon);
}

} // namespace tributary::views
