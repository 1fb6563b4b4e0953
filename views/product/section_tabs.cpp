// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/section_tabs.h"

#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"
#include "views/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kTabPadding = 8;
constexpr int kCountGap = 5;

} // namespace

SectionTabs::SectionTabs(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setAccessibleName(tr("Parts of the page"));
    setAttribute(Qt::WA_Hover);
    setProperty("role", "sections"); // on the page's surface, not on the window's chrome
}

int SectionTabs::addSection(const QString& title)
{
    m_titles.append(title);
    m_counts.append(-1);
    return addTab(buttonText(title));
}

void SectionTabs::setCount(int index, int count)
{
    m_counts[index] = count;
    setTabText(index, buttonText(count < 0 ? titleOf(index) : QStringLiteral("%1 (%2)").arg(titleOf(index), countOf(index))));
}

void SectionTabs::setShown(int index, bool shown)
{
    setTabVisible(index, shown);
    setTabEnabled(index, shown); // QTabBar's arrow keys ask for this alone
}

QString SectionTabs::countOf(int index) const
{
    return m_counts.value(index, -1) < 0 ? QString() : countText(m_counts.at(index));
}

QFont SectionTabs::titleFont(bool current) const
{
    QFont font = Theme::current().small;
    font.setWeight(current ? QFont::DemiBold : QFont::Medium);
    return font;
}

QSize SectionTabs::tabSizeHint(int index) const
{
    const Theme& theme = Theme::current();
    int width = QFontMetrics(titleFont(true)).horizontalAdvance(titleOf(index)) + 2 * kTabPadding + 2;
    if (m_counts.value(index, -1) >= 0)
        width += kCountGap + QFontMetrics(theme.caption).horizontalAdvance(countOf(index));
    return {width, std::max(36, QFontMetrics(theme.small).height() + 20)};
}

QSize SectionTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void SectionTabs::focusInEvent(QFocusEvent* event)
{
    m_showsRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QTabBar::focusInEvent(event);
    update();
}

void SectionTabs::focusOutEvent(QFocusEvent* event)
{
    m_showsRing = false;
    QTabBar::focusOutEvent(event);
    update();
}

void SectionTabs::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int index = 0; index < count(); ++index) {
        if (!isTabVisible(index))
            continue;
        const QRect area = tabRect(index);
        const bool current = index == currentIndex();
        const bool hovered = underMouse() && area.contains(pointer);
        const QFont font = titleFont(current);
        const QString title = titleOf(index);
        const int wide = QFontMetrics(titleFont(true)).horizontalAdvance(title);
        const auto place = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), area, part); };
        painter.setFont(font);
        painter.setPen(current ? theme.accentText : hovered ? theme.text1 : theme.text2);
        painter.drawText(place({area.left() + kTabPadding, area.top(), wide + 2, area.height()}), Qt::AlignVCenter | Qt::TextSingleLine, title);
        painter.setFont(theme.caption);
        painter.setPen(theme.text3);
        const int countLeft = area.left() + kTabPadding + wide + kCountGap;
        painter.drawText(place({countLeft, area.top(), area.right() - countLeft + 1, area.height()}), Qt::AlignVCenter | Qt::TextSingleLine, countOf(index));
        if (current)
            painter.fillRect(QRect(area.left() + 6, height() - 2, area.width() - 12, 2), theme.accent);
        if (current && m_showsRing) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRoundedRect(QRectF(area).adjusted(2, 3, -2, -5), 4, 4);
        }
    }
}

} // namespace tributary::views
