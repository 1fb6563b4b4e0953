// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/outline_delegate.h"

#include "views/lineage/change_look.h"
#include "views/lineage/outline_model.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/entity_look.h"

#include <QPainter>
#include <QTreeView>

namespace tributary::views {
namespace {

constexpr int kPad = 12;
constexpr int kHops = 22;

} // namespace

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const int small = QFontMetrics(theme.small).height();
    return {200, index.data(OutlineModel::GroupRole).toBool() ? small + 14 : small + QFontMetrics(theme.caption).height() + 8};
}

void OutlineDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    const bool open = tree && tree->isExpanded(index);
    painter->drawPixmap(option.rect.left() + kPad - 2, option.rect.center().y() - 6,
                        iconPixmap(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), theme.text3, 12,
                                   painter->device()->devicePixelRatioF()));
    QFont font = theme.small;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.text1);
    painter->drawText(option.rect.adjusted(kPad + 16, 0, -kPad, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme.line);
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, theme.select);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.accent);
    if (index.data(OutlineModel::GroupRole).toBool()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const QRect row = option.rect.adjusted(kPad, 4, -kPad, -4);
    painter->drawPixmap(row.left(), row.top() + 1, iconPixmap(index.data(OutlineModel::IconRole).toString(), theme.text2, 14,
                                                              painter->device()->devicePixelRatioF()));
    int right = row.right() + 1;
    const QVariant hops = index.data(OutlineModel::HopsRole);
    painter->setFont(theme.caption);
    painter->setPen(theme.text3);
    if (hops.isValid()) {
        painter->drawText(QRect(right - kHops, row.top(), kHops, row.height()), Qt::AlignRight | Qt::AlignVCenter, hops.toString());
        right -= kHops + 4;
    }
    const QString code = index.data(OutlineModel::CodeRole).toString();
    if (!code.isEmpty())
        right -= 6 + paintDomainCode(painter, QPoint(right - 18, row.center().y() - 7), code, index.data(OutlineModel::DomainRole).toString());
    const QVariant became = index.data(OutlineModel::ChangeRole);
    const auto change = static_cast<lineage::Change>(became.toInt());
    if (became.isValid()) {
        right -= 20;
        painter->setRenderHint(QPainter::Antialiasing);
        paintChangeBadge(painter, QRectF(right + 3.5, row.center().y() - 6.5, 14, 14), change, BadgeShape::Square);
    }
    const QRect text(row.left() + 22, row.top(), right - row.left() - 22, row.height());
    const QFontMetrics name(theme.small);
    QFont nameFont = theme.small;
    nameFont.setStrikeOut(became.isValid() && change == lineage::Change::Removed);
    painter->setFont(nameFont);
    painter->setPen(theme.text1);
    painter->drawText(QRect(text.left(), text.top(), text.width(), name.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      name.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    const QFontMetrics caption(theme.caption);
    painter->setFont(theme.caption);
    painter->setPen(theme.text3);
    painter->drawText(QRect(text.left(), text.top() + name.height(), text.width(), caption.height()),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      caption.elidedText(index.data(OutlineModel::DetailRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace tributary::views
