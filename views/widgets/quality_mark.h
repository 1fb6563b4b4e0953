// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

class QPainter;

namespace tributary::views {

// How good data are, as last measured: a disc that is full, half or empty (told by its shape, not by its hue
// alone) and the figure beside it. `percent` below 0: never measured, and nothing is painted.
void paintQuality(QPainter* painter, const QRect& area, double percent);
QString qualityText(double percent);      // "98.2"; empty where never measured
QString qualityInWords(double percent);   // "Quality 88.3, below 95"; empty where never measured
QSize qualitySize();                      // room for the widest figure

class QualityMark : public QWidget {
    Q_OBJECT
public:
    explicit QualityMark(double percent, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_percent;
};

} // namespace tributary::views
