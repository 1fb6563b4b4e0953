// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables written down as SQL, in the ways of several dialects, are read as they were.
#include "model/ddl/tables.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::ddl::ddl_property {

namespace {

class Writer {
public:
    explicit Writer(unsigned seed) : m_random(seed), m_quote(pick(std::vector<std::string>{"\"\"", "``", "[]"})) {}

    std::vector<Table> tables()
    {
        std::vector<Table> out(1 + below(4));
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = table(i);
        return out;
    }

    std::string text(const std::vector<Table>& tables)
    {
        std::string out;
        for (const Table& one : tables)
            out += noise() + statement(one) + blank() + ";\n" + m_later;
        return out;
    }

private:
    std::size_t below(std::size_t most) { return m_random() % most; }
    template <typename T>
    T pick(const std::vector<T>& from) { return from[below(from.size())]; }

    // Words that mean something in SQL are names as well, between quotes.
    std::string name(std::size_t number)
    {
        static const std::vector<std::string> kNames = {"id", "Order Lines", "key", "primary", "a\"b", "naïve", "check", "x`y", "comment", "_1", "like", "tab\tname", "constraint", "a--b", "c/*d"};
        return pick(kNames) + std::to_string(number);
    }

    Table table(std::size_t number)
    {
        static const std::vector<std::string> kTypes = {"bigint", "NUMERIC(10, 2)", "character varying(40)", "timestamp(3) with time zone", "text[]", "ARRAY<STRUCT<a INT64, b STRING>>",
                                                        "double precision", "int unsigned", "MAP<STRING, ARRAY<INT>>", "decimal(38,0)", "timestamp without time zone"};
        static const std::vector<std::string> kWords = {"", "What it is; no more", "it's, isn't (it)?", "-- no comment", "Größe /* in m */"};
        Table out;
        for (std::size_t i = below(3); i > 0; --i)
            out.path.push_back("p" + std::to_string(i));
        out.name = name(number);
        out.isView = below(5) == 0;
        out.comment = pick(kWords);
        const std::size_t columns = 1 + below(7);
        for (std::size_t i = 0; i < columns; ++i)
            out.columns.push_back({name(100 + i), out.isView ? "" : pick(kTypes), pick(kWords), !out.isView && below(2) == 0, 0});
        if (!out.isView && below(2) == 0) {
            for (std::size_t i = 0; i < std::min<std::size_t>(2, columns); ++i) {
                Column& column = out.columns[columns - 1 - i];
                column.primaryKey = static_cast<int>(i) + 1;
                column.required = true;
            }
        }
        return out;
    }

    std::string quoted(const std::string& text)
    {
        std::string out(1, m_quote.front());
        for (const char c : text)
            out += c == m_quote.back() ? std::string(2, c) : std::string(1, c);
        return out + m_quote.back();
    }

    static std::string literal(const std::string& text)
    {
        std::string out = "'";
        for (const char c : text)
            out += c == '\'' ? std::string("''") : std::string(1, c);
        return out + "'";
    }

    std::string blank() { return pick(std::vector<std::string>{" ", "\n", "\t ", " /* x; ' */ ", " -- y ( \"\n"}); }
    std::string noise() { return pick(std::vector<std::string>{"", "-- z;\n", "INSERT INTO q VALUES ('a;b', (1));\n", ";;\n"}); }

    std::string path(const Table& table)
    {
        std::string out;
        for (const std::string& part : table.path)
            out += quoted(part) + ".";
        return out + quoted(table.name);
    }

    std::string statement(const Table& table)
    {
        m_later.clear();
        const bool isLater = below(2) == 0; // comments behind, as Postgres and Oracle want them
        std::string out = "CREATE " + pick(std::vector<std::string>{"", "OR REPLACE ", "temporary "}) + (table.isView ? "VIEW" : "Table") + blank() + path(table) + blank() + "(";
        std::string key;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Column& column = table.columns[i];
            out += (i > 0 ? "," + blank() : blank()) + quoted(column.name) + " " + column.type;
            if (column.required && (column.primaryKey == 0 || below(2) == 0))
                out += blank() + "not null";
            if (!table.isView && below(3) == 0)
                out += " DEFAULT coalesce(1, (2))";
            if (!column.comment.empty() && !isLater)
                out += " COMMENT " + literal(column.comment);
            if (!column.comment.empty() && isLater)
                m_later += "COMMENT ON COLUMN " + path(table) + "." + quoted(column.name) + " IS " + literal(column.comment) + ";\n";
        }
        for (int place = 1; place <= 2; ++place) {
            for (const Column& column : table.columns)
                key += column.primaryKey == place ? (key.empty() ? "" : ", ") + quoted(column.name) : "";
        }
        if (!key.empty())
            out += ", " + pick(std::vector<std::string>{"", "CONSTRAINT " + quoted("pk") + " "}) + "PRIMARY KEY (" + key + ")";
        out += ")";
        if (!table.comment.empty() && isLater)
            m_later += "COMMENT ON " + std::string(table.isView ? "VIEW " : "TABLE ") + path(table) + " IS " + literal(table.comment) + ";\n";
        if (!table.comment.empty() && !isLater)
            out += blank() + "COMMENT = " + literal(table.comment);
        return out + (table.isView ? " AS SELECT * FROM somewhere" : "");
    }

    std::mt19937 m_random;
    std::string m_quote;
    std::string m_later;
};

} // namespace

TEST(DdlProperty, WhatIsWrittenIsRead)
{
    const int rounds = test::timesToday(400);
    for (int seed = 0; seed < rounds; ++seed) {
        Writer writer(static_cast<unsigned>(seed));
        const std::vector<Table> tables = writer.tables();
        const std::string text = writer.text(tables);
        const auto script = readDdl(text);
        ASSERT_TRUE(script) << seed << script.error().code << text;
        ASSERT_EQ(script->tables.size(), tables.size()) << seed << '\n' << text;
        for (std::size_t i = 0; i < tables.size(); ++i)
            ASSERT_EQ(script->tables[i], tables[i]) << seed << '\n' << text;
    }
}

TEST(DdlProperty, NoBeginningOfAScriptBreaksThePromises)
{
    const int rounds = test::timesToday(20);
    for (int seed = 0; seed < rounds; ++seed) {
        Writer writer(static_cast<unsigned>(seed));
        const std::string text = writer.text(writer.tables());
        for (std::size_t size = 0; size <= text.size(); size += 3) {
            const auto script = readDdl(std::string_view(text).substr(0, size));
            for (const Table& table : script ? script->tables : std::vector<Table>{})
                ASSERT_FALSE(table.name.empty()) << text.substr(0, size);
        }
    }
}

} // namespace tributary::ddl::ddl_property
