// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace tributary::views {

// The numbers behind a chart, all of them, as a table. Numbers with a decimal point and times in UTC, so
// that every program reads them alike.
struct ChartTable {
    QString name;
    QStringList headers;
    std::vector<QStringList> rows; // as many cells as headers
};

QString plainNumber(double value); // "1204311.5"; reading it back gives the same number

// RFC 4180: a line each, quotes where they are needed. A cell that a spreadsheet would take for a formula
// is led by an apostrophe: names come from files.
QString csvOf(const ChartTable& table);

class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ChartTableModel(ChartTable table, QObject* parent = nullptr) : QAbstractTableModel(parent), m_table(std::move(table)) {}
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
};

// Gives a chart its table twin: Enter or "Show as table" in the menu opens it, Ctrl+C or "Copy as CSV"
// copies it. The chart takes the focus for that.
void addTableTwin(QWidget* chart, const std::function<ChartTable()>& table);

} // namespace tributary::views
