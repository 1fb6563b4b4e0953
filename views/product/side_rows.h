// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"
#include "views/product/painted_button.h"

#include <QWidget>

namespace tributary::views {

// A 38 px row of the side column: mark, name over detail, figure at the end. A row with something to
// open takes focus; any other is only text.
class SideRow : public PaintedButton {
    Q_OBJECT
public:
    SideRow(const QString& name, const QString& detail, const QString& figure, QWidget* parent);
    void setMark(const QString& icon); // empty: the initials
    void makeLink();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter* painter) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int neededWidth() const; // for all of its words

    QString m_name, m_detail, m_figure, m_icon;
    bool m_opens = false;
};

// A comment in short: who, when, three lines.
class SideComment : public QWidget {
    Q_OBJECT
public:
    SideComment(const query::CommentItem& comment, int depth, QWidget* parent);
};

// A 1 px line with air around it, from edge to edge.
class SideLine : public QWidget {
    Q_OBJECT
public:
    explicit SideLine(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tributary::views
