// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/palette_delegate.h"

#include "views/command/key_caps.h"
#include "views/command/palette_model.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace tributary::views {
namespace {

constexpr int kPaletteMargin = 11; // in line with the glass of the field above
constexpr int kPaletteIcon = 16;
constexpr int kPaletteGap = 8;
constexpr int kPaletteRow = 30;
constexpr int kPaletteHeading = 26;

bool isHeading(const QModelIndex& index)
{
    return index.data(PaletteModel::TypeRole).toInt() == static_cast<int>(PaletteModel::Type::Heading);
}

// One line of text at an end of the row.
void drawSide(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect, Qt::Alignment side, const QString& text)
{
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                      int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, side)) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    const QRect inner = option.rect.adjusted(kPaletteMargin, 0, -kPaletteMargin, 0);
    const QString remark = index.data(PaletteModel::RemarkRole).toString();
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const bool heading = isHeading(index);
    const bool chosen = option.state.testFlag(QStyle::State_Selected) && !heading;
    if (chosen || (option.state.testFlag(QStyle::State_MouseOver) && !heading)) {
        painter->fillRect(option.rect, chosen ? theme.select : theme.hover);
    }
    if (chosen) { // not by colour alone
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.x(), option.rect.y(), 3, option.rect.height())),
                          theme.accent);
    }
    int right = inner.right() + 1;
    if (!keys.isEmpty()) {
        const int width = keyCapsWidth(keys);
        paintKeyCaps(painter, QStyle::visualRect(option.direction, option.rect, QRect(right - width, inner.y(), width, inner.height())), keys);
        right -= width + kPaletteGap;
    } else if (!remark.isEmpty()) {
        const int width = qMin(QFontMetrics(theme.caption).horizontalAdvance(remark) + 2, inner.width() / 2);
        painter->setFont(theme.caption);
        painter->setPen(theme.text3);
        drawSide(painter, option, QRect(right - width, inner.y(), width, inner.height()), Qt::AlignRight, remark);
        right -= width + kPaletteGap;
    }
    int left = inner.x();
    if (!heading) {
        const QString icon = index.data(PaletteModel::IconRole).toString();
        if (!icon.isEmpty()) {
            const QRect place(left, inner.y() + (inner.height() - kPaletteIcon) / 2, kPaletteIcon, kPaletteIcon);
            painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, place).topLeft(),
                                iconPixmap(icon, theme.text3, kPaletteIcon, painter->device()->devicePixelRatioF()));
        }
        left += kPaletteIcon + kPaletteGap;
    }
    painter->setFont(heading ? theme.caption : theme.body);
    painter->setPen(heading ? theme.text3 : theme.text1);
    drawSide(painter, option, QRect(left, inner.y(), right - left, inner.height()), Qt::AlignLeft, index.data().toString());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {100, qRound((isHeading(index) ? kPaletteHeading : kPaletteRow) * qMax(1.0, Theme::current().textFactor))};
}

} // namespace tributary::views
