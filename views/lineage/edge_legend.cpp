// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/edge_legend.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace tributary::views {
namespace {

constexpr int kSample = 26;
constexpr int kGap = 16;

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
            m_entries.push_back({Sign::Upstream, EdgeLook::Plain, tr("upstream")});
            m_entries.push_back({Sign::Downstream, EdgeLook::Plain, tr("downstream")});
        }
        std::array<bool, kEdgeLooks> seen{};
        bool cyclic = false;
        for (const SceneArc& arc : scene->arcs) {
            seen[static_cast<std::size_t>(arc.look)] = true;
            cyclic = cyclic || arc.cyclic;
        }
        for (std::size_t look = 0; look < seen.size(); ++look)
            if (seen[look])
                m_entries.push_back({Sign::Line, static_cast<EdgeLook>(look), EdgeWords::look(static_cast<EdgeLook>(look))});
        if (cyclic)
            m_entries.push_back({Sign::Cycle, EdgeLook::Plain, tr("part of a cycle")});
        if (std::any_of(scene->nodes.begin(), scene->nodes.end(), [](const SceneNode& node) { return node.placeholder; }))
            m_entries.push_back({Sign::Placeholder, EdgeLook::Plain, tr("thing described by nobody")});
    }
    setAccessibleName(tr("Legend: %1").arg(words().join(QStringLiteral(", "))));
    update();
}

QStringList EdgeLegend::words() const
{
    QStringList words;
    for (const Entry& entry : m_entries)
        words.append(entry.text);
    return words;
}

QSize EdgeLegend::sizeHint() const
{
    return {300, QFontMetrics(Theme::current().caption).height() + 12};
}

void EdgeLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.sunken);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.caption);
    const QFontMetrics metrics(theme.caption);
    const double middle = height() / 2.0;
    double x = 12;
    for (const Entry& entry : m_entries) {
        const int text = metrics.horizontalAdvance(entry.text);
        if (x + kSample + 6 + text > width() - 8) {
            painter.setPen(theme.text3);
            painter.drawText(QRectF(x, 0, 20, height()), Qt::AlignVCenter, QStringLiteral("\u2026"));
            break;
        }
        const QRectF sample(x, middle - 6, kSample, 12);
        switch (entry.sign) {
        case Entry::Sign::Upstream: painter.fillRect(QRectF(x, middle - 1, kSample, 2), theme.upstream); break;
        case Entry::Sign::Downstream: painter.fillRect(QRectF(x, middle - 1, kSample, 2), theme.downstream); break;
        case Entry::Sign::Line:
            painter.setPen(edgePen(entry.look, theme.text3, 1.4));
            painter.drawLine(QPointF(x, middle), QPointF(x + kSample, middle));
            break;
        case Entry::Sign::Cycle:
            painter.setPen(QPen(theme.warn, 1.2));
            painter.drawLine(QPointF(x, middle), QPointF(x + kSample, middle));
            painter.drawPixmap(QPointF(x + kSample / 2.0 - 6, middle - 6), iconPixmap(QStringLiteral("sync"), theme.warn, 12, devicePixelRatioF()));
            break;
        case Entry::Sign::Placeholder: {
            QPen pen(theme.control, 1);
            pen.setDashPattern({4, 3});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(sample.adjusted(3, 0.5, -3, -0.5), 3, 3);
            break;
        }
        }
        painter.setPen(theme.text2);
        painter.drawText(QRectF(x + kSample + 6, 0, text + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        x += kSample + 6 + text + kGap;
    }
}

} // namespace tributary::views
