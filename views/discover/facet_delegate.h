// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tributary::views {

// Header: chevron, name, number of values. Value: check box, name, 18 px bar, exact count.
class FacetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    static void paintHeader(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintValue(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace tributary::views
