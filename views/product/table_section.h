// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/cell_table_model.h"

#include <QWidget>

namespace tributary::views {

class DataTable;
class EmptyState;
class TextLabel;

// Heading, table and, where there are no rows, the sentence that says what is missing.
class TableSection : public QWidget {
    Q_OBJECT
public:
    // `fitRows` 0: the table takes all the room; else it is as high as its rows, at most that many.
    TableSection(const QString& title, const QStringList& headers, const std::vector<int>& widths, const QString& emptySentence,
                 int fitRows, QWidget* parent = nullptr);
    void setRows(std::vector<CellRow> rows);
    DataTable* table() const { return m_table; }
    EmptyState* empty() const { return m_empty; }
    CellTableModel* model() const { return m_model; }

signals:
    void refActivated(const QString& ref, bool newTab);

private:
    TextLabel* m_title;
    CellTableModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
};

} // namespace tributary::views
