// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/completion_delegate.h"

#include "views/shell/completion_model.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace tributary::views {
namespace {

constexpr int kMargin = 11; // in line with the glass of the field above
constexpr int kIcon = 16;
constexpr int kGap = 8;
constexpr int kHeight = 28;

} // namespace

void CompletionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, chosen ? theme.select : theme.hover);
    }
    if (chosen) { // not by colour alone
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.x(), option.rect.y(), 3, option.rect.height())),
                          theme.accent);
    }
    const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect icon = placed(QRect(inner.x(), inner.y() + (inner.height() - kIcon) / 2, kIcon, kIcon));
    painter->drawPixmap(icon.topLeft(), iconPixmap(index.data(CompletionModel::IconRole).toString(), theme.text3, kIcon,
                                                   painter->device()->devicePixelRatioF()));
    const QString remark = index.data(CompletionModel::RemarkRole).toString();
    const int remarkWidth = remark.isEmpty() ? 0 : qMin(QFontMetrics(theme.caption).horizontalAdvance(remark) + 2, inner.width() / 2);
    painter->setFont(theme.caption);
    painter->setPen(theme.text3);
    const QRect right = placed(QRect(inner.right() - remarkWidth + 1, inner.y(), remarkWidth, inner.height()));
    painter->drawText(right, Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::TextSingleLine,
                      QFontMetrics(theme.caption).elidedText(remark, Qt::ElideRight, right.width()));
    painter->setFont(theme.body);
    painter->setPen(theme.text1);
    const int from = inner.x() + kIcon + kGap;
    const QRect text = placed(QRect(from, inner.y(), inner.right() - remarkWidth - kGap - from, inner.height()));
    painter->drawText(text, Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::TextSingleLine,
                      QFontMetrics(theme.body).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {100, qRound(kHeight * qMax(1.0, Theme::current().textFactor))};
}

} // namespace tributary::views
