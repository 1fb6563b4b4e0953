// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/schema_tab.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "views/widgets/number_text.h"
#include "views/product/column_model.h"
#include "views/product/data_table.h"
#include "views/product/panel.h"
#include "views/widgets/plain_text.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kDatasetsWidth = 300; // at 100 %
constexpr int kSayColumnsAfterMs = 150; // below this a read needs no word

} // namespace

SchemaTab::SchemaTab(query::CatalogService& catalog, const QString& channel, QWidget* parent)
    : ProductTab(parent),
      m_catalog(catalog),
      m_channel(channel),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_datasets(new TableSection(tr("Datasets"), {tr("Dataset"), tr("Columns")}, {0, 76}, {}, 0, this)),
      m_noDatasets(new EmptyState(tr("No datasets. Name a contract with a schema at an output port, and read the folder that holds the contract."), this)),
      m_title(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)),
      m_count(new TextLabel({}, TextRole::Caption, Ink::Text3, this)),
      m_filter(new QLineEdit(this)),
      m_columns(new ColumnModel(this)),
      m_table(new DataTable(tr("Columns"), this)),
      m_state(new EmptyState({}, this))
{
    m_splitter->addWidget(m_datasets);
    m_splitter->addWidget(makeColumns());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({qRound(kDatasetsWidth * Theme::current().textFactor), 1000});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_noDatasets);
    layout->addWidget(m_splitter, 1);

    m_slow.setSingleShot(true);
    m_slow.setInterval(kSayColumnsAfterMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_columns->total() == 0)
            showState(tr("Reading the columns\u2026"), {});
    });
    connect(m_state, &EmptyState::actionRequested, this, &SchemaTab::askColumns);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_columns->setFilter(text);
        showCount();
    });
    connect(m_datasets->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SchemaTab::chooseDataset);
    connect(m_datasets, &TableSection::refActivated, this, &SchemaTab::activateDataset);
    connect(m_table, &DataTable::refActivated, this, &ProductTab::openRequested);
}

QWidget* SchemaTab::makeColumns()
{
    m_filter->setPlaceholderText(tr("Filter columns"));
    m_filter->setAccessibleName(tr("Filter columns"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);
    m_table->setSource(m_columns);
    m_table->setColumnWidths({200, 120, 90, 130, 106, 90, 56, 0});
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_filter, 1);
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    return box;
}

void SchemaTab::setPage(PagePtr page)
{
    m_page = std::move(page);
    const EntityId before = m_dataset;
    std::vector<CellRow> rows;
    int chosen = 0;
    for (const query::DatasetItem& item : m_page->datasets) {
        if (item.dataset.id == before)
            chosen = static_cast<int>(rows.size());
        Cell name = textCell(item.dataset.name, CellStyle::Code);
        name.icon = QStringLiteral("table");
        name.tip = QStringLiteral("%1\n%2\n%3").arg(name.text, singleLine(item.physicalName), singleLine(item.contractName));
        rows.push_back({{std::move(name), numberCell(static_cast<double>(item.columns), countText(item.columns))},
                        toQt(item.contractRef.empty() ? item.dataset.ref : item.contractRef)});
    }
    m_noDatasets->setVisible(rows.empty());
    m_splitter->setVisible(!rows.empty());
    const bool isEmpty = rows.empty();
    {
        // The reset would choose nothing, then something: only the last choice asks.
        const QSignalBlocker blocker(m_datasets->table()->selectionModel());
        m_datasets->setRows(std::move(rows));
    }
    m_dataset = 0;
    if (isEmpty)
        m_columns->setColumns(nullptr);
    else
        m_datasets->table()->selectRow(chosen);
    if (!isEmpty && m_dataset == 0)
        chooseDataset();
}

void SchemaTab::chooseDataset()
{
    // The rows of the table may be sorted: the reference alone does not say which one it is.
    const QModelIndex current = m_datasets->table()->sourceIndex(m_datasets->table()->currentIndex());
    if (!m_page || !current.isValid() || current.row() >= static_cast<int>(m_page->datasets.size()))
        return;
    const query::DatasetItem& item = m_page->datasets[static_cast<std::size_t>(current.row())];
    m_dataset = item.dataset.id;
    m_title->setPlain(singleLine(item.dataset.name));
    askColumns();
}

void SchemaTab::askColumns()
{
    m_loading = true;
    m_slow.start();
    m_catalog.columns(m_channel, m_dataset, this, [this](const auto& answer) { takeColumns(answer); });
}

// Enter goes on to the columns; Ctrl+Enter opens the contract that describes the dataset.
void SchemaTab::activateDataset(const QString& ref, bool newTab)
{
    if (!newTab) {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_table->model()->index(0, 0));
        m_table->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    emit openRequested(ref, true);
}

void SchemaTab::takeColumns(const Result<std::shared_ptr<const std::vector<query::ColumnItem>>>& answer)
{
    m_loading = false;
    m_slow.stop();
    const bool has = answer && *answer && !(*answer)->empty();
    m_columns->setColumns(has ? *answer : nullptr);
    if (!answer)
        showState(tr("The columns could not be read: %1").arg(query::errorText(answer.error())), tr("Try again"));
    else if (!has)
        showState(tr("No columns. Add properties to this object in the schema of its contract."), {});
    m_state->setVisible(!has);
    m_table->setVisible(has);
    m_filter->setEnabled(has);
    showCount();
    if (!answer)
        m_count->setPlain({}); // nobody has counted
    emit settled();
}

void SchemaTab::showState(const QString& sentence, const QString& action)
{
    m_state->setSentence(sentence);
    m_state->setAction(action);
    m_state->show();
    m_table->hide();
}

void SchemaTab::showCount()
{
    const int shown = m_columns->rowCount();
    m_count->setPlain(shown == m_columns->total() ? tr("%n column(s)", nullptr, shown)
                                                   : tr("%1 of %2 columns").arg(countText(shown), countText(m_columns->total())));
}

} // namespace tributary::views
