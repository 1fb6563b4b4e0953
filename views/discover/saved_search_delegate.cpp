// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/saved_search_delegate.h"

#include "views/discover/saved_search_model.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/tributary_style.h"
#include "views/widgets/number_text.h"
#include "views/widgets/pill.h"

#include <QPainter>

namespace tributary::views {
namespace {

constexpr int kLeft = 11;
constexpr int kRight = 12;
constexpr int kIcon = 14;
constexpr int kGap = 7;
constexpr int kHeight = 28;

} // namespace

void SavedSearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, theme.hover);
    }
    const QRect rect = option.rect.adjusted(kLeft, 0, -kRight, 0);
    const auto placed = [&](const QRect& part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const qint64 fresh = index.data(SavedSearchModel::FreshRole).toLongLong();
    painter->drawPixmap(placed(QRect(rect.x(), rect.y() + (rect.height() - kIcon) / 2, kIcon, kIcon)).topLeft(),
                        iconPixmap(QStringLiteral("bookmark"), fresh > 0 ? theme.accentText : theme.text3, kIcon,
                                   painter->device()->devicePixelRatioF()));
    int remarkWidth = 0;
    if (fresh > 0) {
        const QString text = tr("%1 new").arg(numberText(fresh));
        const QSize size = pillSize(text);
        remarkWidth = size.width();
        paintPill(painter, placed(QRect(rect.right() - remarkWidth + 1, rect.y() + (rect.height() - size.height()) / 2, remarkWidth, size.height())),
                  text, Tone::Accent);
    } else {
        const QString text = numberText(index.data(SavedSearchModel::TotalRole).toLongLong());
        remarkWidth = QFontMetrics(theme.caption).horizontalAdvance(text) + 2;
        painter->setFont(theme.caption);
        painter->setPen(theme.text3);
        painter->drawText(placed(QRect(rect.right() - remarkWidth + 1, rect.y(), remarkWidth, rect.height())),
                          Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight), text);
    }
    QFont font = theme.small;
    font.setWeight(fresh > 0 ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(theme.text1);
    const int from = rect.x() + kIcon + kGap;
    const QRect text = placed(QRect(from, rect.y(), rect.right() - remarkWidth - kGap - from, rect.height()));
    painter->drawText(text, Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(painter, option.rect.adjusted(2, 0, -2, 0));
    }
    painter->restore();
}

QSize SavedSearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {100, qRound(kHeight * qMax(1.0, Theme::current().textFactor))};
}

} // namespace tributary::views
