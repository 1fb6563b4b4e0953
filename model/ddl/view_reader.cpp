// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ddl/table_reader.h"

#include "model/base/text.h"

// The columns of a view: those it lists, else those of its query as far as they have names.
namespace tributary::ddl {

namespace {

bool endsSelected(const Cursor& cursor)
{
    return cursor.endsStatement() || cursor.isSymbol(')') || cursor.isOneOf({"FROM", "WHERE", "UNION", "INTO", "LIMIT", "ORDER", "GROUP", "WITH"});
}

// What a column of a query is called: the name behind AS, else the last one if nothing but names and dots leads to it
// or a blank stands before it. Empty: nothing.
std::string selectedName(const Cursor& at, std::size_t begin, std::size_t end)
{
    Cursor cursor = at;
    cursor.moveTo(end - 1);
    const Token last = cursor.peek();
    if (!last.isName() || (last.kind == Token::Kind::Word && sameWord(last.text, "END")))
        return {};
    if (end - begin == 1)
        return last.text;
    cursor.moveTo(end - 2);
    const Token& before = cursor.peek();
    const bool isPath = before.isSymbol('.');
    const bool isAlias = before.isName() || before.isSymbol(')') || before.kind == Token::Kind::String || before.kind == Token::Kind::Number;
    return isPath || isAlias ? last.text : std::string();
}

void addColumn(Reading& reading, Table& view, std::string name, std::string comment, int line)
{
    name = std::string(trimmed(name));
    if (name.empty() || columnNamed(view, name)) {
        reading.hint(name.empty() ? "ddl.view-column" : "ddl.twice", name.empty() ? view.name : name, line, std::to_string(view.columns.size() + 1));
        return;
    }
    if (view.columns.size() >= reading.limits.maxColumns) {
        reading.hasTooMany = true;
        return;
    }
    view.columns.push_back({std::move(name), {}, std::move(comment), false, 0});
}

// (a COMMENT 'x', b)
void readColumnList(Reading& reading, Table& view)
{
    Cursor& cursor = reading.cursor;
    cursor.next();
    while (!cursor.isAtEnd() && !cursor.isSymbol(')') && !cursor.isSymbol(';')) {
        const int line = cursor.peek().line;
        const std::string name = cursor.peek().isName() ? cursor.next().text : std::string();
        std::string comment;
        while (!cursor.isAtEnd() && !cursor.isSymbol(',') && !cursor.isSymbol(')') && !cursor.isSymbol(';')) {
            if (cursor.takeWords({"COMMENT"}))
                comment = cursor.takeText().value_or(comment);
            else
                cursor.skipOne();
        }
        addColumn(reading, view, name, comment, line);
        cursor.takeSymbol(',');
    }
    cursor.takeSymbol(')');
}

void readSelected(Reading& reading, Table& view)
{
    Cursor& cursor = reading.cursor;
    if (cursor.isOneOf({"DISTINCT", "ALL"}))
        cursor.next();
    while (!endsSelected(cursor)) {
        const std::size_t begin = cursor.at();
        const int line = cursor.peek().line;
        while (!endsSelected(cursor) && !cursor.isSymbol(','))
            cursor.skipOne();
        if (cursor.at() > begin)
            addColumn(reading, view, selectedName(cursor, begin, cursor.at()), {}, line);
        if (!cursor.takeSymbol(','))
            break;
    }
}

} // namespace

void readViewTail(Reading& reading, Table& view)
{
    Cursor& cursor = reading.cursor;
    if (cursor.isSymbol('('))
        readColumnList(reading, view);
    bool isQuery = false;
    while (!cursor.endsStatement()) {
        if (!isQuery && cursor.isWord("COMMENT")) {
            cursor.next();
            cursor.takeSymbol('=');
            view.comment = cursor.takeText().value_or(view.comment);
        } else if (!isQuery && cursor.isWord("AS")) {
            isQuery = true;
            cursor.next();
            if (cursor.isSymbol('(')) // AS (SELECT ...)
                cursor.next();
        } else if (isQuery && cursor.isWord("SELECT") && view.columns.empty()) {
            cursor.next();
            readSelected(reading, view);
        } else {
            cursor.skipOne();
        }
    }
}

} // namespace tributary::ddl
