// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/facet_panel.h"

#include "views/discover/facet_delegate.h"
#include "views/theme/follow_theme.h"
#include "views/theme/motion.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTreeView>

namespace tributary::views {

FacetPanel::FacetPanel(QWidget* parent) : QWidget(parent)
{
    setProperty("role", "sunken");
    setAttribute(Qt::WA_StyledBackground);
    // Long lists start closed, so that all facets can be seen at once.
    for (const search::Facet facet : {search::Facet::Owner, search::Facet::Tag, search::Facet::Classification, search::Facet::Source}) {
        m_collapsed.insert(static_cast<int>(facet));
    }
    m_clear = textButton(tr("Clear all"), "link");
    m_clear->setVisible(false);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(12, 0, 8, 0);
    header->addWidget(plainLabel(tr("Filters"), "strong"));
    header->addStretch(1);
    header->addWidget(m_clear);

    m_model = new FacetModel(this);
    m_tree = new QTreeView;
    m_tree->setProperty("role", "sunken");
    followMotion(m_tree);
    m_tree->setAccessibleName(tr("Filters"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setMouseTracking(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setExpandsOnDoubleClick(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    header->setSizeConstraint(QLayout::SetDefaultConstraint);
    auto* bar = new QWidget;
    followTheme(bar, [bar] { bar->setFixedHeight(grownHeight(40)); });
    bar->setLayout(header);
    layout->addWidget(bar);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_tree, 1);

    connect(m_model, &FacetModel::checkRequested, this, &FacetPanel::checkRequested);
    connect(m_clear, &QPushButton::clicked, this, &FacetPanel::clearRequested);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(FacetModel::IsHeaderRole).toBool()) {
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        }
    });
    const auto remember = [this](const QModelIndex& index, bool open) {
        if (m_filling) {
            return;
        }
        const int facet = static_cast<int>(m_model->facetOf(index));
        if (open) {
            m_collapsed.remove(facet);
        } else {
            m_collapsed.insert(facet);
        }
    };
    connect(m_tree, &QTreeView::expanded, this, [remember](const QModelIndex& index) { remember(index, true); });
    connect(m_tree, &QTreeView::collapsed, this, [remember](const QModelIndex& index) { remember(index, false); });
}

void FacetPanel::setCounts(const std::vector<search::FacetCounts>& counts, const FacetSelection& selection)
{
    const QModelIndex current = m_tree->currentIndex();
    const bool hadCurrent = current.isValid();
    const search::Facet facet = hadCurrent ? m_model->facetOf(current) : search::Facet::Kind;
    const QString value = current.data(FacetModel::ValueRole).toString();
    const int scroll = m_tree->verticalScrollBar()->value();

    m_filling = true;
    m_model->setCounts(counts, selection);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex header = m_model->index(row, 0);
        m_tree->setExpanded(header, !m_collapsed.contains(static_cast<int>(m_model->facetOf(header))));
    }
    m_filling = false;
    if (hadCurrent) {
        // A view opens the parents of its current row: in a closed facet that is the header.
        const bool closed = m_collapsed.contains(static_cast<int>(facet));
        const QModelIndex again = closed ? QModelIndex() : m_model->indexOf(facet, value);
        m_tree->setCurrentIndex(again.isValid() ? again : m_model->indexOf(facet));
    }
    m_tree->verticalScrollBar()->setValue(scroll);
    m_clear->setVisible(!selection.empty());
}

} // namespace tributary::views
