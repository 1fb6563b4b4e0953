// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

namespace tributary::views {

// A half ring from `low` to `high` with a tick at the target. The state is also said in words beside
// it; the ring alone never carries it.
struct GaugeReading {
    enum class State { None, Met, Missed };
    std::optional<double> value; // nothing: only the empty ring is drawn
    std::optional<double> target;
    double low = 0;
    double high = 1;
    State state = State::None;
    QString valueText; // "2.8 h"
    QString stateText; // "On target"
};

// 0..1 along the ring, clamped; 0 for an empty range.
double gaugeFraction(const GaugeReading& reading, double value);

class Gauge : public QWidget {
    Q_OBJECT
public:
    explicit Gauge(QWidget* parent = nullptr);
    void setReading(const QString& name, const GaugeReading& reading);
    const GaugeReading& reading() const { return m_reading; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    GaugeReading m_reading;
};

// Makes gauges known to assistive technology as indicators with a value; called once.
void installGaugeAccessibility();

} // namespace tributary::views
