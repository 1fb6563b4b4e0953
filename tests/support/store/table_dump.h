// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"

#include <set>
#include <string>
#include <vector>

namespace tributary::test {

// Every row of every table of a catalog as one line, ids and revisions included. Left out is only
// what cannot be the same in two runs: when a run read and wrote, and the token that each making of
// the search index draws. The index itself is compared with its texts by integrity checks.
inline std::vector<std::string> tableDump(store::Connection& connection)
{
    static const std::set<std::string> kOtherEachTime = {"source.synced_at", "revision.at", "file.read_at",
                                                       "file_past.read_at"};
    std::vector<std::string> tables;
    store::Statement table = connection.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                                " AND name <> 'sqlite_schema' ORDER BY name");
    while (table.step())
        tables.push_back(table.text(0));
    std::vector<std::string> lines;
    for (const std::string& name : tables) {
        std::string text;
        store::Statement column = connection.prepare("SELECT name FROM pragma_table_info(?1)");
        column.bind(name);
        while (column.step())
            if (kOtherEachTime.count(name + "." + column.text(0)) == 0)
                text += " || '|' || quote(\"" + column.text(0) + "\")";
        const std::string rows = "SELECT '" + name + "'" + text + " FROM \"" + name + "\""
            + (name == "meta" ? " WHERE key <> 'search_build'" : "") + " ORDER BY 1";
        store::Statement row = connection.prepare(rows);
        while (row.step())
            lines.push_back(row.text(0));
    }
    return lines;
}

// The first lines that only one of the two has, for a message; empty where both are the same.
inline std::string dumpDifference(const std::vector<std::string>& left, const std::vector<std::string>& right)
{
    const std::multiset<std::string> lefts(left.begin(), left.end());
    const std::multiset<std::string> rights(right.begin(), right.end());
    std::string out;
    int shown = 0;
    for (const std::string& line : lefts)
        if (rights.count(line) != lefts.count(line) && ++shown < 8)
            out += "- " + line.substr(0, 400) + "\n";
    for (const std::string& line : rights)
        if (rights.count(line) != lefts.count(line) && ++shown < 16)
            out += "+ " + line.substr(0, 400) + "\n";
    return out;
}

} // namespace tributary::test
