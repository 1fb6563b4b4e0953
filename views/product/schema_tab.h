// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"
#include "views/product/product_tab.h"

#include <QTimer>

class QLineEdit;
class QSplitter;

namespace tributary::views {

class ColumnModel;
class DataTable;
class EmptyState;
class TableSection;
class TextLabel;

// The datasets of the output ports at the left, the columns of the chosen one at the right. Columns
// are asked for when a dataset is chosen.
class SchemaTab : public ProductTab {
    Q_OBJECT
public:
    SchemaTab(query::CatalogService& catalog, const QString& channel, QWidget* parent = nullptr);
    void setPage(PagePtr page) override;
    bool isSettled() const override { return !m_loading; }

private:
    QWidget* makeColumns();
    void chooseDataset();
    void askColumns();
    void showState(const QString& sentence, const QString& action); // in the place of the columns
    void activateDataset(const QString& ref, bool newTab);
    void takeColumns(const Result<std::shared_ptr<const std::vector<query::ColumnItem>>>& answer);
    void showCount();

    query::CatalogService& m_catalog;
    QString m_channel;
    PagePtr m_page;
    EntityId m_dataset = 0;
    bool m_loading = false;
    QTimer m_slow; // a read that takes long enough to say so
    QSplitter* m_splitter;
    TableSection* m_datasets;
    EmptyState* m_noDatasets;
    TextLabel* m_title;
    TextLabel* m_count;
    QLineEdit* m_filter;
    ColumnModel* m_columns;
    DataTable* m_table;
    EmptyState* m_state;
};

} // namespace tributary::views
