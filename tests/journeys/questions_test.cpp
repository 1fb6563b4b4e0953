// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/question_file.h"
#include "tests/support/app/program.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

TEST(QuestionFile, PathsLeadToValues)
{
    const Json json = parseJson(R"({"a":[{"n":"x.y","v":1},{"n":"z","v":2}],"b":{"c":true}})");
    EXPECT_EQ(valuesAt(json, "a.*.v"), (std::vector<Json>{1, 2}));
    EXPECT_EQ(valuesAt(json, "a[n=x.y].v"), std::vector<Json>{1});
    EXPECT_EQ(valuesAt(json, "a[1].n"), std::vector<Json>{"z"});
    EXPECT_EQ(valuesAt(json, "b.c"), std::vector<Json>{true});
    EXPECT_TRUE(valuesAt(json, "b.d.e").empty());
}

TEST(QuestionFile, ExpectationsCanFail)
{
    const Json json = parseJson(R"({"n":3,"t":["one","two"]})");
    for (const char* right : {"exit 0", "n = 3", "n >= 3", "n <= 3", "t.* has \"two\"", "t.* lacks \"three\"", "t.* ~ wo", "t.* count 2"})
        EXPECT_EQ(problemWith(right, 0, json), "") << right;
    for (const char* wrong : {"exit 1", "n = 4", "n >= 4", "n <= 2", "t.* has \"three\"", "t.* lacks \"two\"", "t.* ~ x",
                              "t.* count 3", "t.* = \"one\"", "m = 3", "m lacks 3", "n", "n ?? 3"})
        EXPECT_NE(problemWith(wrong, 0, json), "") << wrong;
}

// Fifty questions that people ask about the sample mesh, with answers known from its files.
TEST(Questions, AboutTheSampleMesh)
{
    const TempFolder folder;
    const Program program(folder.path().string());
    const auto synced = program.run({"sync", TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash"});
    ASSERT_EQ(synced.exit, 0) << synced.err << synced.out;
    const auto questions = readQuestions(TRIBUTARY_SOURCE_DIR "/tests/journeys/questions.txt");
    ASSERT_GE(questions.size(), 50U);
    for (const auto& question : questions) {
        const auto answer = program.json(question.words);
        bool exitAsked = false;
        ASSERT_FALSE(question.expectations.empty()) << "line " << question.line;
        for (const auto& expectation : question.expectations) {
            exitAsked = exitAsked || expectation.starts_with("exit ");
            EXPECT_EQ(problemWith(expectation, answer.exit, answer.json()), "")
                << "line " << question.line << ": " << question.text << "\n  " << expectation;
        }
        if (!exitAsked) {
            EXPECT_EQ(answer.exit, 0) << "line " << question.line << ": " << question.text << "\n" << answer.err;
        }
    }
}

} // namespace
} // namespace tributary::test
