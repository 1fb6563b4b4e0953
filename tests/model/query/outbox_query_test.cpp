// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/outbox_query.h"

#include "model/outbox/publish.h"
#include "model/query/outbox_words.h"
#include "model/store/outbox.h"
#include "model/store/outbox_steps.h"
#include "model/store/writer.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <QSet>

namespace tributary::query::outbox_query_tests {
namespace {

using store::OutboxState;

class OutboxQueries : public ::testing::Test {
protected:
    std::int64_t publish(const std::string& path, Micros at = 100)
    {
        return outbox::publishChange(*writer, {"mesh", path, "a: 1\n", "a: 2\n", "Title\nmore", "Ada", {}, "urn", {}, {}}, at).value();
    }
    void end(std::int64_t id, OutboxState state, Micros next = 0)
    {
        ASSERT_TRUE(store::beginPush(*writer, id, 200));
        store::PushEnd end;
        end.state = state;
        end.nextAttempt = next;
        if (state == OutboxState::Conflict)
            end.conflicts.push_back({0, id, 0, {"/a", 1, 2, 3}, 0, {}, {}, 0, {}, false});
        ASSERT_TRUE(store::finishPush(*writer, id, end, 300));
    }
    OutboxDue due(Micros now) const { return outboxDue(*reader, now).value(); }

    test::TempFolder folder;
    std::unique_ptr<store::Writer> writer = store::Writer::open((folder.path() / "c.tributary").string()).value();
    std::unique_ptr<store::Reader> reader = store::Reader::open((folder.path() / "c.tributary").string()).value();
};

TEST_F(OutboxQueries, ThePageHoldsTheNewestFirstWithWhatIsOpen)
{
    const auto pushed = publish("a.yaml");
    end(pushed, OutboxState::Pushed);
    const auto conflict = publish("b.yaml");
    end(conflict, OutboxState::Conflict);
    const auto queued = publish("c.yaml");
    const OutboxPage page = outboxPage(*reader).value();
    ASSERT_EQ(page.items.size(), 3U);
    EXPECT_EQ(page.items[0].entry.id, queued);
    EXPECT_EQ(page.items[1].openConflicts(), 1);
    EXPECT_TRUE(page.items[2].isSettled());
    EXPECT_EQ(page.counts, (OutboxCounts{2, 1}));
    EXPECT_EQ(outboxDetail(*reader, 99).error().code, "outbox.unknown");
}

TEST_F(OutboxQueries, OnlyTheFirstChangeOfAFileIsDue)
{
    EXPECT_FALSE(due(1000).now);
    const auto first = publish("a.yaml");
    publish("a.yaml");
    EXPECT_TRUE(due(1000).now);
    end(first, OutboxState::Waiting, 5000);
    EXPECT_FALSE(due(1000).now) << "the second stands behind the first";
    EXPECT_EQ(due(1000).next, 5000);
    EXPECT_TRUE(due(5000).now);
    publish("b.yaml");
    EXPECT_TRUE(due(1000).now) << "another file";
}

TEST_F(OutboxQueries, WhatAsksForSomebodyIsNeverDue)
{
    const auto refused = publish("a.yaml");
    end(refused, OutboxState::Waiting, 0);
    const auto conflict = publish("b.yaml");
    end(conflict, OutboxState::Conflict);
    EXPECT_FALSE(due(9'000'000).now);
    EXPECT_EQ(due(9'000'000).next, 0);
    EXPECT_EQ(due(1).counts, (OutboxCounts{2, 1}));
}

TEST(OutboxValues, AreReadAsWritten)
{
    EXPECT_EQ(valueFromText("active", true), Json("active"));
    EXPECT_EQ(valueFromText("12", true), Json("12")) << "a text stays one";
    EXPECT_EQ(valueFromText("12", false), Json(12));
    EXPECT_EQ(valueFromText("[a, {b: 1}]", false), (Json{"a", {{"b", 1}}}));
    EXPECT_EQ(valueFromText("{\"a\": null}", false), (Json{{"a", nullptr}}));
    EXPECT_EQ(valueFromText("", false), Json());
    EXPECT_FALSE(valueFromText("[a", false));
    EXPECT_EQ(valueFromText("a\n---\nb\n", false).error().code, "outbox.value");
}

TEST(OutboxValues, TheirKindFollowsTheConflict)
{
    store::OutboxConflict conflict;
    conflict.conflict = {"/a", "x", "y", "z"};
    EXPECT_TRUE(isOfText(conflict));
    conflict.conflict.theirs = 1;
    EXPECT_FALSE(isOfText(conflict));
    conflict.conflict = {"/a", {}, {}, {}};
    EXPECT_FALSE(isOfText(conflict));
    conflict.document = merge::kWholeFile;
    EXPECT_TRUE(isOfText(conflict));
}

TEST(OutboxValues, BeginWithBothWhereThatCanBeDone)
{
    store::OutboxConflict conflict;
    conflict.conflict = {"/a", "1\n2\n3\n4\n5\n", "one\n2\n3\n4\n5\n", "1\n2\n3\n4\nfive\n"};
    EXPECT_EQ(suggestedText(conflict), "one\n2\n3\n4\nfive\n");
    conflict.conflict = {"/a", "1", "2", "3"};
    EXPECT_EQ(suggestedText(conflict), "2");
    conflict.conflict = {"/a", 1, {}, Json::array({3})};
    EXPECT_EQ(valueFromText(suggestedText(conflict), false), Json::array({3}));
    conflict.conflict = {"/a", 1, {}, {}};
    EXPECT_EQ(suggestedText(conflict), "");
}

TEST(OutboxWordsOfStates, AreAllDifferent)
{
    QSet<QString> words;
    for (int state = 0; state <= static_cast<int>(OutboxState::Withdrawn); ++state)
        words.insert(OutboxWords::state(static_cast<OutboxState>(state)));
    EXPECT_EQ(words.size(), 6);
    store::OutboxEntry entry;
    entry.change.message = "  First line \nsecond";
    EXPECT_EQ(OutboxWords::title(entry), QStringLiteral("First line"));
    entry.state = OutboxState::Waiting;
    entry.code = "outbox.source";
    entry.subject = "mesh";
    EXPECT_TRUE(OutboxWords::reason(entry).contains(QStringLiteral("mesh")));
    entry.state = OutboxState::Queued;
    EXPECT_TRUE(OutboxWords::reason(entry).isEmpty()) << "what hindered it before is over";
    store::OutboxEvent event;
    event.what = "decided";
    event.detail = "/status";
    EXPECT_EQ(OutboxWords::event(event), QStringLiteral("decided: /status"));
    event.what = "something new";
    EXPECT_EQ(OutboxWords::event(event), QStringLiteral("something new"));
}

} // namespace
} // namespace tributary::query::outbox_query_tests
