// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/statement.h"

#include "model/store/connection.h"
#include "model/store/failure.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace tributary::test::statement_tests {
namespace {

using store::Connection;
using store::guarded;
using store::Statement;

class StatementValues : public ::testing::Test {
protected:
    StatementValues() : m_connection(Connection::open((m_folder.path() / "s.sqlite").string(), Connection::Mode::Write)) {}

    // What comes back of a value that went in.
    template <typename Value>
    Statement echo(const Value& value)
    {
        Statement row = m_connection->prepare("SELECT ?1, typeof(?1)");
        row.bind(value);
        EXPECT_TRUE(row.step());
        return row;
    }
    Connection& connection() { return *m_connection; }

private:
    TempFolder m_folder;
    std::unique_ptr<Connection> m_connection;
};

TEST_F(StatementValues, IntegersKeepAllTheirBits)
{
    for (const std::int64_t value : {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::max(),
                                     std::numeric_limits<std::int64_t>::min()})
        EXPECT_EQ(echo(value).integer(0), value);
    EXPECT_EQ(echo(true).integer(0), 1);
    EXPECT_EQ(echo(7U).view(1), "integer");
}

TEST_F(StatementValues, ARunTakesTextsAsTheyAreDuringTheCall)
{
    connection().script("CREATE TABLE kept(a TEXT, b BLOB, c)");
    static const store::Sql insert{"test.keep", "INSERT INTO kept VALUES (?1, ?2, ?3)"};
    for (int i = 0; i < 3; ++i) {
        std::string text = "text " + std::to_string(i);
        connection().use(insert).run(text, std::string_view("x"), i);
        text.assign(text.size(), '#');
        connection().use(insert).run(std::string(), text, nullptr);
    }
    EXPECT_EQ(connection().number("SELECT count(*) FROM kept WHERE a = 'text ' || c AND b = 'x'"), 3);
    EXPECT_EQ(connection().number("SELECT count(*) FROM kept WHERE a = '' AND b = '######' AND c IS NULL"), 3);
}

TEST_F(StatementValues, EnumsAreTheirNumbers)
{
    enum class Colour : std::uint8_t { Red = 3, Deep = 255 };
    EXPECT_EQ(echo(Colour::Red).integer(0), 3);
    EXPECT_EQ(echo(Colour::Deep).integer(0), 255);
}

TEST_F(StatementValues, RealsComeBackExactly)
{
    for (const double value : {0.1, -0.0, 1e308, 5e-324, std::numeric_limits<double>::infinity()})
        EXPECT_EQ(echo(value).real(0), value);
    EXPECT_TRUE(std::signbit(echo(-0.0).real(0)));
    EXPECT_EQ(echo(1.0).view(1), "real");
}

TEST_F(StatementValues, NoNumberIsStoredAsNullAndReadAsNoNumber)
{
    const Statement row = echo(std::numeric_limits<double>::quiet_NaN());
    EXPECT_TRUE(row.isNull(0));
    EXPECT_TRUE(std::isnan(row.real(0)));
    EXPECT_EQ(row.view(1), "null");
}

TEST_F(StatementValues, AnEmptyTextIsNotNull)
{
    const Statement text = echo(std::string());
    EXPECT_FALSE(text.isNull(0));
    EXPECT_EQ(text.view(1), "text");
    const Statement view = echo(std::string_view());
    EXPECT_FALSE(view.isNull(0));
    EXPECT_EQ(view.text(0), "");
}

TEST_F(StatementValues, TextKeepsQuotesAndBytesOfAnyScript)
{
    for (const std::string text : {"'; DROP TABLE entity; --", "\"", "\xE9\xA1\xA7\xE5\xAE\xA2", "a\nb\tc", "%_\\"}) {
        const Statement row = echo(text);
        EXPECT_EQ(row.text(0), text);
        EXPECT_EQ(row.view(1), "text");
    }
}

TEST_F(StatementValues, ANulWithinATextIsKept)
{
    const std::string text("a\0b", 3);
    EXPECT_EQ(echo(text).text(0), text);
}

TEST_F(StatementValues, OptionalsAreNullOrTheirValue)
{
    EXPECT_TRUE(echo(std::optional<std::int64_t>()).isNull(0));
    EXPECT_EQ(echo(std::optional<std::int64_t>(5)).integer(0), 5);
    EXPECT_EQ(echo(std::optional<std::string>("x")).text(0), "x");
    EXPECT_TRUE(echo(nullptr).isNull(0));
}

TEST_F(StatementValues, DigestsSurviveAnyBytes)
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        Digest digest;
        for (auto& byte : digest.bytes)
            byte = static_cast<std::uint8_t>(random() % (round % 2 == 0 ? 2 : 256));
        const Statement row = echo(digest);
        EXPECT_EQ(row.view(1), "blob");
        EXPECT_EQ(row.digest(0), digest);
    }
}

TEST_F(StatementValues, AShortBlobIsFilledWithZeros)
{
    Statement row = connection().prepare("SELECT x'0102'");
    ASSERT_TRUE(row.step());
    Digest expected;
    expected.bytes[0] = 1;
    expected.bytes[1] = 2;
    EXPECT_EQ(row.digest(0), expected);
}

TEST_F(StatementValues, RunMakesReadyForTheNextValues)
{
    connection().script("CREATE TABLE t(n INTEGER, s TEXT) STRICT");
    Statement insert = connection().prepare("INSERT INTO t VALUES (?1, ?2)");
    for (int i = 0; i < 5; ++i)
        insert.bind(i, std::string(static_cast<std::size_t>(i), 'x')).run();
    EXPECT_EQ(connection().number("SELECT sum(n) FROM t"), 10);
    EXPECT_EQ(connection().number("SELECT sum(length(s)) FROM t"), 10);
    EXPECT_EQ(connection().changes(), 1);
    EXPECT_EQ(connection().lastInsertId(), 5);
}

TEST_F(StatementValues, ACachedStatementForgetsItsValues)
{
    static const store::Sql kEcho{"test.statement-echo", "SELECT ?1"};
    connection().use(kEcho).bind(42).step();
    Statement again = connection().use(kEcho);
    ASSERT_TRUE(again.step());
    EXPECT_TRUE(again.isNull(0));
}

TEST_F(StatementValues, AMovedStatementGoesOnWhereItWas)
{
    Statement first = connection().prepare("SELECT value FROM json_each('[4,5]')");
    ASSERT_TRUE(first.step());
    Statement second(std::move(first));
    EXPECT_EQ(second.integer(0), 4);
    ASSERT_TRUE(second.step());
    EXPECT_EQ(second.integer(0), 5);
    EXPECT_FALSE(second.step());
}

TEST_F(StatementValues, WhatIsWrongIsSaidOnce)
{
    EXPECT_EQ(guarded([&] { connection().prepare("SELEKT 1"); }).error().code, "store.failed");
    EXPECT_EQ(guarded([&] { connection().prepare("SELECT * FROM nowhere"); }).error().detail, "no such table: nowhere");
    EXPECT_EQ(guarded([&] { connection().prepare("SELECT 1").bind(1); }).error().code, "store.failed");
    EXPECT_EQ(connection().number("SELECT 1"), 1);
}

TEST_F(StatementValues, ABrokenConstraintLeavesTheStatementUsable)
{
    connection().script("CREATE TABLE u(n INTEGER UNIQUE) STRICT");
    Statement insert = connection().prepare("INSERT INTO u VALUES (?1)");
    insert.bind(1).run();
    EXPECT_FALSE(guarded([&] { insert.bind(1).run(); }));
    insert.reset();
    insert.bind(2).run();
    EXPECT_EQ(connection().number("SELECT count(*) FROM u"), 2);
    EXPECT_EQ(connection().number("SELECT n FROM u WHERE n > 5"), 0); // no row
}

} // namespace
} // namespace tributary::test::statement_tests
