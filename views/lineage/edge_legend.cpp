// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/edge_legend.h"

#include "views/lineage/change_look.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace tributary::views {
namespace {

constexpr int kSample = 26;
constexpr int kGap = 16;
constexpr int kTextGap = 6;
constexpr int kEdge = 12;

bool holds(const Scene& scene, lineage::Change change)
{
    const auto is = [change](const auto& part) { return part.change == change; };
    return std::any_of(scene.arcs.begin(), scene.arcs.end(), is) || std::any_of(scene.nodes.begin(), scene.nodes.end(), is);
}

} // namespace

EdgeLegend::EdgeLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EdgeLegend::setScene(const Scene* scene, bool lit)
{
    using Sign = Entry::Sign;
    m_entries.clear();
    if (scene && !scene->empty()) {
        if (lit) {
            m_entries.push_back({Sign::Upstream, EdgeLook::Plain, tr("upstream"), {}});
            m_entries.push_back({Sign::Downstream, EdgeLook::Plain, tr("downstream"), {}});
        }
        for (const lineage::Change change : {lineage::Change::Added, lineage::Change::Removed, lineage::Change::Changed})
            if (holds(*scene, change))
                m_entries.push_back({Sign::Change, EdgeLook::Plain, ChangeWords::change(change), change});
        std::array<bool, kEdgeLooks> seen{};
        bool cyclic = false;
        for (const SceneArc& arc : scene->arcs) {
            seen[static_cast<std::size_t>(arc.look)] = true;
            cyclic = cyclic || arc.cyclic;
        }
        for (std::size_t look = 0; look < seen.size(); ++look)
            if (seen[look])
                m_entries.push_back({Sign::Line, static_cast<EdgeLook>(look), EdgeWords::look(static_cast<EdgeLook>(look)), {}});
        if (cyclic)
            m_entries.push_back({Sign::Cycle, EdgeLook::Plain, tr("part of a cycle"), {}});
        if (std::any_of(scene->nodes.begin(), scene->nodes.end(), [](const SceneNode& node) { return node.placeholder; }))
            m_entries.push_back({Sign::Placeholder, EdgeLook::Plain, tr("thing described by nobody"), {}});
    }
    setAccessibleName(tr("Legend: %1").arg(words().join(QStringLiteral(", "))));
    arrange();
}

QStringList EdgeLegend::words() const
{
    QStringList words;
    for (const Entry& entry : m_entries)
        words.append(entry.text);
    return words;
}

void EdgeLegend::arrange()
{
    const QFontMetrics metrics(Theme::current().caption);
    const int line = metrics.height() + 6;
    m_places.clear();
    int x = kEdge;
    int y = 3;
    for (const Entry& entry : m_entries) {
        const int wide = kSample + kTextGap + metrics.horizontalAdvance(entry.text) + 2;
        if (x > kEdge && x + wide > width() - kEdge) {
            x = kEdge;
            y += line;
        }
        m_places.emplace_back(x, y, wide, line);
        x += wide + kGap;
    }
    setFixedHeight(y + line + 3);
    update();
}

void EdgeLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EdgeLegend::paintSample(QPainter* painter, const Entry& entry, const QRectF& area) const
{
    const Theme& theme = Theme::current();
    const double middle = area.center().y();
    const QRectF bar(area.left(), middle - 1, area.width(), 2);
    switch (entry.sign) {
    case Entry::Sign::Upstream: painter->fillRect(bar, theme.upstream); break;
    case Entry::Sign::Downstream: painter->fillRect(bar, theme.downstream); break;
    case Entry::Sign::Line:
        painter->setPen(edgePen(entry.look, theme.text3, 1.4));
        painter->drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
        break;
    case Entry::Sign::Cycle:
        painter->setPen(QPen(theme.warn, 1.2));
        painter->drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
        painter->drawPixmap(QPointF(area.center().x() - 6, middle - 6), iconPixmap(QStringLiteral("sync"), theme.warn, 12, devicePixelRatioF()));
        break;
    case Entry::Sign::Change:
        painter->setPen(changePen(entry.change, 2));
        painter->drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
        paintChangeBadge(painter, QRectF(area.center().x() - 6.5, middle - 6.5, 13, 13), entry.change, BadgeShape::Round);
        break;
    case Entry::Sign::Placeholder: {
        QPen pen(theme.control, 1);
        pen.setDashPattern({4, 3});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(area.left() + 3, middle - 5.5, area.width() - 6, 11), 3, 3);
        break;
    }
    }
}

void EdgeLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.sunken);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.caption);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QRect& place = m_places[i];
        paintSample(&painter, m_entries[i], QRectF(place.left(), place.top(), kSample, place.height()));
        painter.setPen(theme.text2);
        painter.drawText(place.adjusted(kSample + kTextGap, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft, m_entries[i].text);
    }
}

} // namespace tributary::views
