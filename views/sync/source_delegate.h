// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tributary::views {

// Paints a source's row, the progress included; nothing in it is a widget.
class SourceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// "+12 ~340 -3" in the colours of added, changed and removed. Returns the width used.
int paintDelta(QPainter* painter, const QRect& rect, int added, int changed, int removed);

} // namespace tributary::views
