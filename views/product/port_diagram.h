// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"
#include "views/product/painted_button.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace tributary::views {

// One port of the diagram; also the row that says how many more there are.
class PortNode : public PaintedButton {
    Q_OBJECT
public:
    explicit PortNode(QWidget* parent);
    static int usualHeight(); // two lines with air around them
    void setPort(const query::PortItem& port);
    void setMore(int count);
    // What is no port: a name of words, with a caption below.
    void setPlace(const QString& name, const QString& caption, const QString& icon, const QString& target);
    QString target() const { return m_target; } // empty: the ports tab

protected:
    void paintContent(QPainter* painter) override;

private:
    QString m_name, m_caption, m_icon, m_target;
    bool m_isCode = true; // a port's name is code
};

// Inputs at the left, the product in the middle, outputs at the right, curves between. The nodes are
// real buttons, so that Tab, arrows and screen readers find them; the ports tab is the table twin.
class PortDiagram : public QWidget {
    Q_OBJECT
public:
    explicit PortDiagram(QWidget* parent = nullptr);
    void setPage(std::shared_ptr<const query::ProductPage> page);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void openRequested(const QString& ref, bool newTab);
    void portsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Side = std::vector<PortNode*>;

    void fillSide(Side& side, const std::vector<query::PortItem>& ports);
    void placeSide(const Side& side, bool left);
    void placeNodes();
    QRect centre() const;
    int nodeWidth() const;
    void paintCurves(QPainter* painter, const Side& side, bool left) const;
    void paintProduct(QPainter* painter) const;
    void paintMissing(QPainter* painter, bool left) const;

    std::shared_ptr<const query::ProductPage> m_page;
    Side m_inputs, m_outputs;
};

} // namespace tributary::views
