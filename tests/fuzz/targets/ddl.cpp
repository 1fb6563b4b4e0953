// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ddl/tables.h"
#include "model/base/utf8.h"
#include "model/ddl/tokens.h"
#include "tests/fuzz/targets/require.h"
#include "tests/fuzz/targets/targets.h"

namespace tributary::fuzz {

void ddl(std::string_view bytes)
{
    tributary::ddl::DdlLimits limits;
    limits.maxTables = 20;
    limits.maxColumns = 100;
    const auto script = tributary::ddl::readDdl(bytes, limits);
    if (!script) {
        require(!script.error().code.empty(), "a refusal says why");
        return;
    }
    require(!script->tables.empty() && script->tables.size() <= limits.maxTables && script->hints.size() <= limits.maxHints, "the limits hold");
    for (const tributary::ddl::Table& table : script->tables) {
        require(!table.name.empty() && table.columns.size() <= limits.maxColumns, "a table has a name");
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const tributary::ddl::Column& column = table.columns[i];
            require(!column.name.empty() && (column.primaryKey == 0 || column.required), "a column has a name, and a key is needed");
            require(firstInvalidUtf8(column.name) == std::string::npos && firstInvalidUtf8(column.type) == std::string::npos, "what is read is text");
            for (std::size_t other = 0; other < i; ++other)
                require(!tributary::ddl::sameWord(table.columns[other].name, column.name), "no two columns share a name");
        }
    }
    for (const Diagnostic& hint : script->hints)
        require(!hint.code.empty() && hint.mark.line > 0, "a hint says what and where");
}

} // namespace tributary::fuzz
