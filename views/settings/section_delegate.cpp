// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/section_delegate.h"

#include "views/theme/theme.h"
#include "views/theme/tributary_style.h"

#include <QPainter>

namespace tributary::views {
namespace {

constexpr int kSideRoom = 16;

} // namespace

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const bool shown = option.state & QStyle::State_Selected;
    painter->save();
    if (shown || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, shown ? theme.select : theme.hover);
    if (shown)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.topLeft(), QSize(3, option.rect.height()))), theme.accent);
    QFont font = theme.body;
    font.setWeight(shown ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(shown ? theme.accentText : theme.text1);
    const QRect room = option.rect.adjusted(kSideRoom, 0, -kSideRoom, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    QFont font = Theme::current().body;
    font.setWeight(QFont::DemiBold);
    return {QFontMetrics(font).horizontalAdvance(index.data().toString()) + 2 * kSideRoom, Theme::current().row};
}

} // namespace tributary::views
