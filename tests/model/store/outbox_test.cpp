// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/outbox.h"

#include "model/store/connection.h"
#include "model/store/drafts.h"
#include "model/store/outbox_conflicts.h"
#include "model/store/outbox_steps.h"
#include "model/store/repair/repair.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <fstream>

namespace tributary::test {
namespace {

using store::OutboxChange;
using store::OutboxState;

OutboxChange changeOf(const std::string& token, const std::string& path = "orders.odps.yaml")
{
    return {token, "mesh", path, "urn:orders", "Fresher", "Ada", "ada@acme.example", "a: 1\n", "a: 2\n"};
}

class OutboxStore : public ::testing::Test {
protected:
    std::int64_t queue(const std::string& token) { return store::enqueueChange(catalog.writer(), changeOf(token), 100).value(); }
    OutboxState stateOf(std::int64_t id) { return store::outboxEntry(catalog.reader(), id).value().state; }
    // Pushes up to the point where it is in conflict about these places.
    void meetConflicts(std::int64_t id, const std::vector<std::string>& places, int theirs = 3)
    {
        ASSERT_TRUE(store::beginPush(catalog.writer(), id, 200));
        store::PushEnd end;
        end.state = OutboxState::Conflict;
        end.code = "outbox.conflict";
        for (const std::string& place : places)
            end.conflicts.push_back({0, id, 0, {place, 1, 2, theirs}, 0, {}, {}, 0, {}, false});
        ASSERT_TRUE(store::finishPush(catalog.writer(), id, end, 201));
    }
    std::vector<store::OutboxConflict> conflicts(std::int64_t id) { return store::conflictsOf(catalog.reader(), id).value(); }
    std::vector<std::string> events(std::int64_t id)
    {
        std::vector<std::string> out;
        const auto events = store::outboxEvents(catalog.reader(), id).value();
        for (const auto& event : events)
            out.push_back(event.what);
        return out;
    }

    Catalog catalog;
};

TEST_F(OutboxStore, SeveralAreQueuedTogetherOrNotAtAll)
{
    store::Draft draft;
    draft.ref = "urn:orders";
    draft.source = "mesh";
    draft.path = "orders.odps.yaml";
    ASSERT_TRUE(store::putDraft(catalog.writer(), draft));
    EXPECT_EQ(store::enqueueChanges(catalog.writer(), {changeOf("a", "a.yaml"), changeOf("b", "../b.yaml")}, 100, draft.ref).error().code, "outbox.path");
    EXPECT_TRUE(store::outboxEntries(catalog.reader()).value().empty());
    EXPECT_TRUE(store::draftOf(catalog.reader(), draft.ref).value());
    const auto ids = store::enqueueChanges(catalog.writer(), {changeOf("a", "a.yaml"), changeOf("b", "b.yaml")}, 100, draft.ref);
    ASSERT_TRUE(ids);
    ASSERT_EQ(ids->size(), 2U);
    EXPECT_LT(ids->front(), ids->back());
    EXPECT_FALSE(store::draftOf(catalog.reader(), draft.ref).value());
    EXPECT_EQ(store::enqueueChanges(catalog.writer(), {changeOf("a", "a.yaml"), changeOf("b", "b.yaml")}, 101).value(), *ids) << "asked twice, done once";
}

TEST_F(OutboxStore, AChangeIsQueuedAndItsDraftGoesInOneStep)
{
    ASSERT_TRUE(store::putDraft(catalog.writer(), {"urn:orders", "mesh", "orders.odps.yaml", "a: 1\n", Json::array({1}), Json::array(), 50}));
    ASSERT_TRUE(store::putDraft(catalog.writer(), {"urn:quotes", "mesh", "quotes.odps.yaml", {}, Json::array(), Json::array(), 51}));
    const std::int64_t id = store::enqueueChange(catalog.writer(), changeOf("t1"), 100, "urn:orders").value();
    const auto entry = store::outboxEntry(catalog.reader(), id).value();
    EXPECT_EQ(entry.state, OutboxState::Queued);
    EXPECT_EQ(entry.change.base, "a: 1\n");
    EXPECT_EQ(entry.change.text, "a: 2\n");
    EXPECT_EQ(entry.change.email, "ada@acme.example");
    EXPECT_EQ(entry.queuedAt, 100);
    EXPECT_FALSE(store::draftOf(catalog.reader(), "urn:orders").value());
    const auto drafts = store::drafts(catalog.reader()).value();
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].base, std::nullopt);
    EXPECT_EQ(store::countOutbox(catalog.reader(), OutboxState::Queued).value(), 1);
}

// Half of it would be a change without a draft, or a draft of what is published already.
TEST_F(OutboxStore, WhereTheDraftCannotGoNothingIsQueued)
{
    ASSERT_TRUE(store::putDraft(catalog.writer(), {"urn:orders", "mesh", "orders.odps.yaml", "a: 1\n", Json::array(), Json::array(), 50}));
    catalog.writer().connection().script("CREATE TEMP TRIGGER held BEFORE DELETE ON main.draft BEGIN SELECT raise(ABORT, 'held'); END");
    EXPECT_FALSE(store::enqueueChange(catalog.writer(), changeOf("t1"), 100, "urn:orders"));
    EXPECT_TRUE(store::outboxEntries(catalog.reader()).value().empty());
    EXPECT_TRUE(store::draftOf(catalog.reader(), "urn:orders").value());
}

TEST_F(OutboxStore, TheSameTokenIsTheSameChange)
{
    const std::int64_t id = queue("t1");
    EXPECT_EQ(queue("t1"), id);
    EXPECT_NE(queue("t2"), id);
    EXPECT_EQ(store::outboxEntries(catalog.reader()).value().size(), 2U);
}

TEST_F(OutboxStore, PathsThatLeaveTheSourceAreRefused)
{
    for (const char* path : {"", "/etc/passwd", "../x.yaml", "a/../b.yaml", "a//b.yaml", ".git/config", "a/.hidden", "a\\b", "."})
        EXPECT_EQ(store::enqueueChange(catalog.writer(), changeOf("t1", path), 1).error().code, "outbox.path") << path;
    EXPECT_EQ(store::enqueueChange(catalog.writer(), changeOf(""), 1).error().code, "outbox.token");
    EXPECT_TRUE(store::isPublishablePath("sales/orders v2/orders.odps.yaml"));
}

TEST_F(OutboxStore, APushGoesFromStepToStepAndEachIsOnRecord)
{
    const std::int64_t id = queue("t1");
    EXPECT_EQ(store::beginPush(catalog.writer(), id, 200).value().attempts, 1);
    EXPECT_EQ(stateOf(id), OutboxState::Pushing);
    ASSERT_TRUE(store::planPush(catalog.writer(), id, "the plan", 201));
    EXPECT_EQ(store::beginPush(catalog.writer(), id, 300).value().plan, "the plan") << "stopped in between: the next one knows what was meant";
    EXPECT_EQ(store::withdrawChange(catalog.writer(), id, "Ada", 301).error().code, "outbox.pushing");
    store::PushEnd end;
    end.result = "abc";
    end.link = "https://git.example.org/c/abc";
    end.merged = {{"/tags/[gold]", merge::Side::Theirs, std::nullopt, "gold"}};
    ASSERT_TRUE(store::finishPush(catalog.writer(), id, end, 302));
    const auto entry = store::outboxEntry(catalog.reader(), id).value();
    EXPECT_EQ(entry.state, OutboxState::Pushed);
    EXPECT_EQ(entry.result, "abc");
    EXPECT_EQ(entry.plan, "");
    ASSERT_EQ(entry.merged.size(), 1U);
    EXPECT_EQ(entry.merged[0].place, "/tags/[gold]");
    EXPECT_EQ(entry.merged[0].side, merge::Side::Theirs);
    EXPECT_EQ(entry.merged[0].before, std::nullopt);
    EXPECT_EQ(entry.merged[0].after, Json("gold"));
    EXPECT_EQ(events(id), (std::vector<std::string>{"queued", "push", "planned", "push", "pushed"}));
    EXPECT_EQ(store::beginPush(catalog.writer(), id, 400).error().code, "outbox.settled");
    EXPECT_EQ(store::withdrawChange(catalog.writer(), id, "Ada", 401).error().code, "outbox.settled");
    EXPECT_TRUE(store::openOutboxEntries(catalog.writer()).value().empty());
}

TEST_F(OutboxStore, WhatWaitsCanBeWithdrawnUnlessItMayBeWritten)
{
    const std::int64_t id = queue("t1");
    ASSERT_TRUE(store::beginPush(catalog.writer(), id, 200));
    store::PushEnd end;
    end.state = OutboxState::Waiting;
    end.nextAttempt = 900;
    end.code = "git.fetch-failed";
    end.plan = "sent, and no answer";
    ASSERT_TRUE(store::finishPush(catalog.writer(), id, end, 201));
    EXPECT_EQ(store::outboxEntry(catalog.reader(), id).value().nextAttempt, 900);
    EXPECT_EQ(store::withdrawChange(catalog.writer(), id, "Ada", 202).error().code, "outbox.pushing");
    ASSERT_TRUE(store::beginPush(catalog.writer(), id, 203));
    end.plan.clear();
    ASSERT_TRUE(store::finishPush(catalog.writer(), id, end, 204));
    ASSERT_TRUE(store::withdrawChange(catalog.writer(), id, "Ada", 205));
    EXPECT_EQ(stateOf(id), OutboxState::Withdrawn);
    EXPECT_EQ(events(id).back(), "withdrawn");
    EXPECT_EQ(store::withdrawChange(catalog.writer(), 99, "Ada", 206).error().code, "outbox.unknown");
}

TEST_F(OutboxStore, ADecisionThatWaitsQueuesNothingBeforeItIsFinished)
{
    const auto id = queue("t1");
    EXPECT_EQ(store::queueDecided(catalog.writer(), id, "Bo", 250).error().code, "outbox.settled") << "it is in no conflict";
    meetConflicts(id, {"/a", "/b"});
    const auto found = conflicts(id);
    for (const auto& conflict : found) {
        EXPECT_EQ(store::queueDecided(catalog.writer(), id, "Bo", 299).error().code, "outbox.undecided");
        ASSERT_TRUE(store::decideConflict(catalog.writer(), conflict.id, merge::Take::Mine, {}, "Bo", 300, store::Decided::Waits));
        EXPECT_EQ(stateOf(id), OutboxState::Conflict);
    }
    ASSERT_TRUE(store::queueDecided(catalog.writer(), id, "Bo", 301));
    EXPECT_EQ(stateOf(id), OutboxState::Queued);
    EXPECT_EQ(store::queueDecided(catalog.writer(), id, "Bo", 302).error().code, "outbox.settled");
    EXPECT_EQ(store::queueDecided(catalog.writer(), 99, "Bo", 303).error().code, "outbox.unknown");
    EXPECT_EQ(events(id), (std::vector<std::string>{"queued", "push", "conflict", "decided", "decided", "queued"}));
}

TEST_F(OutboxStore, OnceEveryConflictIsDecidedTheEntryIsQueuedAgain)
{
    const std::int64_t id = queue("t1");
    meetConflicts(id, {"/a", "/b"});
    EXPECT_EQ(stateOf(id), OutboxState::Conflict);
    const auto found = conflicts(id);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].conflict, (merge::Conflict{"/a", 1, 2, 3}));
    ASSERT_TRUE(store::decideConflict(catalog.writer(), found[0].id, merge::Take::Mine, {}, "Bo", 300));
    EXPECT_EQ(stateOf(id), OutboxState::Conflict);
    ASSERT_TRUE(store::decideConflict(catalog.writer(), found[1].id, merge::Take::Value, Json({{"x", 1}}), "Bo", 301));
    EXPECT_EQ(stateOf(id), OutboxState::Queued);
    const auto decided = store::outboxConflict(catalog.reader(), found[1].id).value();
    EXPECT_EQ(decided.take, merge::Take::Value);
    EXPECT_EQ(decided.value, Json({{"x", 1}}));
    EXPECT_EQ(decided.decidedBy, "Bo");
    ASSERT_TRUE(store::reopenConflict(catalog.writer(), found[1].id, "Bo", 302)) << "a decision can be taken back";
    EXPECT_EQ(stateOf(id), OutboxState::Conflict);
    EXPECT_EQ(conflicts(id)[1].take, std::nullopt);
    EXPECT_EQ(store::decideConflict(catalog.writer(), 99, merge::Take::Mine, {}, "Bo", 303).error().code, "outbox.conflict-unknown");
}

TEST_F(OutboxStore, ADecisionStaysWhereTheSameConflictIsMetAgainAndIsKeptWhereItIsAnother)
{
    const std::int64_t id = queue("t1");
    meetConflicts(id, {"/a", "/b", "/c"});
    for (const auto& conflict : conflicts(id))
        if (conflict.conflict.place != "/c") {
            ASSERT_TRUE(store::decideConflict(catalog.writer(), conflict.id, merge::Take::Value, Json(7), "Bo", 300));
        }
    ASSERT_TRUE(store::decideConflict(catalog.writer(), conflicts(id)[2].id, merge::Take::Theirs, {}, "Bo", 301));
    // Met again: /a as it was; /b with another value of theirs; /c is none any more.
    ASSERT_TRUE(store::beginPush(catalog.writer(), id, 400));
    store::PushEnd end;
    end.state = OutboxState::Conflict;
    end.conflicts.push_back({0, id, 0, {"/a", 1, 2, 3}, 0, {}, {}, 0, {}, false});
    end.conflicts.push_back({0, id, 0, {"/b", 1, 2, 4}, 0, {}, {}, 0, {}, false});
    ASSERT_TRUE(store::finishPush(catalog.writer(), id, end, 401));
    const auto all = conflicts(id);
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0].value, Json(7));
    EXPECT_FALSE(all[0].superseded);
    EXPECT_TRUE(all[1].superseded);
    EXPECT_EQ(all[1].value, Json(7)) << "what was written by hand is not lost";
    EXPECT_TRUE(all[2].superseded);
    EXPECT_EQ(all[3].conflict.theirs, Json(4));
    EXPECT_EQ(all[3].take, std::nullopt);
    EXPECT_EQ(store::decideConflict(catalog.writer(), all[1].id, merge::Take::Mine, {}, "Bo", 402).error().code, "outbox.settled");
}

TEST_F(OutboxStore, ARepairKeepsAllOfIt)
{
    const std::int64_t id = queue("t1");
    meetConflicts(id, {"/a"});
    ASSERT_TRUE(store::putDraft(catalog.writer(), {"urn:orders", "mesh", "x.yaml", "a: 1\n", Json::array({1}), Json::array(), 50}));
    const std::int64_t page = catalog.writer().connection().number("SELECT rootpage FROM sqlite_schema WHERE name = 'past_target'");
    catalog.writer().connection().script("PRAGMA wal_checkpoint(TRUNCATE)");
    catalog.closeWriter();
    {
        std::fstream file(catalog.path(), std::ios::binary | std::ios::in | std::ios::out);
        file.seekp((page - 1) * 4096);
        file.write("nothing of a tree", 17);
    }
    EXPECT_EQ(store::repairCatalog(catalog.path()).value().outcome, store::Repaired::Outcome::Rebuilt);
    auto reader = store::Reader::open(catalog.path()).value();
    EXPECT_EQ(store::outboxEntry(*reader, id).value().change.text, "a: 2\n");
    EXPECT_EQ(store::conflictsOf(*reader, id).value().size(), 1U);
    EXPECT_EQ(store::outboxEvents(*reader, id).value().size(), 3U);
    EXPECT_EQ(store::drafts(*reader).value().size(), 1U);
}

} // namespace
} // namespace tributary::test
