// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/row_list.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_text.h"

#include <QPainter>

namespace tributary::views {

RowList::RowList(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowList::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    QStringList lines;
    for (const Row& row : m_rows) {
        lines.append(row.remark.isEmpty() ? row.text.text : row.text.text + QLatin1String(", ") + row.remark);
    }
    const QString told = singleLine(lines.join(QLatin1String("; ")), 2000);
    // A list that its page gave a name keeps it, and says its rows behind it.
    if (accessibleName() == m_told)
        setAccessibleName(told);
    else
        setAccessibleDescription(told);
    m_told = told;
    updateGeometry();
    update();
}

int RowList::rowHeight() const
{
    return qRound(25 * qMax(1.0, Theme::current().textFactor));
}

QSize RowList::sizeHint() const
{
    return {200, static_cast<int>(m_rows.size()) * rowHeight()};
}

void RowList::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QRect line(0, static_cast<int>(i) * rowHeight(), width(), rowHeight());
        int left = 0;
        if (!row.icon.isEmpty()) {
            painter.drawPixmap(0, line.y() + (line.height() - 14) / 2, iconPixmap(row.icon, theme.text3, 14, devicePixelRatioF()));
            left = 22;
        }
        const int remarkWidth = row.remark.isEmpty() ? 0 : qMin(width() / 2, QFontMetrics(theme.caption).horizontalAdvance(row.remark) + 2);
        const QRect text(left, line.y(), line.width() - left - remarkWidth - 8, line.height());
        paintMarked(&painter, text, row.text, row.code ? theme.code : theme.small, theme.text1);
        if (remarkWidth > 0) {
            painter.setFont(theme.caption);
            painter.setPen(row.remarkColor.isValid() ? row.remarkColor : theme.text3);
            painter.drawText(QRect(line.right() - remarkWidth + 1, line.y(), remarkWidth, line.height()), Qt::AlignVCenter | Qt::AlignRight,
                             QFontMetrics(theme.caption).elidedText(row.remark, Qt::ElideRight, remarkWidth));
        }
        if (i + 1 < m_rows.size()) {
            painter.fillRect(QRect(0, line.bottom(), width(), 1), theme.line);
        }
    }
}

} // namespace tributary::views
