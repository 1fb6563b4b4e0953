// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::cli {
namespace {

const std::vector<OptionSpec> kOptions = {{"limit", "N", ""}, {"facets", "", ""}};

TEST(Arguments, GlobalOptionsMayStandBeforeAndAfterTheCommand)
{
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"--catalog", "c.db", "--json", "search", "orders", "--limit", "3"},
          std::vector<std::string>{"search", "--limit=3", "orders", "--json", "--catalog=c.db"}}) {
        const auto arguments = parseArguments(words, kOptions);
        ASSERT_TRUE(arguments);
        EXPECT_EQ(arguments->command, "search");
        EXPECT_EQ(arguments->catalog, "c.db");
        EXPECT_TRUE(arguments->json);
        EXPECT_EQ(arguments->value("limit"), "3");
        EXPECT_EQ(arguments->words, std::vector<std::string>{"orders"});
    }
}

TEST(Arguments, ASingleDashBelongsToTheQuery)
{
    const auto arguments = parseArguments({"search", "-tag:pii", "-", "orders"}, kOptions);
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->words, (std::vector<std::string>{"-tag:pii", "-", "orders"}));
}

TEST(Arguments, TwoDashesEndTheOptions)
{
    const auto arguments = parseArguments({"search", "--", "--limit", "search"}, kOptions);
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->words, (std::vector<std::string>{"--limit", "search"}));
}

TEST(Arguments, TheCommandsNameIsTakenOnce)
{
    const auto arguments = parseArguments({"search", "search"}, kOptions);
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->words, std::vector<std::string>{"search"});
}

TEST(Arguments, AnOptionsValueIsNoCommand)
{
    EXPECT_EQ(commandIn({"--catalog", "sync", "search"}), "search");
    EXPECT_EQ(commandIn({"--catalog=sync", "search"}), "search");
    EXPECT_EQ(commandIn({"--json"}), "");
}

TEST(Arguments, MistakesHaveCodes)
{
    const auto code = [](const std::vector<std::string>& words) {
        const auto arguments = parseArguments(words, kOptions);
        return arguments ? std::string("none") : arguments.error().code;
    };
    EXPECT_EQ(code({"search", "--limt", "3"}), "usage.unknown-option");
    EXPECT_EQ(code({"search", "--limit"}), "usage.missing-value");
    EXPECT_EQ(code({"search", "--facets=yes"}), "usage.unexpected-value");
    EXPECT_EQ(code({"search", "--catalog="}), "usage.missing-value");
    EXPECT_EQ(code({"search", "--as-of", "2026-01-01"}), "none");
    EXPECT_EQ(code({"search", "--as-of", "now"}), "none");
    EXPECT_EQ(parseArguments({"search", "--as-of", "@12"}, {}).value().asOf, "@12");
    EXPECT_TRUE(parseArguments({"search", "--as-of", "now"}, {}).value().asOf.empty());
}

TEST(Arguments, NumbersAreWholeAndWithinTheirBounds)
{
    const auto number = [](const std::string& text) {
        Arguments arguments;
        arguments.options["limit"] = text;
        const auto result = wholeNumber(arguments, "limit", 20, 0, 100);
        return result ? *result : -1;
    };
    EXPECT_EQ(number("0"), 0);
    EXPECT_EQ(number("100"), 100);
    for (const char* wrong : {"", "101", "-1", "3x", " 3", "3.5", "99999999999999999999"})
        EXPECT_EQ(number(wrong), -1) << wrong;
    EXPECT_EQ(wholeNumber({}, "limit", 20, 0, 100).value_or(0), 20);
}

// Whatever order the words come in, the same is understood.
TEST(Arguments, TheOrderOfOptionsDoesNotMatter)
{
    std::mt19937 random(20261117);
    const std::vector<std::vector<std::string>> groups = {{"--json"}, {"--catalog", "c"}, {"--limit", "7"}, {"--facets"}, {"--quiet"}};
    for (int round = 0; round < 200; ++round) {
        auto order = groups;
        std::shuffle(order.begin(), order.end(), random);
        std::vector<std::string> words;
        const std::size_t at = random() % (order.size() + 1);
        for (std::size_t i = 0; i <= order.size(); ++i) {
            if (i == at)
                words.insert(words.end(), {"search", "orders"});
            // Options of the command may also stand before its name.
            if (i < order.size())
                words.insert(words.end(), order[i].begin(), order[i].end());
        }
        if (commandIn(words) != "search")
            continue; // "--limit 7" before the name: only the command knows that it takes a value
        const auto arguments = parseArguments(words, kOptions);
        ASSERT_TRUE(arguments);
        EXPECT_EQ(arguments->words, std::vector<std::string>{"orders"});
        EXPECT_EQ(arguments->value("limit"), "7");
        EXPECT_EQ(arguments->catalog, "c");
        EXPECT_TRUE(arguments->json && arguments->quiet && arguments->has("facets"));
    }
}

} // namespace
} // namespace tributary::cli
