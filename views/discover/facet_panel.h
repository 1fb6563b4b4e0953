// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/discover/facet_model.h"

#include <QSet>
#include <QWidget>

class QPushButton;
class QTreeView;

namespace tributary::views {

// The left column of Discover.
class FacetPanel : public QWidget {
    Q_OBJECT
public:
    explicit FacetPanel(QWidget* parent = nullptr);
    void setCounts(const std::vector<search::FacetCounts>& counts, const FacetSelection& selection);
    FacetModel* model() const { return m_model; }
    QTreeView* tree() const { return m_tree; }

signals:
    void checkRequested(tributary::search::Facet facet, const QString& value, bool on);
    void clearRequested();

private:
    FacetModel* m_model;
    QTreeView* m_tree;
    QPushButton* m_clear;
    QSet<int> m_collapsed; // facets; survives new counts
    bool m_filling = false;
};

} // namespace tributary::views
