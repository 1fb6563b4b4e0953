// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/facet_delegate.h"

#include "views/discover/facet_model.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/tributary_style.h"
#include "views/widgets/number_text.h"

#include <QKeyEvent>
#include <QPainter>

namespace tributary::views {

void FacetDelegate::paintHeader(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Theme& theme = Theme::current();
    const QRect rect = option.rect.adjusted(8, 3, -12, 0);
    const bool open = option.state & QStyle::State_Open;
    painter->drawPixmap(rect.x(), rect.y() + (rect.height() - 12) / 2,
                        iconPixmap(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), theme.text3, 12,
                                   painter->device()->devicePixelRatioF()));
    QFont font = theme.small;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.text1);
    painter->drawText(rect.adjusted(18, 0, -40, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    painter->setFont(theme.caption);
    painter->setPen(theme.text3);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, numberText(index.data(FacetModel::CountRole).toLongLong()));
}

void FacetDelegate::paintValue(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Theme& theme = Theme::current();
    const QRect rect = option.rect.adjusted(16, 0, -12, 0);
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paintCheck(painter, QRect(rect.x(), rect.y(), 16, rect.height()), on ? Qt::Checked : Qt::Unchecked);

    const QString count = numberText(index.data(FacetModel::CountRole).toLongLong());
    const int countWidth = qMax(31, QFontMetrics(theme.caption).horizontalAdvance(count) + 2);
    painter->setFont(theme.caption);
    painter->setPen(theme.text3);
    painter->drawText(QRect(rect.right() - countWidth + 1, rect.y(), countWidth, rect.height()), Qt::AlignVCenter | Qt::AlignRight, count);

    const QRect bar(rect.right() - countWidth - 22, rect.center().y() - 1, 18, 3);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.line);
    painter->drawRoundedRect(bar, 1, 1);
    const int filled = qRound(18 * index.data(FacetModel::ShareRole).toDouble());
    painter->setBrush(theme.control);
    painter->drawRoundedRect(QRect(bar.x(), bar.y(), qMax(2, filled), 3), 1, 1);

    QFont font = theme.small;
    font.setWeight(on ? QFont::Medium : QFont::Normal);
    painter->setFont(font);
    painter->setPen(theme.text1);
    const QRect text(rect.x() + 21, rect.y(), bar.x() - 6 - rect.x() - 21, rect.height());
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, Theme::current().hover);
    }
    if (index.data(FacetModel::IsHeaderRole).toBool()) {
        paintHeader(painter, option, index);
    } else {
        paintValue(painter, option, index);
    }
    if (option.state & QStyle::State_HasFocus) {
        paintFocusRing(painter, option.rect.adjusted(2, 0, -2, 0));
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int height = index.data(FacetModel::IsHeaderRole).toBool() ? 30 : 24;
    return {100, qRound(height * qMax(1.0, Theme::current().textFactor))};
}

bool FacetDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem&, const QModelIndex& index)
{
    // The whole row is the check box: a target of 16 pixels would be too small.
    const bool click = event->type() == QEvent::MouseButtonRelease;
    const bool key = event->type() == QEvent::KeyPress
        && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space || static_cast<QKeyEvent*>(event)->key() == Qt::Key_Select);
    if ((!click && !key) || index.data(FacetModel::IsHeaderRole).toBool()) {
        return false;
    }
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace tributary::views
