// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/domain_page.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace tributary::views {

class PortNode;

using DomainPtr = std::shared_ptr<const query::DomainPage>;

// The domains that feed this one at the left, those that it feeds at the right, with the number of
// edges. The nodes are real buttons; the table of flows is the twin.
class FlowDiagram : public QWidget {
    Q_OBJECT
public:
    explicit FlowDiagram(QWidget* parent = nullptr);
    void setPage(DomainPtr page);
    // For a page that lists the flows below: it shows more of them, and what is left stands there.
    void setWithList();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void openRequested(const QString& ref, bool newTab);
    void flowsRequested(); // all of them, with the products

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Side {
        std::vector<PortNode*> nodes;
        std::vector<int> edges; // by node
    };
    static QString caption(const query::DomainFlow& flow); // "3 edges · 2 products"
    void fillSide(Side& side, bool feedsUs);
    void placeSide(const Side& side, bool left);
    QRect centre() const;
    int nodeWidth() const;
    void paintCurves(QPainter* painter, const Side& side, bool left) const;
    void paintDomain(QPainter* painter) const;
    void paintMissing(QPainter* painter, bool left) const;

    DomainPtr m_page;
    bool m_hasList = false;
    Side m_in, m_out;
};

} // namespace tributary::views
