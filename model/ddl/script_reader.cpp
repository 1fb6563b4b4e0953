// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A script is read statement by statement. What creates a table or a view is looked at part by part; whatever else
// stands there is passed over up to the next semicolon outside of brackets, and said to be. No dialect is asked for:
// what one of them means by its words behind a column or a table says nothing that a contract would hold.
#include "model/ddl/tables.h"

#include "model/base/text.h"
#include "model/base/utf8.h"
#include "model/ddl/table_reader.h"

#include <algorithm>
#include <map>

namespace tributary::ddl {

namespace {

constexpr std::size_t kMostModifiers = 8; // between CREATE and TABLE

std::string keyOf(const std::vector<std::string>& path, const std::string& name)
{
    std::string key;
    for (const std::string& part : path)
        key += folded(part) + '\n';
    return key + folded(name);
}

class ScriptReader {
public:
    ScriptReader(std::string_view text, const DdlLimits& limits, Tokens tokens)
        : m_tokens(std::move(tokens)), m_reading{text, Cursor(m_tokens.list), limits, {}, false}
    {
    }

    Result<Script> read()
    {
        Cursor& cursor = m_reading.cursor;
        while (!cursor.isAtEnd() && !m_reading.hasTooMany) {
            const std::size_t begin = cursor.at();
            readStatement();
            skipStatement();
            if (cursor.at() == begin)
                cursor.next();
        }
        if (m_reading.hasTooMany)
            return fail("ddl.too-many", std::to_string(m_reading.limits.maxTables), std::to_string(m_reading.limits.maxColumns));
        for (const Mark& mark : m_tokens.unclosed)
            m_reading.hint("ddl.unclosed", {}, mark.line);
        if (m_script.tables.empty())
            return fail("ddl.no-tables");
        m_script.hints = std::move(m_reading.hints);
        return std::move(m_script);
    }

private:
    void readStatement()
    {
        Cursor& cursor = m_reading.cursor;
        const std::size_t begin = cursor.at();
        const int line = cursor.peek().line;
        if (cursor.endsStatement() || cursor.isWord("GO"))
            return;
        if (cursor.isWord("CREATE") && readCreate())
            return;
        cursor.moveTo(begin);
        if (cursor.takeWords({"COMMENT", "ON"}) && readComment())
            return;
        cursor.moveTo(begin);
        if (cursor.takeWords({"ALTER", "TABLE"}) && readKeyAddedLater())
            return;
        cursor.moveTo(begin);
        std::size_t end = begin;
        for (; end < begin + 3 && !cursor.endsStatement(); ++end)
            cursor.next();
        m_reading.hint("ddl.skipped", m_reading.wordsBetween(begin, end), line);
    }

    void skipStatement()
    {
        Cursor& cursor = m_reading.cursor;
        while (!cursor.endsStatement() && !(cursor.isWord("GO") && cursor.peek(1).line > cursor.peek().line))
            cursor.skipOne();
        cursor.next();
    }

    // [OR REPLACE] [TEMPORARY ...] TABLE | VIEW [IF NOT EXISTS] name
    bool readCreate()
    {
        Cursor& cursor = m_reading.cursor;
        cursor.next();
        for (std::size_t i = 0; i < kMostModifiers && !cursor.isOneOf({"TABLE", "VIEW"}); ++i) {
            if (cursor.peek().kind != Token::Kind::Word || cursor.isOneOf({"INDEX", "FUNCTION", "PROCEDURE", "TRIGGER", "SCHEMA", "DATABASE", "TYPE", "SEQUENCE", "STREAM", "TASK"}))
                return false;
            cursor.next();
        }
        if (!cursor.isOneOf({"TABLE", "VIEW"}))
            return false;
        Table table;
        table.isView = cursor.next().text.size() == 4;
        const int line = cursor.peek().line;
        cursor.takeWords({"IF", "NOT", "EXISTS"});
        if (!readName(m_reading, table.path, table.name))
            return false;
        if (table.isView)
            readViewTail(m_reading, table);
        else
            readTable(table);
        if (table.columns.empty())
            m_reading.hint("ddl.no-columns", table.name, line);
        keep(std::move(table), line);
        return true;
    }

    void readTable(Table& table)
    {
        Cursor& cursor = m_reading.cursor;
        if (cursor.isSymbol('(')) {
            cursor.next();
            readElements(m_reading, table);
        }
        const std::size_t begin = cursor.at();
        const int line = cursor.peek().line;
        std::size_t said = 0;
        while (!cursor.endsStatement() && !(cursor.isWord("GO") && cursor.peek(1).line > cursor.peek().line)) {
            if (cursor.isWord("COMMENT") && (cursor.peek(1).kind == Token::Kind::String || cursor.isSymbol('=', 1))) {
                cursor.next();
                cursor.takeSymbol('=');
                table.comment = cursor.takeText().value_or(table.comment);
                said += 2;
            } else if (cursor.isWord("description") && cursor.isSymbol('=', 1)) {
                cursor.moveTo(cursor.at() + 2);
                table.comment = cursor.takeText().value_or(table.comment);
            } else if (cursor.isWord("OPTIONS") && cursor.isSymbol('(', 1)) {
                cursor.moveTo(cursor.at() + 2); // what stands in the brackets is looked at
            } else {
                cursor.skipOne();
            }
        }
        if (cursor.at() > begin + said + (said > 0 ? 1 : 0))
            m_reading.hint("ddl.words", m_reading.wordsBetween(begin, cursor.at()), line, table.name);
    }

    void keep(Table table, int line)
    {
        const std::string key = keyOf(table.path, table.name);
        const auto known = m_known.find(key);
        if (known != m_known.end()) {
            m_reading.hint("ddl.twice", table.name, line);
            m_script.tables[known->second] = std::move(table);
            return;
        }
        if (m_script.tables.size() >= m_reading.limits.maxTables) {
            m_reading.hasTooMany = true;
            return;
        }
        m_known.emplace(key, m_script.tables.size());
        m_byName[folded(table.name)] = m_script.tables.size();
        m_script.tables.push_back(std::move(table));
    }

    // By its whole path, else by its name alone.
    Table* tableNamed(const std::vector<std::string>& path, const std::string& name)
    {
        if (const auto known = m_known.find(keyOf(path, name)); known != m_known.end())
            return &m_script.tables[known->second];
        const auto known = m_byName.find(folded(name));
        return known == m_byName.end() ? nullptr : &m_script.tables[known->second];
    }

    // TABLE | VIEW | COLUMN name IS 'text'
    bool readComment()
    {
        Cursor& cursor = m_reading.cursor;
        cursor.takeWords({"MATERIALIZED"});
        const bool isColumn = cursor.isWord("COLUMN");
        if (!isColumn && !cursor.isOneOf({"TABLE", "VIEW"}))
            return false;
        cursor.next();
        std::vector<std::string> path;
        std::string name;
        if (!readName(m_reading, path, name) || !cursor.takeWords({"IS"}))
            return false;
        const std::string text = cursor.takeText().value_or("");
        if (!isColumn) {
            if (Table* table = tableNamed(path, name))
                table->comment = text;
            return true;
        }
        if (path.empty())
            return false;
        const std::string tableName = path.back();
        path.pop_back();
        Table* table = tableNamed(path, tableName);
        if (Column* column = table ? columnNamed(*table, name) : nullptr)
            column->comment = text;
        return true;
    }

    // As dumps write it: ALTER TABLE ONLY name ADD CONSTRAINT key PRIMARY KEY (a, b).
    bool readKeyAddedLater()
    {
        Cursor& cursor = m_reading.cursor;
        cursor.takeWords({"IF", "EXISTS"});
        cursor.takeWords({"ONLY"});
        std::vector<std::string> path;
        std::string name;
        if (!readName(m_reading, path, name) || !cursor.takeWords({"ADD"}))
            return false;
        if (cursor.isWord("CONSTRAINT"))
            cursor.moveTo(cursor.at() + 2);
        if (!cursor.takeWords({"PRIMARY", "KEY"}) || !cursor.isSymbol('('))
            return false;
        if (Table* table = tableNamed(path, name))
            readPrimaryKey(m_reading, *table);
        return true;
    }

    const Tokens m_tokens;
    Reading m_reading;
    Script m_script;
    std::map<std::string, std::size_t> m_known;  // by path and name
    std::map<std::string, std::size_t> m_byName; // the last one of that name
};

} // namespace

Result<Script> readDdl(std::string_view text, const DdlLimits& limits)
{
    if (text.size() > limits.maxBytes)
        return fail("limit.bytes", {}, std::to_string(limits.maxBytes));
    if (const std::size_t wrong = firstInvalidUtf8(text); wrong != std::string_view::npos)
        return fail("text.not-utf8", {}, std::to_string(wrong));
    if (text.starts_with("\xEF\xBB\xBF")) // a byte order mark
        text.remove_prefix(3);
    return ScriptReader(text, limits, tokensOf(text)).read();
}

} // namespace tributary::ddl
