// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/query/support/outbox_mesh.h"

#include "model/query/local_catalog_service.h"
#include "model/store/outbox.h"

#include <condition_variable>
#include <mutex>

namespace tributary::query::outbox_tests {
namespace {

using merge::Take;
using store::OutboxState;
using test::kOrders;
using test::replaced;

const std::string kActive = replaced(kOrders, "draft", "active");

class OutboxServices : public test::OutboxMesh {
protected:
    void SetUp() override
    {
        QObject::connect(outbox.get(), &OutboxService::failed, outbox.get(), [this](const QString& message) { m_failures.append(message); });
    }
    std::string file() const { return get(folder() / "orders.odps.yaml"); }
    std::vector<std::string> eventsOf(std::int64_t id) const
    {
        std::vector<std::string> out;
        for (const store::OutboxEvent& event : detail(id).events)
            out.push_back(event.what + (event.who.empty() ? "" : " " + event.who));
        return out;
    }

    QStringList m_failures;
};

TEST_F(OutboxServices, WhatIsPublishedWaitsUntilItIsPushedAndIsReadAgainThen)
{
    addFolder();
    EXPECT_TRUE(page().items.empty());
    publish(kOrders, kActive);
    ASSERT_TRUE(until([this] { return outbox->counts() && outbox->counts()->waiting == 1; }));
    EXPECT_EQ(file(), kOrders) << "nobody said to push";
    const OutboxDetail before = detail(newest().id);
    EXPECT_NE(before.diff.find("-status: draft\n+status: active\n"), std::string::npos) << before.diff;
    EXPECT_EQ(before.events.size(), 1U);

    QSignalSpy finished(sync.get(), &SyncService::finished);
    outbox->push();
    EXPECT_TRUE(outbox->isPushing());
    ASSERT_TRUE(becomes(OutboxState::Pushed));
    EXPECT_EQ(file(), kActive);
    EXPECT_TRUE(until([&] { return finished.count() == 1; })) << "the catalog reads what was written";
    EXPECT_TRUE(until([this] { return outbox->counts()->waiting == 0; }));
    EXPECT_TRUE(m_failures.isEmpty());
}

TEST_F(OutboxServices, OneIsPushedAndOneWithdrawn)
{
    addFolder();
    publish(std::nullopt, "id: a\n", "a.yaml");
    publish(std::nullopt, "id: b\n", "b.yaml");
    const OutboxPage two = page();
    ASSERT_EQ(two.items.size(), 2U);
    outbox->pushOne(two.items[0].entry.id);
    ASSERT_TRUE(becomes(OutboxState::Pushed));
    EXPECT_TRUE(std::filesystem::exists(folder() / "b.yaml"));
    EXPECT_FALSE(std::filesystem::exists(folder() / "a.yaml"));
    outbox->withdraw(two.items[1].entry.id);
    ASSERT_TRUE(until([this] { return page().items[1].entry.state == OutboxState::Withdrawn; }));
    EXPECT_EQ(eventsOf(two.items[1].entry.id), (std::vector<std::string>{"queued Ada", "withdrawn Ada"}));
    outbox->withdraw(two.items[0].entry.id);
    ASSERT_TRUE(until([this] { return m_failures.size() == 1; })) << "it is pushed";
}

// What was published first is pushed first.
TEST_F(OutboxServices, AChangeBehindAnotherOneOfItsFileIsHeld)
{
    addFolder();
    publish(kOrders, kActive);
    publish(kActive, replaced(kActive, "sales", "deal"));
    outbox->pushOne(newest().id);
    ASSERT_TRUE(until([this] { return m_failures.size() == 1; }));
    EXPECT_EQ(newest().state, OutboxState::Queued);
    EXPECT_EQ(file(), kOrders);
    outbox->push();
    ASSERT_TRUE(becomes(OutboxState::Pushed));
    EXPECT_EQ(file(), replaced(kActive, "sales", "deal"));
}

TEST_F(OutboxServices, AConflictIsDecidedReopenedAndFinished)
{
    addFolder();
    publish(kOrders, kActive);
    put(folder() / "orders.odps.yaml", replaced(replaced(kOrders, "draft", "retired"), "name: Orders", "name: All orders"));
    outbox->push();
    ASSERT_TRUE(becomes(OutboxState::Conflict));
    OutboxItem item = page().items.front();
    ASSERT_EQ(item.conflicts.size(), 1U);
    EXPECT_EQ(item.conflicts[0].conflict.place, "/status");
    ASSERT_FALSE(item.entry.merged.empty()) << "what would go together is told beforehand";
    EXPECT_EQ(item.entry.merged[0].place, "/name");
    EXPECT_EQ(item.entry.merged[0].side, merge::Side::Theirs);

    const std::int64_t conflict = item.conflicts[0].id;
    outbox->finish(item.entry.id);
    ASSERT_TRUE(until([this] { return m_failures.size() == 1; })) << "it is still open";
    outbox->decide(conflict, Take::Mine, {});
    ASSERT_TRUE(until([this] { return page().items.front().openConflicts() == 0; }));
    EXPECT_EQ(newest().state, OutboxState::Conflict) << "until it is finished";
    outbox->reopen(conflict);
    ASSERT_TRUE(until([this] { return page().items.front().openConflicts() == 1; }));
    outbox->decide(conflict, Take::Value, Json("proposed"));
    outbox->finish(item.entry.id);
    ASSERT_TRUE(becomes(OutboxState::Queued));
    outbox->push();
    ASSERT_TRUE(becomes(OutboxState::Pushed));
    EXPECT_EQ(file(), replaced(replaced(kOrders, "draft", "proposed"), "name: Orders", "name: All orders"));
    outbox->decide(conflict, Take::Theirs, {});
    ASSERT_TRUE(until([this] { return m_failures.size() == 2; })) << "too late";
}

// An undo after finishing, before the push.
TEST_F(OutboxServices, WhatIsQueuedAgainCanBeReopened)
{
    addFolder();
    publish(kOrders, kActive);
    put(folder() / "orders.odps.yaml", replaced(kOrders, "draft", "retired"));
    outbox->push();
    ASSERT_TRUE(becomes(OutboxState::Conflict));
    const OutboxItem item = page().items.front();
    outbox->decide(item.conflicts[0].id, Take::Theirs, {});
    outbox->finish(item.entry.id);
    ASSERT_TRUE(becomes(OutboxState::Queued));
    outbox->reopen(item.conflicts[0].id);
    ASSERT_TRUE(becomes(OutboxState::Conflict));
    EXPECT_EQ(eventsOf(item.entry.id), (std::vector<std::string>{"queued Ada", "push", "conflict", "decided Ada", "queued Ada", "reopened Ada"}));
}

TEST_F(OutboxServices, ItPushesByItselfOnceToldTo)
{
    addFolder();
    publish(kOrders, kActive);
    outbox->keepPushing();
    ASSERT_TRUE(becomes(OutboxState::Pushed));
    publish(kActive, kOrders);
    ASSERT_TRUE(becomes(OutboxState::Pushed)) << "whatever is put into it later";
    EXPECT_EQ(file(), kOrders);
}

TEST_F(OutboxServices, OfflineItWaitsForItsTimeOrForItsSource)
{
    addRepository();
    setOnline(false);
    outbox->keepPushing();
    publish(kOrders, kActive);
    ASSERT_TRUE(becomes(OutboxState::Waiting));
    const store::OutboxEntry waits = newest();
    EXPECT_EQ(waits.attempts, 1);
    EXPECT_FALSE(waits.code.empty());
    EXPECT_GT(waits.nextAttempt, now);
    ASSERT_TRUE(until([&] { return outbox->nextLook() && *outbox->nextLook() <= waits.nextAttempt; }));
    outbox->look();
    ASSERT_TRUE(rests());
    EXPECT_EQ(newest().attempts, 1) << "its time has not come";

    now = waits.nextAttempt + 1;
    outbox->look();
    ASSERT_TRUE(until([this] { return newest().attempts == 2 && newest().state == OutboxState::Waiting; }));
    setOnline(true);
    sync->sync({}); // the source answers again: that is not waited for
    ASSERT_TRUE(becomes(OutboxState::Pushed));
    EXPECT_EQ(inRepository("orders.odps.yaml"), kActive);
    EXPECT_TRUE(m_failures.isEmpty()) << m_failures.join(u'\n').toStdString();
}

TEST_F(OutboxServices, TwoChangesInARepositoryMeet)
{
    addRepository();
    theyCommit(replaced(replaced(kOrders, "draft", "retired"), "sales", "deal"));
    publish(kOrders, kActive);
    outbox->push();
    ASSERT_TRUE(becomes(OutboxState::Conflict));
    const OutboxItem item = page().items.front();
    ASSERT_EQ(item.conflicts.size(), 1U);
    outbox->decide(item.conflicts[0].id, Take::Mine, {});
    outbox->finish(item.entry.id);
    outbox->push();
    ASSERT_TRUE(becomes(OutboxState::Pushed));
    EXPECT_EQ(inRepository("orders.odps.yaml"), replaced(kActive, "sales", "deal"));
}

TEST_F(OutboxServices, ABranchForEachChangeLeavesTheCommonOneAlone)
{
    addRepository();
    outbox->setOwnBranches(true);
    publish(kOrders, kActive);
    outbox->push();
    ASSERT_TRUE(becomes(OutboxState::Pushed));
    EXPECT_EQ(inRepository("orders.odps.yaml"), kOrders);
    test::GitWork seed(temp.path() / "seed", false);
    EXPECT_NE(seed.git({"-C", bare().string(), "branch", "--list"}).find("tributary"), std::string::npos);
}

// A server that does not answer holds up the push alone: what people do meanwhile is done.
TEST_F(OutboxServices, EditsAreDoneWhileAPushIsAway)
{
    addFolder();
    std::mutex mutex;
    std::condition_variable came;
    bool edited = false;
    bool seen = false;
    bool done = false;
    sync->run(
        [&](const LocalSyncService::Turn& turn) -> Result<void> {
            turn.away([&] {
                std::unique_lock lock(mutex);
                seen = came.wait_for(lock, std::chrono::seconds(20), [&] { return edited; });
            });
            return {};
        },
        [&](const Result<void>&) { done = true; });
    sync->edit(
        [&](store::Writer&, store::Reader&) -> Result<void> {
            const std::lock_guard lock(mutex);
            edited = true;
            came.notify_all();
            return {};
        },
        [](const Result<void>&) {});
    ASSERT_TRUE(until([&] { return done; }));
    EXPECT_TRUE(seen);
}

TEST_F(OutboxServices, CancellingDropsWhatWaitsForItsTurn)
{
    addFolder();
    publish(kOrders, kActive);
    outbox->push();
    outbox->push();
    outbox->cancel();
    ASSERT_TRUE(rests());
    EXPECT_TRUE(m_failures.isEmpty()) << "to be cancelled is no failure";
    const OutboxState state = newest().state;
    EXPECT_TRUE(state == OutboxState::Queued || state == OutboxState::Pushed) << static_cast<int>(state);
    outbox->push();
    ASSERT_TRUE(becomes(OutboxState::Pushed));
}

TEST_F(OutboxServices, ItEndsWithAPushUnderWay)
{
    addRepository();
    publish(kOrders, kActive);
    outbox->push();
    outbox.reset();
    sync.reset();
    auto writer = store::Writer::open(fromQt(catalog()));
    ASSERT_TRUE(writer);
    const auto open = store::openOutboxEntries(**writer);
    ASSERT_TRUE(open);
    EXPECT_LE(open->size(), 1U) << "it is pushed, or carried on at the next start";
}

TEST_F(OutboxServices, WithoutACatalogItIsEmpty)
{
    ASSERT_TRUE(until([this] { return outbox->counts().has_value(); }));
    EXPECT_EQ(*outbox->counts(), OutboxCounts{});
    EXPECT_TRUE(page().items.empty());
    EXPECT_FALSE(std::filesystem::exists(fromQt(catalog())));
}

// What somebody says is a file beside that of the product, and waits until the source has it.
TEST_F(OutboxServices, WhatIsSaidIsPublishedAndPending)
{
    addFolder();
    const auto say = [this](const FeedbackDraft& draft) {
        QString problem;
        bool done = false;
        outbox->say(draft, outbox.get(), [&](const QString& what) {
            problem = what;
            done = true;
        });
        EXPECT_TRUE(until([&] { return done; }));
        return problem;
    };
    const auto pending = [this] {
        return answerOf<std::vector<PendingFeedback>>(
            [this](auto answer) { outbox->pendingFeedback(QStringLiteral("pending"), QStringLiteral("tributary:product/orders"), outbox.get(), std::move(answer)); });
    };
    using Kind = outbox::Feedback::Kind;
    EXPECT_EQ(say({Kind::Comment, "tributary:product/orders", "Which orders?", 0, {}}), QString());
    EXPECT_EQ(say({Kind::Rating, "orders", "Fresh", 4, {}}), QString());
    EXPECT_EQ(say({Kind::Endorsement, "orders", "the board pack", 0, {}}), QString());
    EXPECT_FALSE(say({Kind::Comment, "orders", "  ", 0, {}}).isEmpty());
    EXPECT_FALSE(say({Kind::Rating, "orders", {}, 9, {}}).isEmpty());
    EXPECT_FALSE(say({Kind::Comment, "no-such-product", "x", 0, {}}).isEmpty());
    const auto waits = pending();
    ASSERT_EQ(waits.size(), 3U);
    EXPECT_EQ(waits[0].feedback.text, "Which orders?");
    EXPECT_EQ(waits[0].feedback.by, "ada@acme.example");
    EXPECT_EQ(waits[0].asComment().byName, "Ada");
    EXPECT_EQ(waits[1].feedback.stars, 4);
    EXPECT_EQ(waits[2].feedback.kind, Kind::Endorsement);
    outbox->push();
    ASSERT_TRUE(until([&] { return outbox->counts()->waiting == 0; }));
    EXPECT_TRUE(pending().empty());
    ASSERT_TRUE(rests());
    LocalCatalogService catalogService(catalog());
    const auto page = answerOf<ProductPage>(
        [&](auto answer) { catalogService.productPage(QStringLiteral("p"), QStringLiteral("tributary:product/orders"), outbox.get(), std::move(answer)); });
    ASSERT_EQ(page.comments.size(), 1U);
    EXPECT_EQ(page.comments[0].text, "Which orders?");
    EXPECT_EQ(page.rating.count, 1);
    ASSERT_EQ(page.endorsements.size(), 1U);
    outbox->setUser(QStringLiteral("Ada"), {});
    EXPECT_FALSE(say({Kind::Comment, "orders", "By nobody", 0, {}}).isEmpty());
}

} // namespace
} // namespace tributary::query::outbox_tests
