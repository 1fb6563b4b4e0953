// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/marked_text.h"

#include <QColor>
#include <QWidget>

#include <vector>

namespace tributary::views {

// A short painted list for side panels: icon, text, and a remark at the right; lines between. It is
// as high as its rows and never scrolls; longer lists belong into an item view.
class RowList : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString icon;
        MarkedText text;
        QString remark;
        bool code = false;     // technical name: in the code font
        QColor remarkColor {}; // invalid: text3
    };

    explicit RowList(QWidget* parent = nullptr);
    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;
    std::vector<Row> m_rows;
    QString m_told; // to assistive technology
};

} // namespace tributary::views
