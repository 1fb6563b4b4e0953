// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ddl/tables.h"

#include <gtest/gtest.h>

namespace tributary::ddl::ddl_test {

namespace {

Script scriptOf(std::string_view text)
{
    auto script = readDdl(text);
    EXPECT_TRUE(script.has_value()) << (script ? "" : script.error().code);
    return script ? std::move(*script) : Script();
}

std::vector<std::string> codesOf(const Script& script)
{
    std::vector<std::string> codes;
    for (const Diagnostic& hint : script.hints)
        codes.push_back(hint.code);
    return codes;
}

std::string codeOf(std::string_view text, const DdlLimits& limits = {})
{
    const auto script = readDdl(text, limits);
    return script ? "read" : script.error().code;
}

using Columns = std::vector<Column>;

} // namespace

TEST(Ddl, ReadsATableOfPostgres)
{
    const Script script = scriptOf(R"(
        -- what is ordered
        CREATE TABLE IF NOT EXISTS sales."Order Lines" (
            order_id  bigint NOT NULL,
            line      integer DEFAULT 1 CHECK (line > 0),
            price     numeric(10, 2) NOT NULL DEFAULT (0),
            at        timestamp(3) with time zone DEFAULT now() NOT NULL,
            tags      text[],
            name      character varying(40) COLLATE "C",
            PRIMARY KEY (order_id, line),
            CONSTRAINT "fk" FOREIGN KEY (order_id) REFERENCES sales.orders (id) ON DELETE CASCADE
        );
        COMMENT ON TABLE sales."Order Lines" IS 'One line; of an order''s lines';
        COMMENT ON COLUMN sales."Order Lines".price IS 'In EUR';
    )");
    ASSERT_EQ(script.tables.size(), 1U);
    EXPECT_EQ(script.tables[0], (Table{{"sales"}, "Order Lines", false, "One line; of an order's lines",
                                       {{"order_id", "bigint", "", true, 1}, {"line", "integer", "", true, 2}, {"price", "numeric(10, 2)", "In EUR", true, 0},
                                        {"at", "timestamp(3) with time zone", "", true, 0}, {"tags", "text[]", "", false, 0}, {"name", "character varying(40)", "", false, 0}}}));
    EXPECT_TRUE(script.hints.empty()) << script.hints.front().code << script.hints.front().subject;
}

TEST(Ddl, ReadsOtherDialects)
{
    const Script script = scriptOf(R"(
        CREATE TABLE `shop`.`item` (`id` int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'its number', `key` varchar(9), KEY `by_key` (`key`)) ENGINE=InnoDB COMMENT='All items';
        CREATE TABLE [dbo].[Account] ([Id] [int] IDENTITY(1,1) NOT NULL, [Name] nvarchar(max), CONSTRAINT [PK] PRIMARY KEY CLUSTERED ([Id] ASC))
        GO
        CREATE OR REPLACE TABLE `project.mart.daily` (day DATE OPTIONS(description="The day"), parts ARRAY<STRUCT<a INT64, b STRING>> NOT NULL) PARTITION BY day OPTIONS(description="By day");
        CREATE OR REPLACE TRANSIENT TABLE RAW.EVENTS (ID NUMBER(38,0), V VARIANT WITH MASKING POLICY secret) CLUSTER BY (ID);
    )");
    ASSERT_EQ(script.tables.size(), 4U);
    EXPECT_EQ(script.tables[0], (Table{{"shop"}, "item", false, "All items", {{"id", "int unsigned", "its number", true, 1}, {"key", "varchar(9)", "", false, 0}}}));
    EXPECT_EQ(script.tables[1].columns, (Columns{{"Id", "[int]", "", true, 1}, {"Name", "nvarchar(max)", "", false, 0}}));
    EXPECT_EQ(script.tables[2], (Table{{"project", "mart"}, "daily", false, "By day", {{"day", "DATE", "The day", false, 0}, {"parts", "ARRAY<STRUCT<a INT64, b STRING>>", "", true, 0}}}));
    EXPECT_EQ(script.tables[3].columns.size(), 2U);
    EXPECT_EQ(script.tables[3].columns[0].type, "NUMBER(38,0)");
}

TEST(Ddl, SaysWhatItPassesOver)
{
    const Script script = scriptOf("SET search_path = a;\nCREATE INDEX i ON t (a);\nCREATE TABLE t (a int ZORDERED, b int) SHARDED;\nINSERT INTO t VALUES (1, ';');");
    EXPECT_EQ(codesOf(script), (std::vector<std::string>{"ddl.skipped", "ddl.skipped", "ddl.words", "ddl.skipped"}));
    EXPECT_EQ(script.hints[0].subject, "SET search_path =");
    EXPECT_EQ(script.hints[1].mark.line, 2);
    EXPECT_EQ(script.hints[2].subject, "SHARDED");
    EXPECT_EQ(script.hints[2].mark.line, 3);
}

TEST(Ddl, ReadsTheColumnsOfViews)
{
    const Script script = scriptOf("CREATE VIEW v (a, b COMMENT 'second') AS SELECT x, y FROM t;"
                                   "CREATE MATERIALIZED VIEW w AS WITH c AS (SELECT 1 AS hidden) SELECT DISTINCT t.a, count(*) AS n, b + 1, lower(c) lowered, * FROM t, c;");
    ASSERT_EQ(script.tables.size(), 2U);
    EXPECT_EQ(script.tables[0].columns, (Columns{{"a", "", "", false, 0}, {"b", "", "second", false, 0}}));
    EXPECT_TRUE(script.tables[1].isView);
    EXPECT_EQ(script.tables[1].columns, (Columns{{"a", "", "", false, 0}, {"n", "", "", false, 0}, {"lowered", "", "", false, 0}}));
    EXPECT_EQ(codesOf(script), (std::vector<std::string>{"ddl.view-column", "ddl.view-column"}));
}

TEST(Ddl, FindsTheKeyThatADumpAddsLater)
{
    const Script script = scriptOf("CREATE TABLE public.t (b int, a int); ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a, b);");
    EXPECT_EQ(script.tables[0].columns, (Columns{{"b", "int", "", true, 2}, {"a", "int", "", true, 1}}));
}

TEST(Ddl, TakesTheLastOfTwoAndTheFirstColumnOfAName)
{
    const Script script = scriptOf("create table t (a int); create or replace table T (b int, B text, c int)");
    ASSERT_EQ(script.tables.size(), 1U);
    EXPECT_EQ(script.tables[0].columns, (Columns{{"b", "int", "", false, 0}, {"c", "int", "", false, 0}}));
    EXPECT_EQ(codesOf(script), (std::vector<std::string>{"ddl.twice", "ddl.twice"}));
}

TEST(Ddl, GoesOnBehindWhatIsNotClosed)
{
    EXPECT_EQ(scriptOf("CREATE TABLE t (a int, b text").tables[0].columns.size(), 2U);
    EXPECT_EQ(codesOf(scriptOf("CREATE TABLE t (a int, b text")), (std::vector<std::string>{"ddl.unclosed"}));
    EXPECT_EQ(codesOf(scriptOf("CREATE TABLE t (a int); /* never")), (std::vector<std::string>{"ddl.unclosed"}));
    EXPECT_EQ(codesOf(scriptOf("CREATE TABLE t AS SELECT 1")), (std::vector<std::string>{"ddl.words", "ddl.no-columns"}));
}

TEST(Ddl, RefusesWhatHoldsNoTableOrTooMuch)
{
    EXPECT_EQ(codeOf(""), "ddl.no-tables");
    EXPECT_EQ(codeOf("SELECT 1;"), "ddl.no-tables");
    EXPECT_EQ(codeOf("CREATE TABLE \"\" (a int);"), "ddl.no-tables");
    EXPECT_EQ(codeOf("CREATE TABLE t (a int) \xff"), "text.not-utf8");
    DdlLimits limits;
    limits.maxColumns = 1;
    EXPECT_EQ(codeOf("CREATE TABLE t (a int, b int)", limits), "ddl.too-many");
    EXPECT_EQ(codeOf("CREATE TABLE t (a int)", limits), "read");
    limits.maxTables = 1;
    EXPECT_EQ(codeOf("CREATE TABLE t (a int); CREATE TABLE u (a int)", limits), "ddl.too-many");
    limits.maxBytes = 5;
    EXPECT_EQ(codeOf("CREATE TABLE t (a int)", limits), "limit.bytes");
    limits = {};
    limits.maxHints = 3;
    const auto script = readDdl("a;b;c;d;e;CREATE TABLE t (a int)", limits);
    ASSERT_TRUE(script);
    EXPECT_EQ(script->hints.size(), 3U);
}

TEST(Ddl, StandsDeepNestingAndLongTexts)
{
    const std::string deep = "CREATE TABLE t (a int DEFAULT " + std::string(100'000, '(') + ")";
    EXPECT_EQ(scriptOf(deep).tables.size(), 1U);
    std::string tags;
    for (int i = 0; i < 20'000; ++i)
        tags += "$a" + std::to_string(i) + "$";
    EXPECT_EQ(scriptOf("CREATE TABLE t (a int);" + tags).tables.size(), 1U);
}

} // namespace tributary::ddl::ddl_test
