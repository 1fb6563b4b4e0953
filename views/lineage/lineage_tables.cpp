// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_tables.h"

#include "views/lineage/lineage_rows.h"
#include "views/product/cell_table_model.h"
#include "views/product/data_table.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tributary::views {

LineageTables::LineageTables(QWidget* parent)
    : QWidget(parent), m_which(new QTabBar), m_stack(new QStackedWidget), m_edgeModel(new CellTableModel(LineageRows::edgeHeaders(), this)),
      m_nodeModel(new CellTableModel(LineageRows::nodeHeaders(), this)), m_edges(new DataTable(tr("Edges"))), m_nodes(new DataTable(tr("Things")))
{
    m_which->setProperty("role", "sections");
    m_which->setDocumentMode(true);
    m_which->setDrawBase(false);
    m_which->setExpanding(false);
    m_which->setAccessibleName(tr("Edges or things"));
    m_which->addTab(tr("Edges"));
    m_which->addTab(tr("Things"));
    m_edges->setSource(m_edgeModel);
    m_nodes->setSource(m_nodeModel);
    setCompared(false);
    m_stack->addWidget(m_edges);
    m_stack->addWidget(m_nodes);
    auto* copy = textButton(tr("Copy as CSV"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 4);
    head->addWidget(m_which, 1);
    head->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_stack, 1);
    connect(m_which, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(copy, &QPushButton::clicked, this, &LineageTables::copyCsv);
    for (DataTable* table : {m_edges, m_nodes}) {
        connect(table, &DataTable::refActivated, this, &LineageTables::openRequested);
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, table] { rowChosen(table); });
    }
}

void LineageTables::setCompared(bool compared)
{
    m_compared = compared;
    m_edgeModel->setHeaders(LineageRows::edgeHeaders(compared));
    m_nodeModel->setHeaders(LineageRows::nodeHeaders(compared));
    if (compared) {
        m_edges->setColumnWidths({96, 170, 170, 150, 130, 110, 180, 90, 0});
        m_nodes->setColumnWidths({96, 190, 110, 120, 120, 110, 52, 56, 60, 70, 110, 160, 0});
    } else {
        m_edges->setColumnWidths({190, 190, 170, 170, 150, 0, 110});
        m_nodes->setColumnWidths({210, 130, 150, 140, 130, 52, 56, 60, 70, 110, 0});
    }
}

void LineageTables::setScene(ScenePtr scene)
{
    const QScopedValueRollback following(m_following, true);
    m_scene = std::move(scene);
    if (const bool compared = m_scene && m_scene->compared; compared != m_compared) {
        m_edgeModel->setRows({}); // rows are as wide as their headers
        m_nodeModel->setRows({});
        setCompared(compared);
    }
    m_edgeModel->setRows(m_scene ? LineageRows::edges(*m_scene) : std::vector<CellRow>{});
    m_nodeModel->setRows(m_scene ? LineageRows::nodes(*m_scene) : std::vector<CellRow>{});
    m_which->setTabText(0, tr("Edges %1").arg(numberText(m_edgeModel->rowCount())));
    m_which->setTabText(1, tr("Things %1").arg(numberText(m_nodeModel->rowCount())));
}

void LineageTables::showEdges(bool edges)
{
    m_which->setCurrentIndex(edges ? 0 : 1);
}

void LineageTables::setCurrentPlace(const Place& place)
{
    if (!m_scene)
        return;
    const QScopedValueRollback following(m_following, true);
    const auto select = [](DataTable* table, int source) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (table->sourceIndex(index).row() == source)
                table->setCurrentIndex(index);
        }
    };
    if (place.arc >= 0)
        select(m_edges, static_cast<int>(m_scene->arcs[static_cast<std::size_t>(place.arc)].edge));
    else if (place.node >= 0)
        select(m_nodes, place.node);
}

void LineageTables::rowChosen(DataTable* table)
{
    const QModelIndex row = table->sourceIndex(table->currentIndex());
    if (m_following || !m_scene || !row.isValid())
        return;
    Place place;
    if (table == m_nodes)
        place.node = row.row();
    for (std::size_t i = 0; table == m_edges && i < m_scene->arcs.size(); ++i)
        if (m_scene->arcs[i].edge == static_cast<std::size_t>(row.row()) && place.arc < 0)
            place.arc = static_cast<int>(i);
    emit placeChosen(place);
}

void LineageTables::copyCsv() const
{
    const auto* table = static_cast<const DataTable*>(m_stack->currentWidget());
    QApplication::clipboard()->setText(tableCsv(*table->model()));
}

void LineageTables::focusMain()
{
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tributary::views
