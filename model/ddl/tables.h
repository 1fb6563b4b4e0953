// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/diagnostic.h"
#include "model/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// Tables as SQL describes them: CREATE TABLE and CREATE VIEW of any dialect, as far as they are alike.
namespace tributary::ddl {

struct Column {
    std::string name;    // without quotes
    std::string type;    // as written, blanks made one: "NUMERIC(10, 2)", "timestamp with time zone"; empty: not known
    std::string comment;
    bool required = false; // NOT NULL, or in the primary key
    int primaryKey = 0;    // place in the key, from 1; 0: not in it

    bool operator==(const Column&) const = default;
};

struct Table {
    std::vector<std::string> path; // what stands before the name: catalog, schema
    std::string name;              // without quotes, never empty
    bool isView = false;
    std::string comment;
    std::vector<Column> columns;   // names differ by more than the size of ASCII letters

    bool operator==(const Table&) const = default;
};

struct DdlLimits {
    std::size_t maxBytes = 8U << 20U;
    std::size_t maxTables = 2'000;
    std::size_t maxColumns = 5'000; // of one table
    std::size_t maxHints = 50;
};

struct Script {
    std::vector<Table> tables; // in the order of the text; one that is created again stands where it was first
    // What was passed over, each with its place. Codes: ddl.skipped (a statement: its first words), ddl.words (of a
    // column or table: the words), ddl.no-columns (a table made by a query, or like another), ddl.view-column (the
    // number of a column without a name), ddl.twice (a name), ddl.unclosed (a quote, comment or bracket).
    std::vector<Diagnostic> hints;
};

// Never throws. Errors: limit.bytes, text.not-utf8, ddl.no-tables, ddl.too-many (tables or columns).
Result<Script> readDdl(std::string_view text, const DdlLimits& limits = {});

} // namespace tributary::ddl
