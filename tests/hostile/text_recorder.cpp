// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/text_recorder.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

#include <algorithm>

namespace tributary::test {

namespace {

// Draws nothing and writes down what it was asked for.
class Recorder : public QPaintEngine {
public:
    Recorder() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { ++painted.shapes; }
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override { ++painted.shapes; }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override { ++painted.shapes; }
    void drawPath(const QPainterPath&) override { ++painted.shapes; }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { ++painted.shapes; }
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override { ++painted.shapes; }
    void drawRects(const QRect*, int count) override { painted.shapes += count; }
    void drawRects(const QRectF*, int count) override { painted.shapes += count; }
    void drawLines(const QLine*, int count) override { painted.shapes += count; }
    void drawLines(const QLineF*, int count) override { painted.shapes += count; }
    void drawEllipse(const QRectF&) override { ++painted.shapes; }
    void drawEllipse(const QRect&) override { ++painted.shapes; }
    void drawPoints(const QPointF*, int count) override { painted.shapes += count; }
    void drawPoints(const QPoint*, int count) override { painted.shapes += count; }
    void drawTextItem(const QPointF&, const QTextItem& item) override
    {
        const QString text = item.text();
        painted.texts.append(text);
        painted.characters += text.size();
        painted.longest = std::max(painted.longest, text.size());
    }

    Painted painted;
};

class Paper : public QPaintDevice {
public:
    explicit Paper(const QSize& size) : m_size(size) {}
    QPaintEngine* paintEngine() const override { return &m_recorder; }
    const Painted& painted() const { return m_recorder.painted; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int kDotsPerInch = 96;
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() * 254 / (kDotsPerInch * 10);
        case PdmHeightMM: return m_size.height() * 254 / (kDotsPerInch * 10);
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return kDotsPerInch;
        }
    }

private:
    QSize m_size;
    mutable Recorder m_recorder;
};

} // namespace

Painted paintedBy(QWidget& widget)
{
    Paper paper(widget.size());
    widget.render(&paper);
    return paper.painted();
}

} // namespace tributary::test
