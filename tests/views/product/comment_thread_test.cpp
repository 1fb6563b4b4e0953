// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/comment_thread.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace tributary::views {
namespace {

query::CommentItem said(const char* id, const char* replyTo, Micros at)
{
    query::CommentItem item;
    item.id = id;
    item.replyTo = replyTo;
    item.at = at;
    return item;
}

// "c0 d1 e1": id and depth of each, in reading order.
std::string readingOrder(const std::vector<query::CommentItem>& comments)
{
    std::string order;
    for (const ThreadedComment& entry : threaded(comments))
        order += (order.empty() ? "" : " ") + entry.comment->id + std::to_string(entry.depth);
    return order;
}

TEST(CommentThread, NothingIsNothing)
{
    EXPECT_TRUE(threaded({}).empty());
}

TEST(CommentThread, ThreadsAreNewestFirstAnswersOldestFirst)
{
    EXPECT_EQ(readingOrder({said("a", "", 1), said("b", "", 9), said("y", "a", 8), said("x", "a", 4)}), "b0 a0 x1 y1");
}

TEST(CommentThread, AnAnswerStandsUnderWhatItAnswers)
{
    EXPECT_EQ(readingOrder({said("a", "", 1), said("b", "a", 2), said("c", "b", 5), said("d", "a", 3)}), "a0 b1 c2 d1");
}

TEST(CommentThread, AnAnswerMayStandBeforeItsQuestionInTheFile)
{
    EXPECT_EQ(readingOrder({said("b", "a", 2), said("a", "", 1)}), "a0 b1");
}

TEST(CommentThread, EqualTimesKeepTheOrderOfTheFile)
{
    EXPECT_EQ(readingOrder({said("a", "", 1), said("b", "", 1), said("p", "b", 7), said("q", "b", 7)}), "a0 b0 p1 q1");
}

TEST(CommentThread, AnAnswerToNobodyIsAThread)
{
    EXPECT_EQ(readingOrder({said("a", "gone", 1), said("b", "a", 2)}), "a0 b1");
}

TEST(CommentThread, AnAnswerToItselfIsAThread)
{
    EXPECT_EQ(readingOrder({said("a", "a", 1)}), "a0");
}

TEST(CommentThread, ARingIsShownOnce)
{
    EXPECT_EQ(readingOrder({said("a", "c", 1), said("b", "a", 2), said("c", "b", 3)}), "a0 b1 c2");
    EXPECT_EQ(readingOrder({said("a", "b", 1), said("b", "a", 2), said("z", "", 0)}), "z0 a0 b1");
}

TEST(CommentThread, TheFirstOfTwoWithOneIdGetsTheAnswers)
{
    const std::vector<query::CommentItem> comments{said("a", "", 1), said("a", "", 5), said("b", "a", 6)};
    const auto order = threaded(comments);
    ASSERT_EQ(order.size(), 3U);
    EXPECT_EQ(order[0].comment, &comments[1]);
    EXPECT_EQ(order[1].comment, &comments[0]);
    EXPECT_EQ(order[2].comment, &comments[2]);
    EXPECT_EQ(order[2].depth, 1);
}

TEST(CommentThread, CommentsWithoutIdAreNotEachOthersAnswers)
{
    EXPECT_EQ(readingOrder({said("", "", 1), said("", "", 2)}), "0 0");
}

TEST(CommentThread, ALongChainNeedsNoDeepStack)
{
    std::vector<query::CommentItem> chain;
    for (int i = 0; i < 100'000; ++i) {
        query::CommentItem item;
        item.id = std::to_string(i);
        item.replyTo = i == 0 ? "" : std::to_string(i - 1);
        chain.push_back(item);
    }
    const auto order = threaded(chain);
    ASSERT_EQ(order.size(), chain.size());
    EXPECT_EQ(order.back().depth, 99'999);
    EXPECT_EQ(order.back().comment->id, "99999");
}

TEST(CommentThread, EachCommentIsThereOnceWhateverAnswersWhat)
{
    std::mt19937 random(23);
    for (int round = 0; round < 400; ++round) {
        std::vector<query::CommentItem> comments(random() % 25);
        for (std::size_t i = 0; i < comments.size(); ++i) {
            comments[i].id = std::to_string(random() % 20);
            comments[i].replyTo = random() % 3 == 0 ? "" : std::to_string(random() % 24);
            comments[i].at = static_cast<Micros>(random() % 7);
        }
        const auto order = threaded(comments);
        std::set<const query::CommentItem*> seen;
        int above = -1;
        for (const ThreadedComment& entry : order) {
            EXPECT_TRUE(seen.insert(entry.comment).second) << "twice";
            EXPECT_GE(entry.depth, 0);
            EXPECT_LE(entry.depth, above + 1) << "no level is left out";
            if (entry.depth > 0) {
                EXPECT_FALSE(entry.comment->replyTo.empty());
            }
            above = entry.depth;
        }
        EXPECT_EQ(seen.size(), comments.size());
    }
}

} // namespace
} // namespace tributary::views
