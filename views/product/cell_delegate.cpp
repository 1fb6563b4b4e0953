// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/cell_delegate.h"

#include "views/widgets/number_text.h"
#include "views/product/cell_table_model.h"
#include "views/product/text_label.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kCellPadding = 10;
constexpr int kIconRoom = 22; // with the gap to the text

CellStyle styleOf(const QModelIndex& index)
{
    return static_cast<CellStyle>(index.data(CellStyleRole).toInt());
}

TextRole roleOf(CellStyle style)
{
    switch (style) {
    case CellStyle::Strong: return TextRole::SmallStrong;
    case CellStyle::Code: return TextRole::Code;
    default: return TextRole::Small;
    }
}

int widestDigit(const QFontMetrics& metrics)
{
    int digit = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(c)));
    return digit;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int figuresWidth(const QFontMetrics& metrics, const QString& text)
{
    const int digit = widestDigit(metrics);
    int width = 0;
    for (const QChar c : text)
        width += isDigit(c) ? digit : metrics.horizontalAdvance(c);
    return width;
}

// Figures in a column line up although the font has proportional ones: each digit gets the widest
// digit's advance.
void paintFigures(QPainter* painter, const QRect& area, const QString& text)
{
    const QFontMetrics metrics(painter->font());
    const int digit = widestDigit(metrics);
    int x = area.right() + 1;
    const int baseline = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2;
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        const QChar c = text.at(at);
        const int advance = metrics.horizontalAdvance(c);
        const int step = isDigit(c) ? digit : advance;
        x -= step;
        painter->drawText(x + (step - advance) / 2, baseline, QString(c));
    }
}

// Below where the text is going to stand, which is what is given back.
QRect paintDetail(QPainter* painter, const QRect& area, int textHeight, const QString& detail, Qt::LayoutDirection direction)
{
    const Theme& theme = Theme::current();
    const QFontMetrics metrics(theme.caption);
    const int top = area.top() + (area.height() - textHeight - metrics.height()) / 2;
    const int side = static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->setFont(theme.caption);
    painter->setPen(theme.text2);
    painter->drawText(QRect(area.left(), top + textHeight, area.width(), metrics.height()), side, metrics.elidedText(detail, Qt::ElideRight, area.width()));
    return {area.left(), top, area.width(), textHeight};
}

} // namespace

QString CellDelegate::shownText(const QModelIndex& index)
{
    const CellStyle style = styleOf(index);
    if (style == CellStyle::Time || style == CellStyle::Date) {
        const auto time = static_cast<Micros>(index.data(CellTimeRole).toLongLong());
        if (time == 0)
            return {};
        return style == CellStyle::Time ? dateTimeText(time) : dateText(time);
    }
    return index.data(Qt::DisplayRole).toString();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const CellStyle style = styleOf(index);
    const QFontMetrics metrics(fontOf(roleOf(style)));
    const QString text = shownText(index);
    const QString icon = index.data(CellIconRole).toString();
    int width = 0;
    if (style == CellStyle::Pill)
        width = text.isEmpty() ? 0 : pillSize(text, icon).width();
    else
        width = (style == CellStyle::Number ? figuresWidth(metrics, text) : metrics.horizontalAdvance(text)) + (icon.isEmpty() ? 0 : kIconRoom);
    int height = metrics.height();
    if (const QString detail = index.data(CellDetailRole).toString(); !detail.isEmpty()) {
        const QFontMetrics small(Theme::current().caption);
        width = std::max(width, small.horizontalAdvance(detail) + (icon.isEmpty() ? 0 : kIconRoom));
        height += small.height();
    }
    return {width + 2 * kCellPadding, std::max(Theme::current().row, height + 10)};
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (const double heat = std::clamp(index.data(CellHeatRole).toDouble(), 0.0, 1.0); heat > 0) {
        QColor fill = theme.upstream;
        fill.setAlphaF(static_cast<float>(0.08 + 0.37 * heat)); // the figure stays readable in either theme
        painter->fillRect(option.rect, fill);
    }
    if (const QVariant wash = index.data(CellWashRole); wash.isValid() && !selected)
        painter->fillRect(option.rect, toneFill(static_cast<Tone>(wash.toInt())));
    if (selected)
        painter->fillRect(option.rect, theme.select);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);

    const CellStyle style = styleOf(index);
    const QString text = shownText(index);
    const QString icon = index.data(CellIconRole).toString();
    QRect area = option.rect.adjusted(kCellPadding, 0, -kCellPadding, -1);
    if (style == CellStyle::Pill) {
        if (!text.isEmpty()) {
            const QSize size = pillSize(text, icon).boundedTo(area.size());
            const QRect place(area.left(), area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
            paintPill(painter, QStyle::visualRect(option.direction, area, place), text,
                      static_cast<Tone>(index.data(CellToneRole).toInt()), icon);
        }
        painter->restore();
        return;
    }
    if (!icon.isEmpty()) {
        const QRect place(area.left(), area.top() + (area.height() - 16) / 2, 16, 16);
        const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
        painter->drawPixmap(QStyle::visualRect(option.direction, area, place).topLeft(), iconPixmap(icon, theme.text3, 16, ratio));
        area.adjust(option.direction == Qt::RightToLeft ? 0 : kIconRoom, 0, option.direction == Qt::RightToLeft ? -kIconRoom : 0, 0);
    }
    const QFont font = fontOf(roleOf(style));
    if (const QString detail = index.data(CellDetailRole).toString(); !detail.isEmpty())
        area = paintDetail(painter, area, QFontMetrics(font).height(), detail, option.direction);
    painter->setFont(font);
    painter->setPen(style == CellStyle::Muted || style == CellStyle::Time || style == CellStyle::Date ? theme.text2 : theme.text1);
    if (style == CellStyle::Number && QFontMetrics(font).horizontalAdvance(text) <= area.width()) {
        paintFigures(painter, area, text);
    } else {
        const auto side = QStyle::visualAlignment(option.direction, style == CellStyle::Number ? Qt::AlignRight : Qt::AlignLeft);
        const QString fit = QFontMetrics(font).elidedText(text, style == CellStyle::Code ? Qt::ElideMiddle : Qt::ElideRight, area.width());
        painter->drawText(area, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, fit);
    }
    painter->restore();
}

} // namespace tributary::views
