// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ddl/cursor.h"
#include "model/ddl/tables.h"

#include <string_view>

namespace tributary::ddl {

// What the parts of the reader share: the text, where they are in it, and what was passed over.
struct Reading {
    std::string_view text;
    Cursor cursor;
    DdlLimits limits;
    std::vector<Diagnostic> hints;
    bool hasTooMany = false;

    // The source from one token to before another, blanks made one.
    std::string wordsBetween(std::size_t begin, std::size_t end);
    void hint(std::string code, std::string subject, int line, std::string detail = {});
};

// Name and path here; false where none stands here.
bool readName(Reading& reading, std::vector<std::string>& path, std::string& name);

// The columns and constraints of a table; the cursor stands behind its opening bracket, and then behind the closing one.
void readElements(Reading& reading, Table& table);

// What stands between the name, or the columns, of a view and the end of the statement.
void readViewTail(Reading& reading, Table& view);

// "(a, b)" as the primary key; columns that are not there are passed over.
void readPrimaryKey(Reading& reading, Table& table);

Column* columnNamed(Table& table, std::string_view name);

} // namespace tributary::ddl
