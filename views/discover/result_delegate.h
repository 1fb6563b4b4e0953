// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/search_result.h"

#include <QStyledItemDelegate>

namespace tributary::views {

// A result row: icon tile; name with the matches marked, version, domain, lifecycle; description;
// kind and the columns that matched.
class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintTile(QPainter* painter, const QPoint& corner, const query::Hit& hit, bool selected);
    static void paintName(QPainter* painter, const QRect& line, const query::Hit& hit);
    static void paintWhy(QPainter* painter, const QRect& line, const query::Hit& hit);
};

} // namespace tributary::views
