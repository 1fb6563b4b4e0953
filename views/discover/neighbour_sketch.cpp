// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/neighbour_sketch.h"

#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QPainter>
#include <QPainterPath>
#include <QSet>
#include <QStyle>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kMostBoxes = 3;
constexpr int kBoxAir = 6;  // above and below its text together
constexpr int kBoxGap = 5;
constexpr int kLongestName = 80;

// In the order in which they came, each once.
class NamesOnce {
public:
    void add(const std::string& name)
    {
        const QString text = singleLine(name, kLongestName);
        if (text.isEmpty() || m_known.contains(text))
            return;
        m_known.insert(text);
        m_list.append(text);
    }
    const QStringList& list() const { return m_list; }

private:
    QSet<QString> m_known; // a busy product has thousands of readers
    QStringList m_list;
};

} // namespace

Neighbours neighboursOf(const query::ProductPage& product)
{
    NamesOnce upstream, downstream;
    for (const query::PortItem& port : product.inputs) {
        for (const query::EntitySummary& supplier : port.suppliers)
            upstream.add(supplier.name);
        if (port.suppliers.empty())
            upstream.add(port.contract.contract ? port.contract.contract->name : port.port.name);
    }
    for (const query::ConsumerItem& consumer : product.consumers)
        downstream.add(consumer.name);
    return {upstream.list(), downstream.list()};
}

NeighbourSketch::NeighbourSketch(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Lineage"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void NeighbourSketch::showNeighbours(const QString& name, const Neighbours& neighbours)
{
    m_name = name;
    m_up = boxesOf(neighbours.upstream);
    m_down = boxesOf(neighbours.downstream);
    setAccessibleDescription(tr("fed by %1; read by %2").arg(m_up.isEmpty() ? tr("nobody") : m_up.join(QStringLiteral(", ")), m_down.isEmpty() ? tr("nobody") : m_down.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QStringList NeighbourSketch::boxesOf(const QStringList& names)
{
    if (names.size() <= kMostBoxes)
        return names;
    QStringList boxes = names.first(kMostBoxes - 1);
    boxes.append(QLatin1Char('+') + numberText(static_cast<qint64>(names.size() - boxes.size())));
    return boxes;
}

int NeighbourSketch::boxHeight() const
{
    return QFontMetrics(Theme::current().caption).height() + kBoxAir;
}

QSize NeighbourSketch::sizeHint() const
{
    const int rows = std::max({static_cast<int>(m_up.size()), static_cast<int>(m_down.size()), 1});
    return {300, rows * (boxHeight() + kBoxGap)};
}

QSize NeighbourSketch::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

QRect NeighbourSketch::hub() const
{
    const int wide = width() * 32 / 100;
    return {(width() - wide) / 2, (height() - boxHeight()) / 2, wide, boxHeight()};
}

QRect NeighbourSketch::boxOf(int row, int rows, bool left) const
{
    const int wide = width() * 28 / 100;
    const int total = rows * (boxHeight() + kBoxGap) - kBoxGap;
    const int top = (height() - total) / 2 + row * (boxHeight() + kBoxGap);
    return {left ? 0 : width() - wide, top, wide, boxHeight()};
}

void NeighbourSketch::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSide(&painter, m_up, true);
    paintSide(&painter, m_down, false);
    const QRect box = hub();
    QFont strong = theme.caption;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.onAccent);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, QFontMetrics(strong).elidedText(m_name, Qt::ElideRight, box.width() - 10));
}

void NeighbourSketch::paintSide(QPainter* painter, const QStringList& boxes, bool left) const
{
    const Theme& theme = Theme::current();
    const int rows = static_cast<int>(boxes.size());
    const QFontMetrics metrics(theme.caption);
    const auto mirrored = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect middle = mirrored(hub());
    painter->setFont(theme.caption);
    for (int row = 0; row < rows; ++row) {
        const QRect box = mirrored(boxOf(row, rows, left));
        const bool isLeft = box.center().x() < middle.center().x();
        const QPointF outer(isLeft ? box.right() + 1 : box.left(), box.center().y() + 0.5);
        const QPointF inner(isLeft ? middle.left() : middle.right() + 1, middle.center().y() + 0.5);
        const qreal bend = (inner.x() - outer.x()) * 0.5;
        QPainterPath curve(outer);
        curve.cubicTo({outer.x() + bend, outer.y()}, {inner.x() - bend, inner.y()}, inner);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(left ? theme.upstream : theme.downstream, 1.3));
        painter->drawPath(curve);
        painter->setPen(QPen(theme.control, 1));
        painter->setBrush(theme.surface);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setPen(theme.text2);
        painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, metrics.elidedText(boxes[row], Qt::ElideRight, box.width() - 8));
    }
}

} // namespace tributary::views
