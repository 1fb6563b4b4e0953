// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"
#include "model/store/failure.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

namespace tributary::test::delta_tests {
namespace {

using store::ClaimChange;
using store::EntityChange;
using store::FileChange;
using store::SourceDelta;
using Action = EntityChange::Action;

EntityChange changeOf(Action action, const EntityDraft* draft, EntityId id = 0)
{
    EntityChange change;
    change.action = action;
    change.draft = draft;
    change.id = id;
    if (draft != nullptr)
        change.content = contentDigest(*draft);
    return change;
}

FileChange put(const std::string& path)
{
    FileChange change;
    change.row.path = path;
    return change;
}

Drafts manyProducts(int count)
{
    Drafts file("many.yaml");
    for (int i = 0; i < count; ++i)
        file.product("p" + std::to_string(i), "P");
    return file;
}

SourceDelta additions(Catalog& catalog, const Drafts& file)
{
    SourceDelta delta;
    delta.source = catalog.source("main");
    delta.state = "complete";
    for (const EntityDraft& draft : file.batch().entities)
        delta.entities.push_back(changeOf(Action::Add, &draft));
    return delta;
}

TEST(DeltaApplying, ReportsItsProgressToTheEnd)
{
    Catalog catalog;
    const Drafts file = manyProducts(1'201);
    std::vector<std::pair<std::int64_t, std::int64_t>> reports;
    const auto applied = catalog.writer().apply(additions(catalog, file), [&](std::int64_t done, std::int64_t total) {
        reports.emplace_back(done, total);
    }, {});
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->added, 1'201);
    const std::vector<std::pair<std::int64_t, std::int64_t>> expected = {{0, 1'201}, {500, 1'201}, {1'000, 1'201}, {1'201, 1'201}};
    EXPECT_EQ(reports, expected);
}

TEST(DeltaApplying, CanBeStoppedInTheMiddleWithoutATrace)
{
    Catalog catalog;
    const Drafts file = manyProducts(1'500);
    std::stop_source stop;
    const auto applied = catalog.writer().apply(additions(catalog, file), [&](std::int64_t done, std::int64_t) {
        if (done == 500)
            stop.request_stop();
    }, stop.get_token());
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, "cancelled");
    EXPECT_EQ(catalog.reader().totals().value().entities, 0);
    EXPECT_EQ(catalog.reader().revision().value(), 0);
    EXPECT_EQ(catalog.reader().sources().value().at(0).revision, 0);
    EXPECT_TRUE(catalog.writer().apply(additions(catalog, file), {}, {})); // the old token is forgotten
}

TEST(DeltaApplying, AnErrorInTheMiddleUndoesWhatWasBefore)
{
    Catalog catalog;
    const Drafts file = manyProducts(3);
    for (const Action action : {Action::Change, Action::Remove}) {
        SourceDelta delta = additions(catalog, file);
        delta.files = {put("a.yaml")};
        delta.entities.push_back(changeOf(action, &file.batch().entities[0], 4'711));
        const auto applied = catalog.writer().apply(delta, {}, {});
        ASSERT_FALSE(applied);
        EXPECT_EQ(applied.error().code, "entity.unknown");
        EXPECT_EQ(applied.error().subject, "4711");
        EXPECT_EQ(catalog.reader().totals().value().entities, 0);
        EXPECT_TRUE(catalog.writer().files(delta.source).value().empty());
        EXPECT_TRUE(catalog.reader().revisions({}, 10).value().empty());
    }
}

TEST(DeltaApplying, WhatIsThereCannotComeAgain)
{
    Catalog catalog;
    const Drafts file = manyProducts(1);
    ASSERT_TRUE(catalog.writer().apply(additions(catalog, file), {}, {}));
    const EntityId id = catalog.one(Kind::DataProduct, "p0").id;
    SourceDelta again = additions(catalog, file);
    again.entities[0].id = id;
    EXPECT_EQ(catalog.writer().apply(again, {}, {}).error().code, "store.failed");
    EXPECT_FALSE(catalog.writer().apply(additions(catalog, file), {}, {})); // nor as another row of the same key
    EXPECT_EQ(catalog.reader().totals().value().entities, 1);
}

TEST(DeltaApplying, AnEmptyOneWritesNothing)
{
    Catalog catalog;
    SourceDelta delta;
    delta.source = catalog.source("main");
    EXPECT_TRUE(delta.empty());
    const auto applied = catalog.writer().apply(delta, {}, {});
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->revision, 0);
    EXPECT_EQ(catalog.reader().revision().value(), 0);
}

TEST(DeltaApplying, AnUnknownSourceIsRefused)
{
    Catalog catalog;
    const Drafts file = manyProducts(1);
    SourceDelta delta = additions(catalog, file);
    delta.source = 99;
    EXPECT_FALSE(catalog.writer().apply(delta, {}, {}));
    EXPECT_EQ(catalog.reader().totals().value().entities, 0);
}

TEST(DeltaApplying, LocatingLeavesContentAndHistoryAlone)
{
    Catalog catalog;
    const Drafts file = manyProducts(1);
    const RevisionId first = catalog.writer().apply(additions(catalog, file), {}, {}).value().revision;
    const EntityRow before = catalog.one(Kind::DataProduct, "p0");
    Drafts moved = manyProducts(1);
    moved.draft(0).mark.line = 77;
    moved.draft(0).mark.column = 5;
    SourceDelta delta;
    delta.source = before.source;
    delta.files = {put("new.yaml")};
    delta.entities = {changeOf(Action::Locate, &moved.draft(0), before.id)};
    delta.entities[0].file = 0;
    const auto applied = catalog.writer().apply(delta, {}, {});
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->changed, 0);
    const EntityRow after = catalog.one(Kind::DataProduct, "p0");
    EXPECT_EQ(after.line, 77);
    EXPECT_EQ(after.column, 5);
    EXPECT_EQ(catalog.reader().file(after.file).value().path, "new.yaml");
    EXPECT_EQ(after.validFrom, first);
    EXPECT_TRUE(catalog.reader().history(after.id).value().empty());
}

TEST(ClaimVariants, TheWinnerComesFirstThenTheOthersByPath)
{
    Catalog catalog;
    const Drafts file = manyProducts(1);
    SourceDelta delta = additions(catalog, file);
    delta.files = {put("c.yaml"), put("a.yaml"), put("b.yaml")};
    for (int i = 0; i < 3; ++i)
        delta.claims.push_back(ClaimChange{i, 0, 0, 0, digestOf(std::to_string(i)), 10 + i, i == 2});
    ASSERT_TRUE(catalog.writer().apply(delta, {}, {}));
    const EntityId id = catalog.one(Kind::DataProduct, "p0").id;
    const auto claims = catalog.reader().claimsOn(id).value();
    ASSERT_EQ(claims.size(), 3U);
    std::vector<std::string> paths;
    for (const store::ClaimRow& claim : claims)
        paths.push_back(catalog.reader().file(claim.file).value().path);
    EXPECT_EQ(paths, (std::vector<std::string>{"b.yaml", "a.yaml", "c.yaml"}));
    EXPECT_TRUE(claims[0].winner);
    EXPECT_FALSE(claims[1].winner || claims[2].winner);
    EXPECT_EQ(claims[0].subtree, digestOf("2"));
    EXPECT_EQ(claims[2].line, 10);

    SourceDelta removal;
    removal.source = delta.source;
    FileChange gone;
    gone.action = FileChange::Action::Remove;
    gone.row.id = claims[0].file;
    removal.files = {gone};
    ASSERT_TRUE(catalog.writer().apply(removal, {}, {}));
    EXPECT_EQ(catalog.reader().claimsOn(id).value().size(), 2U);
    EXPECT_TRUE(catalog.reader().claimsOn(id + 1).value().empty());
}

TEST(Cancelling, StopsAReaderUntilItHasANewToken)
{
    Catalog catalog;
    std::stop_source stop;
    catalog.reader().setStopToken(stop.get_token());
    EXPECT_TRUE(catalog.reader().revision());
    stop.request_stop();
    const auto stopped = store::guarded([&] { catalog.reader().connection().poll(); });
    EXPECT_EQ(stopped.error().code, "cancelled");
    catalog.reader().setStopToken({});
    EXPECT_TRUE(store::guarded([&] { catalog.reader().connection().poll(); }));
}

} // namespace
} // namespace tributary::test::delta_tests
