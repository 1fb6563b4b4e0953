// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/port_diagram.h"

#include "views/widgets/plain_text.h"
#include "views/product/port_text.h"
#include "views/theme/follow_theme.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr std::size_t kMostPorts = 5;
constexpr int kTop = 34;
constexpr int kPortGap = 14; // between two nodes
constexpr int kSideMargin = 20;

} // namespace

PortDiagram::PortDiagram(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Ports of the product"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        placeNodes();
    });
}

void PortDiagram::setPage(std::shared_ptr<const query::ProductPage> page)
{
    m_page = std::move(page);
    fillSide(m_inputs, m_page->inputs);
    fillSide(m_outputs, m_page->outputs);
    setAccessibleDescription(tr("%n input port(s)", nullptr, static_cast<int>(m_page->inputs.size())) + QStringLiteral(", ")
                             + tr("%n output port(s)", nullptr, static_cast<int>(m_page->outputs.size())));
    updateGeometry();
    placeNodes();
    update();
}

void PortDiagram::fillSide(Side& side, const std::vector<query::PortItem>& ports)
{
    const bool hasMore = ports.size() > kMostPorts;
    const std::size_t shown = hasMore ? kMostPorts - 1 : ports.size();
    const std::size_t nodes = shown + (hasMore ? 1 : 0);
    while (side.size() > nodes) {
        side.back()->hide();
        side.back()->deleteLater();
        side.pop_back();
    }
    while (side.size() < nodes) {
        auto* node = new PortNode(this);
        node->installEventFilter(this);
        connect(node, &QAbstractButton::clicked, this, [this, node] {
            if (node->target().isEmpty())
                emit portsRequested();
            else
                emit openRequested(node->target(), QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
        });
        node->show();
        side.push_back(node);
    }
    for (std::size_t i = 0; i < shown; ++i)
        side[i]->setPort(ports[i]);
    if (hasMore)
        side.back()->setMore(static_cast<int>(ports.size() - shown));
}

int PortDiagram::nodeWidth() const
{
    return std::clamp(width() * 24 / 100, 140, 290);
}

QRect PortDiagram::centre() const
{
    const int wide = std::clamp(width() * 26 / 100, 160, 300);
    const int high = 92;
    return {(width() - wide) / 2, (height() - high) / 2 + 7, wide, high};
}

QSize PortDiagram::sizeHint() const
{
    const int rows = static_cast<int>(std::max({m_inputs.size(), m_outputs.size(), std::size_t{2}}));
    return {900, kTop + rows * (PortNode::usualHeight() + kPortGap) + 6};
}

QSize PortDiagram::minimumSizeHint() const
{
    return {480, sizeHint().height()};
}

void PortDiagram::resizeEvent(QResizeEvent*)
{
    placeNodes();
}

void PortDiagram::placeNodes()
{
    placeSide(m_inputs, true);
    placeSide(m_outputs, false);
}

void PortDiagram::placeSide(const Side& side, bool left)
{
    const int high = PortNode::usualHeight();
    const int total = static_cast<int>(side.size()) * (high + kPortGap) - kPortGap;
    int y = std::max(kTop, centre().center().y() - (total - 1) / 2);
    for (PortNode* node : side) {
        const int x = left ? kSideMargin : width() - kSideMargin - nodeWidth();
        node->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {x, y, nodeWidth(), high}));
        y += high + kPortGap;
    }
}

bool PortDiagram::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const bool isInput = std::find(m_inputs.begin(), m_inputs.end(), watched) != m_inputs.end();
    const Side& here = isInput ? m_inputs : m_outputs;
    const Side& there = isInput ? m_outputs : m_inputs;
    const auto row = static_cast<std::size_t>(std::find(here.begin(), here.end(), watched) - here.begin());
    PortNode* target = nullptr;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: target = row + 1 < here.size() ? here[row + 1] : nullptr; break;
    case Qt::Key_Up: target = row > 0 ? here[row - 1] : nullptr; break;
    case Qt::Key_Left:
    case Qt::Key_Right: target = there.empty() ? nullptr : there[std::min(row, there.size() - 1)]; break;
    default: return QWidget::eventFilter(watched, event);
    }
    if (target)
        target->setFocus(Qt::TabFocusReason);
    return true;
}

void PortDiagram::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radiusCard, theme.radiusCard);
    painter.fillPath(card, theme.sunken);
    painter.save();
    painter.setClipPath(card);
    painter.setPen(QPen(theme.dotGrid, 1.6, Qt::SolidLine, Qt::RoundCap));
    for (int y = 9; y < height(); y += 16) {
        for (int x = 9; x < width(); x += 16)
            painter.drawPoint(x, y);
    }
    painter.restore();
    painter.setPen(QPen(theme.line, 1));
    painter.drawPath(card);
    if (!m_page)
        return;

    painter.setFont(theme.caption);
    painter.setPen(theme.text3);
    const QRect titles(kSideMargin, 10, width() - 2 * kSideMargin, QFontMetrics(theme.caption).height());
    const QRect outputTitle(width() - kSideMargin - nodeWidth(), titles.top(), nodeWidth(), titles.height());
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter.drawText(titles, side, tr("Input ports"));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), outputTitle), side, tr("Output ports"));
    paintCurves(&painter, m_inputs, true);
    paintCurves(&painter, m_outputs, false);
    paintProduct(&painter);
    paintMissing(&painter, true);
    paintMissing(&painter, false);
}

void PortDiagram::paintCurves(QPainter* painter, const Side& side, bool left) const
{
    const QColor color = left ? Theme::current().upstream : Theme::current().downstream;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool fromLeft = left != mirrored;
    const QRect product = centre();
    const auto arrow = [&](const QPointF& tip) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        const qreal back = mirrored ? 9 : -9;
        painter->drawPolygon(QPolygonF{{tip.x(), tip.y()}, {tip.x() + back, tip.y() - 5}, {tip.x() + back, tip.y() + 5}});
    };
    for (const PortNode* node : side) {
        const QRect box = node->geometry();
        const qreal inner = fromLeft ? box.right() + 1 : box.left();
        const QPointF port(inner, box.center().y() + 0.5);
        const QPointF hub(fromLeft ? product.left() : product.right() + 1, product.center().y() + 0.5);
        const QPointF begin = left ? port : hub;
        const QPointF end = left ? hub : port;
        const qreal stop = end.x() + (mirrored ? 8 : -8); // the head covers the last bit
        const qreal bend = (stop - begin.x()) * 0.55;
        QPainterPath curve(begin);
        curve.cubicTo({begin.x() + bend, begin.y()}, {stop - bend, end.y()}, {stop, end.y()});
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color, 1.5));
        painter->drawPath(curve);
        arrow(end);
    }
}

void PortDiagram::paintProduct(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    const QRect box = centre();
    const auto place = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), box, part.translated(box.topLeft())); };
    painter->setPen(QPen(theme.accent, 1.5));
    painter->setBrush(theme.surface);
    painter->drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 7, 7);
    painter->drawPixmap(place({14, 13, 20, 20}).topLeft(), iconPixmap(QStringLiteral("product"), theme.accentText, 20, devicePixelRatioF()));

    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
    const int far = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter) | Qt::TextSingleLine;
    const QString version = QStringLiteral("v") + singleLine(m_page->product.version, 20);
    const QFontMetrics caption(theme.caption);
    const int versionWidth = m_page->product.version.empty() ? 0 : std::min(caption.horizontalAdvance(version) + 8, box.width() / 3);
    QFont strong = theme.body;
    strong.setWeight(QFont::DemiBold);
    const int room = box.width() - 42 - 14 - versionWidth;
    painter->setFont(strong);
    painter->setPen(theme.text1);
    painter->drawText(place({42, 12, room, 22}), side, QFontMetrics(strong).elidedText(singleLine(m_page->product.name), Qt::ElideRight, room));
    painter->setFont(theme.caption);
    painter->setPen(theme.text3);
    if (versionWidth > 0)
        painter->drawText(place({box.width() - 14 - versionWidth, 12, versionWidth, 22}), far, caption.elidedText(version, Qt::ElideRight, versionWidth));
    const QString commit = singleLine(m_page->triplet.codeCommit, 40);
    const QString code = commit.isEmpty() ? tr("no code commit named") : tr("code at %1").arg(commit.left(12));
    painter->setPen(theme.text2);
    painter->drawText(place({14, 37, box.width() - 28, 18}), side, caption.elidedText(code, Qt::ElideRight, box.width() - 28));
    const QString how = m_page->materialisation.empty() ? tr("materialisation unknown") : capitalised(singleLine(m_page->materialisation, 40));
    paintPill(painter, place({14, 60, std::min(box.width() - 28, pillSize(how).width()), pillSize(how).height()}), how, Tone::Neutral);
}

void PortDiagram::paintMissing(QPainter* painter, bool left) const
{
    if (!(left ? m_inputs : m_outputs).empty())
        return;
    const Theme& theme = Theme::current();
    const int x = left ? kSideMargin : width() - kSideMargin - nodeWidth();
    const int high = 64;
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), {x, centre().center().y() - high / 2, nodeWidth(), high});
    painter->setPen(QPen(theme.control, 1, Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->setFont(theme.caption);
    painter->setPen(theme.text2);
    painter->drawText(box.adjusted(10, 4, -10, -4), Qt::AlignVCenter | Qt::TextWordWrap,
                      left ? tr("No input ports. Add inputPorts to the definition.") : tr("No output ports. Add outputPorts to the definition."));
}

} // namespace tributary::views
