// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

using namespace tributary;
using namespace tributary::test;
using sync::RunState;

namespace {

class SyncQuarantine : public ::testing::Test {
protected:
    void fill()
    {
        mesh.write("a/product.yaml", productText("orders-product", "1.0", "Orders as they were placed."));
        mesh.write("b/contract.yaml", contractText("orders", "1.0.0", 3));
    }
    MeshFolder mesh;
};

} // namespace

TEST_F(SyncQuarantine, LosingMuchAtOnceIsQuarantinedUntilReleased)
{
    fill();
    mesh.write("c/wide.yaml", contractText("wide", "1.0.0", 40));
    mesh.sync();
    mesh.remove("c");
    const auto held = mesh.sync();
    EXPECT_EQ(held.state, RunState::Quarantined);
    EXPECT_EQ(held.removed, 0);
    EXPECT_EQ(mesh.reader()->byLocal("wide")->size(), 1U);

    sync::SyncOptions release;
    release.release = true;
    const auto let = mesh.sync(release);
    EXPECT_EQ(let.state, RunState::Complete);
    EXPECT_EQ(let.removed, 42);
}

TEST_F(SyncQuarantine, AQuarantinedRunListsWhatItWouldRemove)
{
    fill();
    mesh.write("c/wide.yaml", contractText("wide", "1.0.0", 40));
    mesh.sync();
    mesh.remove("c");
    mesh.write("b/contract.yaml", contractText("orders", "1.0.0", 2)); // a column less, in a document that stays
    const auto held = mesh.sync();
    ASSERT_EQ(held.state, RunState::Quarantined);
    EXPECT_EQ(held.wouldRemove, 43);
    ASSERT_EQ(held.removals.size(), 43U);
    const auto line = [&](std::size_t i) {
        const sync::Removal& each = held.removals[i];
        return std::string(kindName(each.kind)) + "|" + each.name + "|" + each.within + "|" + each.file;
    };
    EXPECT_EQ(line(0), "column|column_2|Contract orders 1.0.0 / table|b/contract.yaml");
    EXPECT_EQ(line(1), "contract|Contract wide 1.0.0||c/wide.yaml");
    EXPECT_EQ(line(2), "dataset|table|Contract wide 1.0.0|c/wide.yaml");
    EXPECT_EQ(line(42), "column|column_39|Contract wide 1.0.0 / table|c/wide.yaml");
    EXPECT_FALSE(held.removalDigest.empty());
    EXPECT_EQ(mesh.sync().removalDigest, held.removalDigest);
}

TEST_F(SyncQuarantine, AReleaseLetsGoWhatWasReviewedAndNothingElse)
{
    fill();
    mesh.write("c/wide.yaml", contractText("wide", "1.0.0", 40));
    mesh.write("d/other.yaml", contractText("other", "1.0.0", 30));
    mesh.sync();
    mesh.remove("c");
    const auto held = mesh.sync();
    ASSERT_EQ(held.state, RunState::Quarantined);
    mesh.remove("d"); // after the review
    sync::SyncOptions release;
    release.release = true;
    release.reviewed = held.removalDigest;
    const auto asked = mesh.sync(release);
    EXPECT_EQ(asked.state, RunState::Quarantined);
    EXPECT_EQ(asked.removed, 0);
    EXPECT_EQ(asked.wouldRemove, 42 + 32);
    release.reviewed = asked.removalDigest;
    const auto let = mesh.sync(release);
    EXPECT_EQ(let.state, RunState::Complete);
    EXPECT_EQ(let.removed, 42 + 32);
}

TEST_F(SyncQuarantine, AReviewWritesNothing)
{
    fill();
    mesh.write("c/small.yaml", contractText("small", "1.0.0", 3));
    mesh.sync();
    const auto before = mesh.reader()->revision();
    mesh.remove("c");
    mesh.write("e/new.yaml", contractText("new", "1.0.0", 3));
    sync::SyncOptions review;
    review.review = true;
    const auto seen = mesh.sync(review);
    EXPECT_EQ(seen.state, RunState::Complete) << "too little to be held back";
    EXPECT_EQ(seen.wouldRemove, 5);
    EXPECT_EQ(seen.removals.size(), 5U);
    EXPECT_FALSE(seen.wrote);
    EXPECT_EQ(*mesh.reader()->revision(), *before);
    EXPECT_TRUE(mesh.reader()->byLocal("new")->empty());
    EXPECT_EQ(mesh.sync().removed, 5);
    EXPECT_EQ(mesh.sync(review).wouldRemove, 0);
}

TEST_F(SyncQuarantine, OnlyASourceOnRecordCanBeReviewed)
{
    fill();
    sync::SyncOptions review;
    review.review = true;
    const auto report = mesh.trySync(review);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, "source.unknown");
}

TEST_F(SyncQuarantine, LongListsOfLossesAreCutAndCounted)
{
    mesh.write("wide.yaml", contractText("wide", "1.0.0", 700));
    mesh.sync();
    mesh.remove("wide.yaml");
    const auto held = mesh.sync();
    EXPECT_EQ(held.wouldRemove, 702);
    EXPECT_EQ(held.removals.size(), sync::kMostRemovals);
}

TEST_F(SyncQuarantine, ANewVersionInTheSameFileIsNoQuarantine)
{
    mesh.write("wide.yaml", contractText("wide", "1.0.0", 40));
    mesh.sync();
    mesh.write("wide.yaml", contractText("wide", "1.1.0", 40));
    const auto report = mesh.sync();
    EXPECT_EQ(report.state, RunState::Complete);
    EXPECT_EQ(report.added, 42);
    EXPECT_EQ(report.removed, 42);
}
