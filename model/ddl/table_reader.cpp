// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ddl/table_reader.h"

#include "model/base/text.h"

#include <algorithm>
#include <array>

namespace tributary::ddl {

namespace {

constexpr std::size_t kMostHintBytes = 120;

// Behind a type one of these says something else about the column.
constexpr auto kAfterType = std::to_array<std::string_view>({
    "NOT", "NULL", "DEFAULT", "PRIMARY", "UNIQUE", "REFERENCES", "CHECK", "COMMENT", "COLLATE", "GENERATED", "CONSTRAINT", "AUTO_INCREMENT",
    "AUTOINCREMENT", "IDENTITY", "ENCODE", "DISTKEY", "SORTKEY", "OPTIONS", "MASKING", "TAG", "AS", "KEY", "STORED", "VIRTUAL", "ON", "CODEC",
    "TTL", "MATERIALIZED", "ALIAS", "INVISIBLE", "SPARSE", "ROWGUIDCOL", "STORAGE", "COMPRESSION", "FORMAT", "TITLE", "COMPRESS", "ENABLE", "DISABLE"});

// What says nothing that a contract holds, and needs no word.
constexpr auto kSaidNothing = std::to_array<std::string_view>({
    "NULL", "DEFAULT", "UNIQUE", "KEY", "AUTO_INCREMENT", "AUTOINCREMENT", "ON", "DELETE", "UPDATE", "CASCADE", "SET", "RESTRICT", "NO", "ACTION",
    "DEFERRABLE", "INITIALLY", "DEFERRED", "IMMEDIATE", "CHECK", "REFERENCES", "COLLATE", "CONSTRAINT", "IDENTITY", "ENABLE", "ENFORCED", "RELY", "NORELY",
    "NOVALIDATE", "VALIDATE", "ASC", "DESC"});

bool endsElement(const Cursor& cursor)
{
    return cursor.isAtEnd() || cursor.isSymbol(',') || cursor.isSymbol(')') || cursor.isSymbol(';');
}

bool beginsConstraint(const Cursor& cursor)
{
    if (cursor.isWord("CONSTRAINT"))
        return cursor.peek(1).isName() && (cursor.isOneOf({"PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "NOT", "EXCLUDE"}, 2));
    if (cursor.isOneOf({"PRIMARY", "FOREIGN"}))
        return cursor.isWord("KEY", 1);
    if (cursor.isOneOf({"UNIQUE", "INDEX", "KEY", "FULLTEXT", "SPATIAL"}))
        return cursor.isSymbol('(', 1) || (cursor.isOneOf({"KEY", "INDEX"}, 1) && cursor.peek(2).isName()) || (cursor.peek(1).isName() && cursor.isSymbol('(', 2) && cursor.peek(3).isName());
    if (cursor.isWord("CHECK"))
        return cursor.isSymbol('(', 1);
    if (cursor.isWord("EXCLUDE"))
        return cursor.isWord("USING", 1) || cursor.isSymbol('(', 1);
    if (cursor.isWord("PERIOD"))
        return cursor.isWord("FOR", 1);
    return cursor.isWord("LIKE") && cursor.peek(1).isName();
}

// "timestamp with time zone" goes on where other words would begin something else.
bool continuesType(const Cursor& cursor)
{
    if (cursor.isOneOf({"WITH", "WITHOUT"}))
        return cursor.isWord("TIME", 1) || (cursor.isWord("LOCAL", 1) && cursor.isWord("TIME", 2));
    return !cursor.isOneOf(kAfterType) && !(cursor.isWord("CHARACTER") && cursor.isWord("SET", 1));
}

// Commas between < and > are the type's own.
std::string readType(Reading& reading)
{
    Cursor& cursor = reading.cursor;
    const std::size_t begin = cursor.at();
    int angles = 0;
    while (!cursor.isAtEnd() && !cursor.isSymbol(';')) {
        const Token& token = cursor.peek();
        if (angles == 0 && (endsElement(cursor) || (token.kind == Token::Kind::Word && cursor.at() > begin && !continuesType(cursor))))
            break;
        if (angles == 0 && token.kind != Token::Kind::Word && token.kind != Token::Kind::Quoted && token.kind != Token::Kind::Number
            && !token.isSymbol('(') && !token.isSymbol('<') && !token.isSymbol('[') && !token.isSymbol(']') && !token.isSymbol('.') && !token.isSymbol('%'))
            break;
        if (token.isSymbol(')'))
            break; // within < as well: the other half is missing
        angles += token.isSymbol('<') ? 1 : token.isSymbol('>') ? -1 : 0;
        cursor.skipOne();
    }
    return reading.wordsBetween(begin, cursor.at());
}

// BigQuery: OPTIONS(description = "...").
std::string readOptions(Cursor& cursor)
{
    std::string comment;
    const std::size_t begin = cursor.at();
    cursor.skipOne();
    const std::size_t end = cursor.at();
    cursor.moveTo(begin);
    while (cursor.at() < end) {
        if (cursor.isWord("description") && cursor.isSymbol('=', 1)) {
            cursor.moveTo(cursor.at() + 2);
            comment = cursor.takeText().value_or(comment);
        } else {
            cursor.next();
        }
    }
    cursor.moveTo(end);
    return comment;
}

void skipElement(Cursor& cursor)
{
    while (!endsElement(cursor))
        cursor.skipOne();
}

// An expression ends where a word begins that says something else.
void skipDefault(Cursor& cursor)
{
    cursor.next();
    while (!endsElement(cursor)) {
        cursor.skipOne();
        if (cursor.isOneOf({"NOT", "NULL", "PRIMARY", "UNIQUE", "REFERENCES", "CHECK", "COMMENT", "COLLATE", "CONSTRAINT", "OPTIONS", "ENCODE"}))
            break;
    }
}

class ColumnReader {
public:
    ColumnReader(Reading& reading, Table& table) : m_reading(reading), m_cursor(reading.cursor), m_table(table) {}

    void read()
    {
        const int line = m_cursor.peek().line;
        Column column;
        column.name = std::string(trimmed(m_cursor.next().text));
        column.type = readType(m_reading);
        while (!endsElement(m_cursor))
            readWord(column);
        if (!m_passedOver.empty())
            m_reading.hint("ddl.words", join(m_passedOver, " "), line, column.name);
        if (column.name.empty() || columnNamed(m_table, column.name)) {
            m_reading.hint("ddl.twice", column.name, line);
            return;
        }
        if (m_table.columns.size() >= m_reading.limits.maxColumns) {
            m_reading.hasTooMany = true;
            return;
        }
        m_table.columns.push_back(std::move(column));
    }

private:
    void readWord(Column& column)
    {
        if (m_cursor.takeWords({"NOT", "NULL"})) {
            column.required = true;
        } else if (m_cursor.takeWords({"PRIMARY", "KEY"})) {
            column.required = true;
            column.primaryKey = 1;
        } else if (m_cursor.isWord("COMMENT")) {
            m_cursor.next();
            m_cursor.takeSymbol('=');
            column.comment = m_cursor.takeText().value_or(column.comment);
        } else if (m_cursor.isWord("OPTIONS") && m_cursor.isSymbol('(', 1)) {
            m_cursor.next();
            const std::string comment = readOptions(m_cursor);
            column.comment = comment.empty() ? column.comment : comment;
        } else if (m_cursor.isWord("DEFAULT")) {
            skipDefault(m_cursor);
        } else {
            passOver();
        }
    }

    void passOver()
    {
        const Token& token = m_cursor.peek();
        const bool isSaid = token.kind == Token::Kind::Word && !m_cursor.isOneOf(kSaidNothing);
        // A name behind CONSTRAINT and REFERENCES is nobody's word.
        const bool hasName = m_cursor.isOneOf({"CONSTRAINT", "REFERENCES", "COLLATE"});
        if (isSaid)
            m_passedOver.push_back(token.text);
        m_cursor.skipOne();
        if (hasName && m_cursor.peek().isName()) {
            std::vector<std::string> path;
            std::string name;
            readName(m_reading, path, name);
        }
    }

    Reading& m_reading;
    Cursor& m_cursor;
    Table& m_table;
    std::vector<std::string> m_passedOver;
};

void readConstraint(Reading& reading, Table& table)
{
    Cursor& cursor = reading.cursor;
    const int line = cursor.peek().line;
    if (cursor.isWord("CONSTRAINT"))
        cursor.moveTo(cursor.at() + 2);
    if (cursor.isWord("LIKE"))
        reading.hint("ddl.no-columns", table.name, line, "LIKE");
    if (cursor.takeWords({"PRIMARY", "KEY"})) {
        while (!endsElement(cursor) && !cursor.isSymbol('('))
            cursor.next(); // CLUSTERED, the name of an index
        if (cursor.isSymbol('('))
            readPrimaryKey(reading, table);
    }
    skipElement(cursor);
}

} // namespace

std::string Reading::wordsBetween(std::size_t begin, std::size_t end)
{
    const std::size_t here = cursor.at();
    cursor.moveTo(begin);
    const std::size_t from = cursor.peek().begin;
    cursor.moveTo(end == 0 ? 0 : end - 1);
    const std::size_t to = end > begin ? cursor.peek().end : from;
    cursor.moveTo(here);
    std::string out;
    for (const char c : text.substr(from, to - from)) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v' || c == '\0';
        if (!isBlank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return std::string(trimmed(out));
}

void Reading::hint(std::string code, std::string subject, int line, std::string detail)
{
    if (hints.size() >= limits.maxHints)
        return;
    hints.push_back({Severity::Info, std::move(code), {line, 1, 0}, std::string(clipped(subject, kMostHintBytes)), std::string(clipped(detail, kMostHintBytes))});
}

bool readName(Reading& reading, std::vector<std::string>& path, std::string& name)
{
    Cursor& cursor = reading.cursor;
    if (!cursor.peek().isName())
        return false;
    path.clear();
    name = cursor.next().text;
    while (cursor.isSymbol('.') && cursor.peek(1).isName()) {
        path.push_back(std::move(name));
        cursor.next();
        name = cursor.next().text;
    }
    // `catalog.schema.table` between one pair of backticks.
    if (path.empty() && name.find('.') != std::string::npos && name.find(' ') == std::string::npos) {
        path = split(name, '.');
        name = path.back();
        path.pop_back();
    }
    name = std::string(trimmed(name));
    return !name.empty();
}

Column* columnNamed(Table& table, std::string_view name)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), [name](const Column& column) { return sameWord(column.name, name); });
    return found == table.columns.end() ? nullptr : &*found;
}

void readPrimaryKey(Reading& reading, Table& table)
{
    Cursor& cursor = reading.cursor;
    const std::size_t begin = cursor.at();
    cursor.skipOne();
    const std::size_t end = cursor.at();
    cursor.moveTo(begin + 1);
    int place = 0;
    for (bool isFirst = true; cursor.at() + 1 < end; isFirst = false) {
        if (!isFirst && !cursor.takeSymbol(',')) {
            cursor.skipOne(); // ASC, a length
            continue;
        }
        if (Column* column = cursor.peek().isName() ? columnNamed(table, trimmed(cursor.peek().text)) : nullptr) {
            column->primaryKey = ++place;
            column->required = true;
        }
        cursor.skipOne();
    }
    cursor.moveTo(end);
}

void readElements(Reading& reading, Table& table)
{
    Cursor& cursor = reading.cursor;
    std::vector<std::size_t> constraints;
    while (!cursor.isAtEnd() && !cursor.isSymbol(')') && !cursor.isSymbol(';')) {
        if (beginsConstraint(cursor)) {
            constraints.push_back(cursor.at());
            skipElement(cursor);
        } else if (cursor.peek().isName()) {
            ColumnReader(reading, table).read();
        } else {
            reading.hint("ddl.words", cursor.peek().text, cursor.peek().line, table.name);
            skipElement(cursor);
        }
        cursor.takeSymbol(',');
    }
    const std::size_t end = cursor.at();
    for (const std::size_t constraint : constraints) { // which may stand before its columns
        cursor.moveTo(constraint);
        readConstraint(reading, table);
    }
    cursor.moveTo(end);
    if (!cursor.takeSymbol(')'))
        reading.hint("ddl.unclosed", table.name, cursor.peek().line);
}

} // namespace tributary::ddl
