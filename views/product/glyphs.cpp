// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/glyphs.h"

#include "views/widgets/number_text.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace tributary::views {
namespace {

QPainterPath starPath(const QPointF& centre, double radius)
{
    QPainterPath path;
    for (int corner = 0; corner < 10; ++corner) {
        const double angle = std::numbers::pi * (corner / 5.0 - 0.5);
        const double reach = corner % 2 == 0 ? radius : radius * 0.45;
        const QPointF at = centre + QPointF(std::cos(angle), std::sin(angle)) * reach;
        corner == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

// White on the light theme's dark hues, near black on the dark theme's light ones.
QColor onHue()
{
    const Theme& theme = Theme::current();
    return theme.mode == Theme::Mode::Light ? theme.onAccent : theme.window;
}

} // namespace

IconTile::IconTile(const QString& icon, int size, bool accent, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_size(size), m_accent(accent)
{
    setFixedSize(size, size);
}

void IconTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_accent ? theme.accentSoft : theme.neutralSoft);
    painter.drawRoundedRect(rect(), m_size > 30 ? 8 : 5, m_size > 30 ? 8 : 5);
    const int side = qRound(m_size * 0.57);
    painter.drawPixmap((m_size - side) / 2, (m_size - side) / 2,
                       iconPixmap(m_icon, m_accent ? theme.accentText : theme.text2, side, devicePixelRatioF()));
}

QString initialsOf(const QString& name)
{
    QString initials;
    const QString plain = name.section(u'@', 0, 0);
    for (const QString& word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetterOrNumber())
            initials += word.front().toUpper();
    }
    if (initials.size() >= 2)
        return initials.front() + QString(initials.back());
    return plain.trimmed().left(2).toUpper();
}

Avatar::Avatar(int size, QWidget* parent) : QWidget(parent), m_size(size)
{
    setFixedSize(size, size);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().domainColor(m_name));
    painter.drawEllipse(rect());
    QFont font = Theme::current().caption;
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(std::max(8, m_size * 2 / 5));
    painter.setFont(font);
    painter.setPen(onHue());
    painter.drawText(rect(), Qt::AlignCenter, initialsOf(m_name));
}

DomainGlyph::DomainGlyph(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DomainGlyph::setDomain(const QString& name, const QString& code)
{
    m_name = name;
    m_code = code.left(2);
    setVisible(!m_code.isEmpty());
    update();
}

QSize DomainGlyph::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().caption);
    return {std::max(18, metrics.horizontalAdvance(QStringLiteral("MW")) + 2), metrics.height() + 1};
}

void DomainGlyph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().domainColor(m_name));
    painter.drawRoundedRect(rect(), Theme::current().radiusChip, Theme::current().radiusChip);
    QFont font = Theme::current().caption;
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(std::max(9, font.pixelSize() - 1));
    painter.setFont(font);
    painter.setPen(onHue());
    painter.drawText(rect(), Qt::AlignCenter, m_code);
}

RatingStars::RatingStars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RatingStars::setMean(double mean)
{
    m_mean = mean;
    setAccessibleName(tr("%1 of 5 stars").arg(numberText(mean, 1)));
    update();
}

void RatingStars::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 5; ++i) {
        const QPointF centre(i * 20 + 10, height() / 2.0 + 0.5);
        const QPainterPath path = starPath(centre, 6.6);
        painter.setPen(QPen(theme.chartWarn, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        const double part = std::clamp(m_mean - i, 0.0, 1.0);
        painter.save();
        painter.setClipRect(QRectF(centre.x() - 8, 0, 16 * part, height()));
        painter.fillPath(path, theme.chartWarn);
        painter.restore();
    }
}

} // namespace tributary::views
