// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

using namespace tributary;
using namespace tributary::test;
using sync::RunState;

namespace {

class SyncLosses : public ::testing::Test {
protected:
    void fill()
    {
        mesh.write("a/product.yaml", productText("orders-product", "1.0", "Orders as they were placed."));
        mesh.write("b/contract.yaml", contractText("orders", "1.0.0", 3));
    }
    MeshFolder mesh;
};

} // namespace

TEST_F(SyncLosses, AnEmptiedFolderLooksLikeOneNotMountedAndKeepsAll)
{
    fill();
    mesh.sync();
    mesh.remove("a");
    mesh.remove("b");
    for (int i = 0; i < 2; ++i) {
        const auto held = mesh.sync();
        EXPECT_EQ(held.state, RunState::Quarantined);
        EXPECT_EQ(held.removed, 0);
        EXPECT_FALSE(held.wrote);
        ASSERT_EQ(held.warnings.size(), 1U);
        EXPECT_EQ(held.warnings.front().diagnostic.code, "sync.emptied");
    }
    EXPECT_EQ(mesh.reader()->byLocal("orders")->size(), 1U);
    fill();
    const auto back = mesh.sync();
    EXPECT_EQ(back.state, RunState::Complete);
    EXPECT_EQ(back.added + back.changed + back.removed, 0);
    mesh.remove("a");
    mesh.remove("b");
    sync::SyncOptions release;
    release.release = true;
    EXPECT_EQ(mesh.sync(release).removed, 7);
    EXPECT_EQ(mesh.sync().state, RunState::Complete) << "an empty folder that was empty before";
}

TEST_F(SyncLosses, AFileThatLostItsContentKeepsWhatItSaidUntilItIsDeletedOrReleased)
{
    fill();
    mesh.sync();
    for (const char* text : {"", "\n", "# nothing but a remark\n", "just words", "[]"}) {
        mesh.write("b/contract.yaml", text);
        const auto held = mesh.sync();
        EXPECT_EQ(held.state, RunState::Partial) << text;
        EXPECT_EQ(held.filesFailed, 1) << text;
        EXPECT_EQ(held.removed, 0) << text;
        ASSERT_FALSE(held.errors.empty()) << text;
        EXPECT_EQ(held.errors.back().diagnostic.code, "file.lost-content") << text;
        EXPECT_FALSE(mesh.sync().wrote) << text << ": the same again";
    }
    EXPECT_EQ(mesh.reader()->byLocal("orders")->size(), 1U);
    sync::SyncOptions release;
    release.release = true;
    const auto let = mesh.sync(release);
    EXPECT_EQ(let.state, RunState::Complete);
    EXPECT_EQ(let.removed, 5);
    EXPECT_FALSE(mesh.sync().wrote);
}

TEST_F(SyncLosses, ABrokenFileOfMeasurementsKeepsThem)
{
    fill();
    const std::string line = R"({"apiVersion":"tributary/v1","kind":"Measurement","at":"2026-08-01T00:00:00Z","product":"orders-product","metric":"freshness","value":)";
    mesh.write("m.ndjson", line + "1}\n" + line + "2}\n");
    mesh.sync();
    const auto count = [&] { return mesh.reader()->points(PointKind::Measurement, "orders-product", 0)->size(); };
    ASSERT_EQ(count(), 2U);
    mesh.write("m.ndjson", "");
    EXPECT_EQ(mesh.sync().state, RunState::Partial);
    EXPECT_EQ(count(), 2U);
    mesh.write("m.ndjson", line + "2}\n");
    EXPECT_EQ(mesh.sync().state, RunState::Complete);
    EXPECT_EQ(count(), 1U) << "a shorter file is an edit";
}

TEST_F(SyncLosses, BreakingHalfOfTheFilesRemovesNothing)
{
    for (int i = 0; i < 20; ++i)
        mesh.write(std::to_string(i) + ".yaml", contractText("contract-" + std::to_string(i), "1.0.0", 5));
    const auto first = mesh.sync();
    for (int i = 0; i < 20; i += 2)
        mesh.write(std::to_string(i) + ".yaml", i % 4 == 0 ? "kind: [unclosed\n" : "");
    const auto report = mesh.sync();
    EXPECT_EQ(report.state, RunState::Partial);
    EXPECT_EQ(report.filesFailed, 10);
    EXPECT_EQ(report.removed + report.changed + report.added, 0);
    EXPECT_EQ(mesh.reader()->totals()->columns, 100);
    EXPECT_EQ(first.added, 20 * 7);
}

TEST_F(SyncLosses, CancelledAnywhereItIsAllOrNothing)
{
    for (int i = 0; i < 70; ++i)
        mesh.write(std::to_string(i) + ".yaml", contractText("contract-" + std::to_string(i), "1.0.0", 12));
    const auto run = [&](int cancelAt) {
        auto writer = store::Writer::open(mesh.catalogPath());
        std::stop_source stop;
        int calls = 0;
        store::SourceRow source;
        source.name = "mesh";
        source.kind = "folder";
        source.location = mesh.root().string();
        auto report = sync::syncFolder(**writer, source, {}, [&](const sync::SyncProgress&) {
            if (calls++ == cancelAt)
                stop.request_stop();
        }, stop.get_token());
        return std::make_pair(std::move(report), calls);
    };
    int cancelled = 0;
    for (int at = 0;; ++at) {
        const auto [report, calls] = run(at);
        if (calls <= at) { // there was no such moment any more: it ran to its end
            ASSERT_TRUE(report);
            break;
        }
        if (!report) {
            EXPECT_EQ(report.error().code, "cancelled");
            EXPECT_EQ(*mesh.reader()->revision(), 0) << at;
            EXPECT_EQ(mesh.reader()->totals()->entities, 0) << at;
            ++cancelled;
        } else {
            EXPECT_EQ(mesh.reader()->totals()->entities, 70 * 14);
            break;
        }
    }
    EXPECT_GT(cancelled, 4);
    EXPECT_EQ(*mesh.reader()->revision(), 1);
}
