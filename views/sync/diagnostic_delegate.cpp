// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/diagnostic_delegate.h"

#include "model/base/diagnostic.h"
#include "views/sync/diagnostic_model.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/tributary_style.h"

#include <QPainter>
#include <QTextLayout>

namespace tributary::views {
namespace {

constexpr int kTextLines = 2;

// Wraps at words; the last line is elided.
void paintWrapped(QPainter* painter, const QRect& rect, const QString& text, const QFont& font)
{
    QTextLayout layout(text.left(500), font);
    layout.beginLayout();
    const QFontMetrics metrics(font);
    int y = rect.y();
    for (int i = 0; i < kTextLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(rect.width());
        const bool last = i == kTextLines - 1;
        const QString part = last ? metrics.elidedText(text.mid(line.textStart(), 500), Qt::ElideRight, rect.width())
                                  : text.mid(line.textStart(), line.textLength());
        painter->drawText(QRect(rect.x(), y, rect.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, part);
        y += metrics.height() + 1;
    }
    layout.endLayout();
}

} // namespace

void DiagnosticDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const auto severity = static_cast<Severity>(index.data(DiagnosticModel::SeverityRole).toInt());
    const QColor color = severity == Severity::Error ? theme.err : severity == Severity::Warning ? theme.warn : theme.info;
    const QString icon = severity == Severity::Error ? QStringLiteral("error")
        : severity == Severity::Warning              ? QStringLiteral("warning")
                                                     : QStringLiteral("info");
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, theme.select);
    }
    painter->fillRect(QRect(row.x() + 14, row.bottom(), row.width() - 28, 1), theme.line);
    painter->drawPixmap(row.x() + 14, row.y() + 8, iconPixmap(icon, color, 14, painter->device()->devicePixelRatioF()));
    QFont code = theme.code;
    code.setPixelSize(theme.caption.pixelSize());
    const int left = row.x() + 36;
    const int width = row.right() - 14 - left;
    const int height = QFontMetrics(code).height();
    painter->setFont(code);
    painter->setPen(theme.text2);
    painter->drawText(QRect(left, row.y() + 7, width, height), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(code).elidedText(index.data(DiagnosticModel::PlaceRole).toString(), Qt::ElideMiddle, width));
    painter->setFont(theme.small);
    painter->setPen(theme.text1);
    paintWrapped(painter, QRect(left, row.y() + 9 + height, width, row.height()), index.data().toString(), theme.small);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, row);
    }
    painter->restore();
}

QSize DiagnosticDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const Theme& theme = Theme::current();
    return {100, 16 + QFontMetrics(theme.caption).height() + kTextLines * (QFontMetrics(theme.small).height() + 1)};
}

} // namespace tributary::views
