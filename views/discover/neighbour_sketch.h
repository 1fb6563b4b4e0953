// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <QStringList>
#include <QWidget>

namespace tributary::views {

// Who feeds a product and whom it feeds, each once, the busiest reader first.
struct Neighbours {
    QStringList upstream, downstream;
};

Neighbours neighboursOf(const query::ProductPage& product);

// A product between its neighbours, small: two names a side and how many more there are. It is read out as
// words; the lineage page is where they are listed and opened.
class NeighbourSketch : public QWidget {
    Q_OBJECT
public:
    explicit NeighbourSketch(QWidget* parent = nullptr);
    void showNeighbours(const QString& name, const Neighbours& neighbours);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static QStringList boxesOf(const QStringList& names); // what stands in the boxes of a side
    int boxHeight() const;
    QRect boxOf(int row, int rows, bool left) const;
    QRect hub() const;
    void paintSide(QPainter* painter, const QStringList& boxes, bool left) const;

    QString m_name;
    QStringList m_up, m_down;
};

} // namespace tributary::views
