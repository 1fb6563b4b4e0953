// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/index_pause.h"

namespace tributary::store {

IndexPause::IndexPause(Connection& connection, const std::vector<std::string>& tables, const std::set<std::string>& kept) : m_connection(connection)
{
    std::vector<std::string> names;
    for (const std::string& table : tables) {
        Statement row = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?1 AND sql IS NOT NULL"
                                           " ORDER BY rowid"); // the order of making, by which the planner decides between equals
        row.bind(table);
        while (row.step()) {
            if (kept.contains(row.text(0)))
                continue;
            names.push_back(row.text(0));
            m_definitions.push_back(row.text(1));
        }
    }
    for (const std::string& name : names)
        connection.script(("DROP INDEX " + name).c_str());
}

void IndexPause::resume()
{
    for (const std::string& definition : m_definitions) {
        m_connection.poll();
        m_connection.script(definition.c_str());
    }
    m_definitions.clear();
}

} // namespace tributary::store
