// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outbox/feedback.h"

#include "model/store/outbox.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::outbox::feedback_tests {
namespace {

using Kind = Feedback::Kind;

Feedback sample(Kind kind = Kind::Comment)
{
    return {kind, "c-1", "top-10-customers", "3.0", "ada@acme.example", 1'795'000'000'000'000, "Is the cut-off day included?", kind == Kind::Rating ? 4 : 0, {}};
}

TEST(FeedbackFiles, AreWrittenAsTheFormatHasThem)
{
    EXPECT_EQ(feedbackText(sample()).value(), "apiVersion: tributary/v1\nkind: Feedback\ncomments:\n  - id: c-1\n    by: ada@acme.example\n"
                                              "    at: \"2026-11-18T11:06:40Z\"\n    about:\n      version: \"3.0\"\n      product: top-10-customers\n"
                                              "    text: Is the cut-off day included?\n");
    EXPECT_EQ(feedbackPath(sample()), "feedback/top-10-customers/2026-11-18-c-1.yaml");
}

TEST(FeedbackFiles, WhatIsMissingIsSaid)
{
    const auto code = [](const Feedback& feedback) {
        const auto text = feedbackText(feedback);
        return text ? std::string() : text.error().code;
    };
    Feedback feedback = sample();
    feedback.text = " \n";
    EXPECT_EQ(code(feedback), "feedback.empty");
    feedback.kind = Kind::Rating;
    EXPECT_EQ(code(feedback), "feedback.stars");
    feedback.stars = 6;
    EXPECT_EQ(code(feedback), "feedback.stars");
    feedback.stars = 5;
    EXPECT_EQ(code(feedback), "") << "a rating needs no words";
    feedback.by.clear();
    EXPECT_EQ(code(feedback), "feedback.by");
    feedback = sample();
    feedback.text = "\xff\xfe";
    EXPECT_EQ(code(feedback), "feedback.unwritable");
}

TEST(FeedbackFiles, PathsMayAlwaysBePublished)
{
    for (const char* product : {"orders", "../../etc", ".git", "", "a/b", "urn:x:\xc3\xa4", "\\", ".", "..", "x"}) {
        Feedback feedback = sample();
        feedback.product = product;
        feedback.id = product;
        EXPECT_TRUE(store::isPublishablePath(feedbackPath(feedback))) << feedbackPath(feedback);
    }
    Feedback one = sample();
    Feedback other = sample();
    one.product = "a/b";
    other.product = "a:b";
    EXPECT_NE(feedbackPath(one), feedbackPath(other));
}

// Whatever somebody writes is read back as it was written.
TEST(FeedbackFiles, RoundTrip)
{
    std::mt19937 random(20'261'126);
    const std::vector<std::string> pieces = {"a", " ", "\n", "\n\n", ":", "#", "- ", "\"", "'", "{", "}", "[", "&x", "*y", "!", "%", "|", ">", "\t", "~", "null", "12", "true", "\xc3\xa4",
                                             "\xe2\x80\xae", "---", "...", "@", "`", "?", ","};
    const auto words = [&] {
        std::string text;
        for (int i = std::uniform_int_distribution<int>(1, 12)(random); i > 0; --i)
            text += pieces[std::uniform_int_distribution<std::size_t>(0, pieces.size() - 1)(random)];
        return text;
    };
    int written = 0;
    for (int round = 0; round < 1500; ++round) {
        Feedback feedback = sample(static_cast<Kind>(round % 3));
        feedback.text = words();
        feedback.product = words();
        feedback.version = round % 2 == 0 ? words() : std::string();
        feedback.replyTo = round % 5 == 0 ? words() : std::string();
        const auto text = feedbackText(feedback);
        if (!text) {
            EXPECT_EQ(text.error().code, "feedback.empty");
            continue;
        }
        ++written;
        const auto read = feedbackFrom(*text);
        ASSERT_TRUE(read) << *text;
        EXPECT_EQ(*read, feedback) << *text;
    }
    EXPECT_GT(written, 1000);
}

TEST(FeedbackFiles, NothingElseIsOne)
{
    for (const char* text : {"", "a: 1\n", "kind: Feedback\n", "kind: Feedback\ncomments: []\n", "kind: Feedback\ncomments: [1]\n", "kind: Domains\ncomments:\n  - id: x\n", "[",
                             "kind: Feedback\ncomments:\n  - {id: a, about: {product: x}}\n  - {id: b, about: {product: x}}\n"})
        EXPECT_FALSE(feedbackFrom(text)) << text;
}

} // namespace
} // namespace tributary::outbox::feedback_tests
