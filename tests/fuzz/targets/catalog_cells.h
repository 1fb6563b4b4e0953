// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/writer.h"

#include <string>
#include <vector>

namespace tributary::fuzz {

// One place of the file in which a value stands.
struct Cell {
    std::string table;
    std::string key;    // the row's key columns as a condition of SQL
    std::string column;
    std::string type;   // of the column
};

// Every cell of every ordinary table, in a fixed order. Keys of rows are no cells: a row keeps its place.
std::vector<Cell> cellsOf(store::Writer& writer);

// Writes bytes as the column's type says (whole numbers are read from text); tells whether they were
// taken. `before` receives an SQL literal of what stood there.
bool putBytes(store::Writer& writer, const Cell& cell, std::string_view bytes, std::string& before);
void putLiteral(store::Writer& writer, const Cell& cell, const std::string& literal);
std::string textIn(store::Writer& writer, const Cell& cell);

} // namespace tributary::fuzz
