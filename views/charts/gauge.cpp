// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/gauge.h"

#include "views/theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tributary::views {
namespace {

constexpr int kRingWidth = 9;
constexpr double kTickInset = 0.03; // of the half ring: a little more than half the width of the tick

class GaugeAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit GaugeAccessible(Gauge* gauge)
        : QAccessibleWidget(gauge, QAccessible::Indicator), m_gauge(gauge) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_gauge->reading().value.value_or(0.0); }
    void setCurrentValue(const QVariant&) override {} // an indicator is read only
    QVariant maximumValue() const override { return m_gauge->reading().high; }
    QVariant minimumValue() const override { return m_gauge->reading().low; }
    QVariant minimumStepSize() const override { return 0.0; }

private:
    Gauge* m_gauge;
};

QAccessibleInterface* gaugeFactory(const QString& className, QObject* object)
{
    if (className == u"tributary::views::Gauge")
        return new GaugeAccessible(static_cast<Gauge*>(object));
    return nullptr;
}

QColor ringColor(GaugeReading::State state)
{
    const Theme& theme = Theme::current();
    switch (state) {
    case GaugeReading::State::Met: return theme.chartOk;
    case GaugeReading::State::Missed: return theme.chartWarn;
    case GaugeReading::State::None: break;
    }
    return theme.chartNone;
}

} // namespace

void installGaugeAccessibility()
{
    static const bool once = (QAccessible::installFactory(gaugeFactory), true);
    Q_UNUSED(once);
}

double gaugeFraction(const GaugeReading& reading, double value)
{
    const double span = reading.high - reading.low;
    if (!(span > 0) || !std::isfinite(value))
        return 0;
    return std::clamp((value - reading.low) / span, 0.0, 1.0);
}

Gauge::Gauge(QWidget* parent) : QWidget(parent)
{
    installGaugeAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Gauge::setReading(const QString& name, const GaugeReading& reading)
{
    m_reading = reading;
    setAccessibleName(name);
    setAccessibleDescription(QStringLiteral("%1, %2").arg(reading.valueText, reading.stateText));
    update();
}

QSize Gauge::sizeHint() const
{
    const double factor = Theme::current().textFactor;
    return {qRound(90 * factor), qRound(52 * factor)};
}

void Gauge::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = std::min(width() / 2.0, height() - 6.0) - kRingWidth / 2.0 - 2;
    const QPointF centre(width() / 2.0, height() - 7.0);
    const QRectF ring(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);

    QPen pen(theme.neutralSoft, kRingWidth, Qt::SolidLine, Qt::FlatCap);
    painter.setPen(pen);
    painter.drawArc(ring, 0, 180 * 16);
    if (m_reading.value) {
        pen.setColor(ringColor(m_reading.state));
        painter.setPen(pen);
        const double fraction = gaugeFraction(m_reading, *m_reading.value);
        painter.drawArc(ring, 180 * 16, -qRound(fraction * 180 * 16));
    }
    if (m_reading.target) {
        // A target at an end of the scale keeps its tick on the ring, not on the line below it.
        const double fraction = std::clamp(gaugeFraction(m_reading, *m_reading.target), kTickInset, 1 - kTickInset);
        const double angle = std::numbers::pi * (1 - fraction);
        const QPointF direction(std::cos(angle), -std::sin(angle));
        painter.setPen(QPen(theme.text1, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(centre + direction * (radius - kRingWidth / 2.0 - 2), centre + direction * (radius + kRingWidth / 2.0 + 2));
    }

    QFont font = theme.heading;
    font.setWeight(QFont::DemiBold);
    const double inner = 2 * (radius - kRingWidth / 2.0) + 14;
    while (font.pixelSize() > theme.caption.pixelSize() && QFontMetricsF(font).horizontalAdvance(m_reading.valueText) > inner)
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.setPen(m_reading.value ? theme.text1 : theme.text3);
    painter.drawText(QRectF(0, height() - 22, width(), 22), Qt::AlignCenter, m_reading.valueText);
}

} // namespace tributary::views
