// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "views/widgets/pill.h"

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace tributary::views {

// How a cell is painted. Times are kept as Micros and become local only in the delegate.
enum class CellStyle { Plain, Strong, Muted, Code, Number, Time, Date, Pill };

enum CellRole { CellSortRole = Qt::UserRole + 1, CellStyleRole, CellToneRole, CellIconRole, CellTimeRole, CellRefRole, CellHeatRole, CellOriginRole, CellWashRole, CellDetailRole };

struct Cell {
    QString text;
    CellStyle style = CellStyle::Plain;
    QVariant sortKey; // the text where invalid
    QString icon;
    Tone tone = Tone::Neutral;
    Micros time = 0;
    QString tip;
    QString detail = {}; // a second, smaller line; the table gives its rows the room (DataTable::setTwoLines)
    double heat = 0; // 0 to 1: how strongly the cell is filled, where a table is a heat map as well
    std::optional<Tone> wash = {}; // what the whole cell is coloured as, beside a sign that says the same
};

Cell textCell(std::string_view utf8, CellStyle style = CellStyle::Plain);
Cell dayCell(std::string_view day, CellStyle style = CellStyle::Plain); // as a file writes it; in the order of days, whatever its words
Cell textCell(const QString& text, CellStyle style = CellStyle::Plain);
Cell numberCell(double value, const QString& text);
Cell timeCell(Micros time, CellStyle style = CellStyle::Time); // 0: empty
Cell stateCell(const QString& text, Tone tone, const QString& icon = {});

struct CellRow {
    std::vector<Cell> cells;
    QString ref; // what Enter opens; empty: nothing
    QString origin = {}; // where it comes from (see origin_text.h); empty: from where its table does
};

// A table of ready-made cells: enough for everything short on the product page.
class CellTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CellTableModel(QStringList headers, QObject* parent = nullptr);
    void setRows(std::vector<CellRow> rows);
    void setHeaders(const QStringList& headers);
    const Cell* cellAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString accessibleText(const QModelIndex& index) const;

    QStringList m_headers;
    std::vector<CellRow> m_rows;
};

} // namespace tributary::views
