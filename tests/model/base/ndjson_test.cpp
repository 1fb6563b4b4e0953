// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json_parser.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary {
namespace {

TEST(Ndjson, EachLineIsADocument)
{
    const auto parsed = parseNdjson("\xEF\xBB\xBF{\"a\":1}\r\n\r\n  \n[2]\n3");
    ASSERT_TRUE(parsed);
    EXPECT_TRUE(parsed->diagnostics.empty());
    ASSERT_EQ(parsed->tree.documents().size(), 3U);
    EXPECT_EQ(toJson(*parsed->tree.documents()[0]), (Json{{"a", 1}}));
    EXPECT_EQ(parsed->tree.documents()[1]->begin.line, 4);
    EXPECT_EQ(parsed->tree.documents()[2]->begin.line, 5);
}

TEST(Ndjson, ABrokenLineDoesNotStopTheRest)
{
    const auto parsed = parseNdjson("{\"a\":1}\n{\"a\":\n{} {}\n[\"\xFF\"]\n{\"b\":2}\n");
    ASSERT_TRUE(parsed);
    ASSERT_EQ(parsed->tree.documents().size(), 2U);
    EXPECT_EQ(toJson(*parsed->tree.documents()[1]), (Json{{"b", 2}}));
    ASSERT_EQ(parsed->diagnostics.size(), 3U);
    for (const Diagnostic& diagnostic : parsed->diagnostics) {
        EXPECT_EQ(diagnostic.code, "ndjson.line");
        EXPECT_EQ(diagnostic.severity, Severity::Error);
    }
    EXPECT_EQ(parsed->diagnostics[0].mark.line, 2);
    EXPECT_EQ(parsed->diagnostics[0].mark.column, 6);
    EXPECT_EQ(parsed->diagnostics[1].mark.column, 4);
    EXPECT_EQ(parsed->diagnostics[2].subject, "text.not-utf8");
    EXPECT_EQ(parsed->diagnostics[2].mark.line, 4);
    EXPECT_EQ(parsed->diagnostics[2].mark.column, 3);
}

TEST(Ndjson, LimitsOfTheFileEndIt)
{
    Limits limits;
    limits.maxNodes = 5;
    EXPECT_FALSE(parseNdjson("[1]\n[2]\n[3]\n", limits));
    limits = {};
    limits.maxDepth = 2;
    const auto parsed = parseNdjson("[1]\n[[[1]]]\n[2]\n", limits);
    ASSERT_TRUE(parsed) << "a line that is too deep is a broken line";
    EXPECT_EQ(parsed->tree.documents().size(), 2U);
    EXPECT_EQ(parsed->diagnostics.at(0).subject, "limit.depth");
    limits.maxBytes = 3;
    EXPECT_EQ(parseNdjson("[1]\n", limits).error().code, "limit.bytes");
}

TEST(Ndjson, GoodLinesAreReadWhateverStandsBetweenThem)
{
    std::mt19937 random(3);
    const std::string broken[] = {"{", "]", "\"", "nope", "{\"a\"}", "1 1", "\x80", std::string(1, '\0')};
    for (int round = 0; round < 300; ++round) {
        std::string text;
        std::vector<int> expected;
        std::size_t brokenLines = 0;
        for (int line = 0; line < 20; ++line) {
            if (random() % 3 == 0) {
                text += broken[random() % std::size(broken)];
                ++brokenLines;
            } else {
                expected.push_back(line);
                text += "{\"n\": " + std::to_string(line) + "}";
            }
            text += random() % 2 == 0 ? "\n" : "\r\n";
        }
        const auto parsed = parseNdjson(text);
        ASSERT_TRUE(parsed);
        ASSERT_EQ(parsed->diagnostics.size(), brokenLines);
        ASSERT_EQ(parsed->tree.documents().size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const Node& document = *parsed->tree.documents()[i];
            EXPECT_EQ(document.textOf("n"), std::to_string(expected[i]));
            EXPECT_EQ(document.begin.line, expected[i] + 1);
        }
    }
}

} // namespace
} // namespace tributary
