// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/time_slider.h"

#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/number_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

// How the slider looks: the histogram, the track, and the dates below it.
namespace tributary::views {
namespace {

constexpr int kUp = 24;    // height of the tallest bar
constexpr int kDown = 11;  // of the deepest
constexpr int kTrack = 26; // room for the handles
constexpr int kLeastSlot = 4;
constexpr int kMostBar = 7;
constexpr int kLeastSlider = 240;

// The first sync brings everything: by its root a bar of a few is still seen beside it.
double barLength(int count, int most, int room)
{
    return count == 0 ? 0.0 : std::max(2.0, std::sqrt(static_cast<double>(count) / std::max(1, most)) * room);
}

} // namespace

QSize TimeSlider::sizeHint() const
{
    return {600, kUp + kDown + kTrack + grownHeight(18)};
}

QSize TimeSlider::minimumSizeHint() const
{
    return {kLeastSlider, sizeHint().height()};
}

int TimeSlider::trackY() const
{
    return kUp + kDown + kTrack / 2;
}

void TimeSlider::paintBars(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    const int room = std::abs(xOf(count()) - xOf(0));
    const std::vector<TimeBar> bars = timeBars(m_syncs, std::max(1, room / kLeastSlot));
    int mostUp = 1;
    int mostDown = 1;
    for (const TimeBar& bar : bars) {
        mostUp = std::max(mostUp, bar.added + bar.changed);
        mostDown = std::max(mostDown, bar.removed);
    }
    const int each = bars.empty() ? 1 : (count() + static_cast<int>(bars.size()) - 1) / static_cast<int>(bars.size());
    const double slot = bars.empty() ? 1 : static_cast<double>(room) / static_cast<double>(bars.size());
    const double wide = std::clamp(slot - 1.5, 1.5, static_cast<double>(kMostBar));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const int first = static_cast<int>(i) * each + 1;
        const int last = std::min(count(), first + each - 1);
        const double x = (xOf(first) + xOf(last)) / 2.0 - wide / 2;
        const bool within = m_choice.from > 0 ? last > m_choice.from && first <= m_choice.to : first <= m_choice.to;
        const double up = barLength(bars[i].added + bars[i].changed, mostUp, kUp - 2);
        const double added = bars[i].added == 0 ? 0 : up * bars[i].added / (bars[i].added + bars[i].changed);
        const double down = barLength(bars[i].removed, mostDown, kDown - 3);
        // What changed is the hollow part of a bar: told by shape as well.
        painter->fillRect(QRectF(x, kUp - added, wide, added), within ? theme.ok : theme.line2);
        if (up - added >= 1) {
            painter->setPen(QPen(within ? theme.info : theme.line2, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(x + 0.5, kUp - up + 0.5, wide - 1, std::max(1.0, up - added - 1)));
        }
        painter->fillRect(QRectF(x, kUp + 2, wide, down), within ? theme.err : theme.line2);
    }
    painter->fillRect(QRectF(std::min(xOf(0), xOf(count())), kUp, room, 1), theme.line);
}

void TimeSlider::paintTrack(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    const auto bar = [&](int from, int to, const QColor& color) {
        const int left = std::min(xOf(from), xOf(to));
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(QRectF(left, trackY() - 2, std::abs(xOf(to) - xOf(from)), 4), 2, 2);
    };
    bar(0, count(), theme.line2);
    if (m_choice.from > 0)
        bar(m_choice.from, m_choice.to, theme.accent);
    QPen dashes(theme.accent, 1);
    dashes.setDashPattern({3, 3});
    painter->setPen(dashes);
    for (const int position : {m_choice.from, m_choice.to})
        if (position > 0)
            painter->drawLine(QPointF(xOf(position) + 0.5, 0), QPointF(xOf(position) + 0.5, trackY() - 9));
}

QString TimeSlider::shortText(int position) const
{
    const query::RevisionItem* sync = syncAt(position);
    return sync ? tr("%1, @%2").arg(timeText(sync->moment.at, nowMicros()), QString::number(sync->moment.revision)) : QString();
}

void TimeSlider::paintDates(QPainter* painter) const
{
    const Theme& theme = Theme::current();
    QFont strong = theme.caption;
    strong.setWeight(QFont::DemiBold);
    const double top = trackY() + kTrack / 2.0 - 2;
    std::vector<QRectF> taken;
    // The two that are chosen first; the ends where there is room left.
    const auto write = [&](const QString& text, int x, const QFont& font, const QColor& color) {
        if (text.isEmpty())
            return;
        const double wide = QFontMetricsF(font).horizontalAdvance(text) + 2;
        QRectF area(std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide)), top, wide, height() - top);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.adjusted(-8, 0, 8, 0).intersects(area); })) {
            area.moveRight(taken.front().left() - 10); // beside the other one
            if (area.left() < 0 || color == theme.text3)
                return;
        }
        taken.push_back(area);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(area, Qt::AlignCenter | Qt::TextSingleLine, text);
    };
    const bool newest = m_choice.to == count();
    const QString as = newest ? tr("now, @%1").arg(m_syncs.empty() ? 0 : m_syncs.back().moment.revision) : tr("as of %1").arg(shortText(m_choice.to));
    if (count() > 0)
        write(as, xOf(m_choice.to), strong, theme.accentText);
    write(shortText(m_choice.from), xOf(m_choice.from), strong, theme.accentText);
    write(shortText(1), xOf(1), theme.caption, theme.text3);
    write(shortText(count()), xOf(count()), theme.caption, theme.text3);
}

void TimeSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (count() > 0)
        paintBars(&painter);
    paintTrack(&painter);
    paintDates(&painter);
}

} // namespace tributary::views
