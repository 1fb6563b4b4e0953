// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tributary::views {

// Paints cells by CellStyleRole: one line, or one with a smaller one below it, elided, icon before text, figures right and on a fixed
// advance, times in local time. Knows no model.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // What is painted: the display text, or a time as local time.
    static QString shownText(const QModelIndex& index);
};

} // namespace tributary::views
