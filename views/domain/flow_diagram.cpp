// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/flow_diagram.h"

#include "model/query/qt_text.h"
#include "views/product/port_diagram.h"
#include "views/theme/follow_theme.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_text.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <set>

namespace tributary::views {
namespace {

constexpr std::size_t kMostNeighbours = 5;
constexpr std::size_t kMostWithList = 16;
constexpr int kFlowTop = 34;
constexpr int kFlowGap = 10; // between two nodes
constexpr int kFlowMargin = 20;

} // namespace

QString FlowDiagram::caption(const query::DomainFlow& flow)
{
    std::set<EntityId> products;
    for (const auto& pair : flow.pairs)
        products.insert(flow.feedsUs ? pair.from.id : pair.to.id);
    return tr("%n edge(s)", nullptr, static_cast<int>(flow.pairs.size())) + QStringLiteral(" · ")
        + tr("%n product(s)", nullptr, static_cast<int>(products.size()));
}

FlowDiagram::FlowDiagram(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Lineage with other domains"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this] {
        updateGeometry();
        placeSide(m_in, true);
        placeSide(m_out, false);
    });
}

void FlowDiagram::setPage(DomainPtr page)
{
    m_page = std::move(page);
    fillSide(m_in, true);
    fillSide(m_out, false);
    setAccessibleDescription(tr("fed by %n domain(s)", nullptr, static_cast<int>(m_in.nodes.size())) + QStringLiteral(", ")
                             + tr("feeds %n domain(s)", nullptr, static_cast<int>(m_out.nodes.size())));
    updateGeometry();
    placeSide(m_in, true);
    placeSide(m_out, false);
    update();
}

void FlowDiagram::setWithList()
{
    m_hasList = true;
}

void FlowDiagram::fillSide(Side& side, bool feedsUs)
{
    std::vector<const query::DomainFlow*> flows;
    for (const query::DomainFlow& flow : m_page->flows)
        if (flow.feedsUs == feedsUs)
            flows.push_back(&flow);
    const std::size_t most = m_hasList ? kMostWithList : kMostNeighbours;
    const bool hasMore = flows.size() > most;
    const std::size_t shown = hasMore ? most - 1 : flows.size();
    const std::size_t wanted = shown + (hasMore ? 1 : 0);
    while (side.nodes.size() > wanted) {
        side.nodes.back()->hide();
        side.nodes.back()->deleteLater();
        side.nodes.pop_back();
    }
    while (side.nodes.size() < wanted) {
        auto* node = new PortNode(this);
        node->installEventFilter(this);
        connect(node, &QAbstractButton::clicked, this, [this, node] {
            if (node->target().isEmpty())
                emit flowsRequested();
            else
                emit openRequested(node->target(), QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
        });
        node->show();
        side.nodes.push_back(node);
    }
    side.edges.clear();
    for (std::size_t i = 0; i < shown; ++i) {
        const QString name = flows[i]->domain.empty() ? tr("No domain") : singleLine(flows[i]->domain, 120);
        side.nodes[i]->setPlace(name, caption(*flows[i]), QStringLiteral("layers"), toQt(flows[i]->ref));
        side.edges.push_back(static_cast<int>(flows[i]->pairs.size()));
    }
    if (hasMore) {
        side.nodes.back()->setPlace(tr("%n more", nullptr, static_cast<int>(flows.size() - shown)), m_hasList ? tr("in the list below") : tr("see Lineage"), QStringLiteral("more"), {});
        side.edges.push_back(1);
    }
}

int FlowDiagram::nodeWidth() const
{
    return std::clamp(width() * 28 / 100, 140, 300);
}

QRect FlowDiagram::centre() const
{
    const int wide = std::clamp(width() * 22 / 100, 140, 260);
    constexpr int kHigh = 66;
    return {(width() - wide) / 2, (height() - kHigh) / 2 + 7, wide, kHigh};
}

QSize FlowDiagram::sizeHint() const
{
    const int rows = static_cast<int>(std::max({m_in.nodes.size(), m_out.nodes.size(), std::size_t{2}}));
    return {900, kFlowTop + rows * (PortNode::usualHeight() + kFlowGap) + 6};
}

QSize FlowDiagram::minimumSizeHint() const
{
    return {480, sizeHint().height()};
}

void FlowDiagram::resizeEvent(QResizeEvent*)
{
    placeSide(m_in, true);
    placeSide(m_out, false);
}

void FlowDiagram::placeSide(const Side& side, bool left)
{
    const int high = PortNode::usualHeight();
    const int total = static_cast<int>(side.nodes.size()) * (high + kFlowGap) - kFlowGap;
    int y = std::max(kFlowTop, centre().center().y() - (total - 1) / 2);
    for (PortNode* node : side.nodes) {
        const int x = left ? kFlowMargin : width() - kFlowMargin - nodeWidth();
        node->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {x, y, nodeWidth(), high}));
        y += high + kFlowGap;
    }
}

bool FlowDiagram::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto in = [watched](const Side& side) { return std::find(side.nodes.begin(), side.nodes.end(), watched); };
    const bool isIn = in(m_in) != m_in.nodes.end();
    const auto& here = isIn ? m_in.nodes : m_out.nodes;
    const auto& there = isIn ? m_out.nodes : m_in.nodes;
    const auto row = static_cast<std::size_t>(in(isIn ? m_in : m_out) - here.begin());
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

void FlowDiagram::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radiusCard, theme.radiusCard);
    if (!m_page)
        return;
    painter.setFont(theme.caption);
    painter.setPen(theme.text3);
    const int line = QFontMetrics(theme.caption).height();
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    const auto title = [&](int x, const QString& text) {
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), {x, 10, nodeWidth(), line}), side, text);
    };
    title(kFlowMargin, tr("Fed by"));
    title(width() - kFlowMargin - nodeWidth(), tr("Feeds"));
    paintCurves(&painter, m_in, true);
    paintCurves(&painter, m_out, false);
    paintDomain(&painter);
    paintMissing(&painter, true);
    paintMissing(&painter, false);
}

// The busier the way, the thicker the line; the number stands in the node.
void FlowDiagram::paintCurves(QPainter* painter, const Side& side, bool left) const
{
    const QColor color = left ? Theme::current().upstream : Theme::current().downstream;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool fromLeft = left != mirrored;
    const QRect hub = centre();
    for (std::size_t i = 0; i < side.nodes.size(); ++i) {
        const QRect box = side.nodes[i]->geometry();
        const QPointF outer(fromLeft ? box.right() + 1 : box.left(), box.center().y() + 0.5);
        const QPointF inner(fromLeft ? hub.left() : hub.right() + 1, hub.center().y() + 0.5);
        const QPointF begin = left ? outer : inner;
        const QPointF end = left ? inner : outer;
        const qreal back = mirrored ? 8 : -8;
        const qreal bend = (end.x() + back - begin.x()) * 0.55;
        QPainterPath curve(begin);
        curve.cubicTo({begin.x() + bend, begin.y()}, {end.x() + back - bend, end.y()}, {end.x() + back, end.y()});
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color, std::clamp(1.2 + 0.3 * side.edges[i], 1.5, 4.0)));
        painter->drawPath(curve);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawPolygon(QPolygonF{end, {end.x() + back - (mirrored ? -1 : 1), end.y() - 5}, {end.x() + back - (mirrored ? -1 : 1), end.y() + 5}});
    }
}

void FlowDiagram::paintDomain(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    const QRect box = centre();
    const auto place = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), box, part.translated(box.topLeft())); };
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->setPen(QPen(theme.accent, 1.5));
    painter->setBrush(theme.surface);
    painter->drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 7, 7);
    painter->drawPixmap(place({14, 13, 18, 18}).topLeft(), iconPixmap(QStringLiteral("layers"), theme.accentText, 18, devicePixelRatioF()));
    QFont strong = theme.body;
    strong.setWeight(QFont::DemiBold);
    const int room = box.width() - 40 - 12;
    painter->setFont(strong);
    painter->setPen(theme.text1);
    painter->drawText(place({40, 11, room, 22}), side, QFontMetrics(strong).elidedText(singleLine(m_page->domain.name), Qt::ElideRight, room));
    painter->setFont(theme.caption);
    painter->setPen(theme.text2);
    const QString count = tr("%n product(s)", nullptr, static_cast<int>(m_page->products.size()));
    painter->drawText(place({14, 36, box.width() - 28, 18}), side, QFontMetrics(theme.caption).elidedText(count, Qt::ElideRight, box.width() - 28));
}

void FlowDiagram::paintMissing(QPainter* painter, bool left) const
{
    if (!(left ? m_in : m_out).nodes.empty())
        return;
    const Theme& theme = Theme::current();
    const int x = left ? kFlowMargin : width() - kFlowMargin - nodeWidth();
    constexpr int kHigh = 64;
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), {x, centre().center().y() - kHigh / 2, nodeWidth(), kHigh});
    painter->setPen(QPen(theme.control, 1, Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->setFont(theme.caption);
    painter->setPen(theme.text2);
    painter->drawText(box.adjusted(10, 4, -10, -4), Qt::AlignVCenter | Qt::TextWordWrap,
                      left ? tr("No other domain feeds this one, as far as contracts and agreements tell.")
                           : tr("This domain feeds no other, as far as contracts and agreements tell."));
}

} // namespace tributary::views
