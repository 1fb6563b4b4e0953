// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/quality_mark.h"

#include "views/theme/theme.h"
#include "views/widgets/number_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tributary::views {
namespace {

constexpr double kGood = 95;
constexpr double kFair = 80;
constexpr int kDisc = 10;
constexpr int kDiscGap = 8;

QFont figureFont()
{
    QFont font = Theme::current().small;
    font.setWeight(QFont::Medium);
    return font;
}

void paintDisc(QPainter* painter, const QRectF& disc, double percent)
{
    const Theme& theme = Theme::current();
    const QColor hue = percent >= kGood ? theme.ok : percent >= kFair ? theme.warn : theme.err;
    painter->setPen(QPen(hue, 1.5));
    painter->setBrush(percent >= kGood ? QBrush(hue) : QBrush(Qt::NoBrush));
    painter->drawEllipse(disc);
    if (percent >= kGood || percent < kFair)
        return;
    painter->setBrush(hue);
    constexpr int kSixteenths = 16; // of a degree
    painter->drawPie(disc, -90 * kSixteenths, 180 * kSixteenths);
}

} // namespace

QString qualityText(double percent)
{
    // Cut, not rounded: 94.96 is no 95.
    return percent < 0 ? QString() : numberText(std::floor(std::min(percent, 100.0) * 10) / 10, 1);
}

QString qualityInWords(double percent)
{
    if (percent < 0)
        return {};
    return percent >= kGood   ? QualityMark::tr("Quality %1").arg(qualityText(percent))
           : percent >= kFair ? QualityMark::tr("Quality %1, below %2").arg(qualityText(percent)).arg(kGood)
                              : QualityMark::tr("Quality %1, below %2").arg(qualityText(percent)).arg(kFair);
}

QSize qualitySize()
{
    const QFontMetrics metrics(figureFont());
    return {kDisc + kDiscGap + metrics.horizontalAdvance(qualityText(100)) + metrics.horizontalAdvance(QStringLiteral(".0")), metrics.height() + 2};
}

void paintQuality(QPainter* painter, const QRect& area, double percent)
{
    if (percent < 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintDisc(painter, QRectF(area.x() + 1, area.y() + (area.height() - kDisc) / 2.0, kDisc, kDisc), percent);
    painter->setFont(figureFont());
    painter->setPen(Theme::current().text1);
    painter->drawText(area.adjusted(kDisc + kDiscGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, qualityText(percent));
    painter->restore();
}

QualityMark::QualityMark(double percent, QWidget* parent) : QWidget(parent), m_percent(percent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(qualityInWords(percent));
}

QSize QualityMark::sizeHint() const
{
    return qualitySize();
}

void QualityMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintQuality(&painter, rect(), m_percent);
}

} // namespace tributary::views
