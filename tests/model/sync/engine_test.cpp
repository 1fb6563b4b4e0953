// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

#include <map>

using namespace tributary;
using namespace tributary::test;
using sync::RunState;

namespace {

class SyncEngine : public ::testing::Test {
protected:
    void fill()
    {
        mesh.write("a/product.yaml", productText("orders-product", "1.0", "Orders as they were placed."));
        mesh.write("b/contract.yaml", contractText("orders", "1.0.0", 3));
    }
    MeshFolder mesh;
};

} // namespace

TEST_F(SyncEngine, FirstRunAddsEverything)
{
    fill();
    const auto report = mesh.sync();
    EXPECT_EQ(report.state, RunState::Complete);
    EXPECT_EQ(report.filesRead + report.filesWarned, 2);
    EXPECT_EQ(report.read.at("product"), 1);
    EXPECT_EQ(report.read.at("contract"), 1);
    EXPECT_EQ(report.read.at("column"), 3);
    EXPECT_EQ(report.added, 2 + 5); // product, port; contract, dataset, 3 columns
    EXPECT_EQ(report.changed + report.removed + report.unchanged, 0);
    EXPECT_TRUE(report.wrote);
}

TEST_F(SyncEngine, AnUnchangedFolderWritesNothing)
{
    fill();
    const auto first = mesh.sync();
    const auto before = mesh.reader()->revision();
    const auto second = mesh.sync();
    EXPECT_FALSE(second.wrote);
    EXPECT_EQ(second.added + second.changed + second.removed, 0);
    EXPECT_EQ(second.unchanged, 7);
    EXPECT_EQ(second.revision, first.revision);
    EXPECT_EQ(second.read, first.read);
    EXPECT_EQ(*mesh.reader()->revision(), *before);
}

TEST_F(SyncEngine, AFullRunOverAnUnchangedFolderWritesNothing)
{
    fill();
    mesh.sync();
    sync::SyncOptions options;
    options.full = true;
    EXPECT_FALSE(mesh.sync(options).wrote);
}

TEST_F(SyncEngine, OneTouchedFieldChangesOneEntity)
{
    fill();
    mesh.sync();
    mesh.write("a/product.yaml", productText("orders-product", "1.0", "Orders as they were accepted."));
    const auto report = mesh.sync();
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(report.added + report.removed, 0);
    EXPECT_EQ(report.unchanged, 6);
}

TEST_F(SyncEngine, ACommentInAFileChangesNoEntity)
{
    fill();
    mesh.sync();
    mesh.write("b/contract.yaml", "# reviewed\n" + contractText("orders", "1.0.0", 3));
    const auto report = mesh.sync();
    EXPECT_EQ(report.added + report.changed + report.removed, 0);
    const auto rows = mesh.reader()->byLocal("column_0");
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().line, 11); // one line further down
}

TEST_F(SyncEngine, AMovedFileIsNoChangeOfItsEntities)
{
    fill();
    mesh.sync();
    mesh.move("b/contract.yaml", "c/renamed.yaml");
    const auto report = mesh.sync();
    EXPECT_EQ(report.added + report.changed + report.removed, 0);
    EXPECT_EQ(report.unchanged, 7);
    auto reader = mesh.reader();
    const auto row = reader->byLocal("orders")->front();
    EXPECT_EQ(reader->file(row.file)->path, "c/renamed.yaml");
    EXPECT_FALSE(mesh.sync().wrote);
}

TEST_F(SyncEngine, ADeletedFileRemovesItsEntitiesOnce)
{
    fill();
    mesh.sync();
    mesh.remove("b/contract.yaml");
    const auto report = mesh.sync();
    EXPECT_EQ(report.removed, 5);
    EXPECT_EQ(report.placeholders, 2); // the domain was one already; the contract becomes one
    const auto again = mesh.sync();
    EXPECT_EQ(again.removed, 0);
    EXPECT_FALSE(again.wrote);
}

TEST_F(SyncEngine, ADroppedColumnIsRemovedAndAReturningOneAdded)
{
    fill();
    mesh.sync();
    mesh.write("b/contract.yaml", contractText("orders", "1.0.0", 2));
    EXPECT_EQ(mesh.sync().removed, 1);
    mesh.write("b/contract.yaml", contractText("orders", "1.0.0", 3));
    const auto back = mesh.sync();
    EXPECT_EQ(back.added, 1);
    EXPECT_EQ(back.unchanged, 6);
}

TEST_F(SyncEngine, TheFirstPathWinsAndTheOtherIsAVariant)
{
    mesh.write("b.yaml", productText("orders-product", "1.0", "From b."));
    mesh.sync();
    mesh.write("a.yaml", productText("orders-product", "1.0", "From a."));
    const auto report = mesh.sync();
    EXPECT_EQ(report.changed, 1);
    ASSERT_EQ(mesh.reader()->byLocal("orders-product")->size(), 1U);
    EXPECT_EQ(mesh.reader()->byLocal("orders-product")->front().facts["description"]["purpose"], "From a.");

    mesh.write("c.yaml", productText("orders-product", "1.0", "From c."));
    const auto third = mesh.sync();
    EXPECT_EQ(third.changed, 0);
    ASSERT_FALSE(third.warnings.empty());
    EXPECT_EQ(third.warnings.back().diagnostic.code, "identity.variant");
    EXPECT_EQ(third.warnings.back().diagnostic.detail, "a.yaml");
    EXPECT_EQ(third.warnings.back().file, "c.yaml");
}

// The file that described it so far is as it was, and yet its claim counts otherwise now.
TEST_F(SyncEngine, AFormerWinnerIsRecordedAsAVariant)
{
    mesh.write("b.yaml", productText("orders-product", "1.0", "From b."));
    mesh.sync();
    mesh.write("a.yaml", productText("orders-product", "1.0", "From a."));
    mesh.sync();
    const auto claims = [&] {
        const auto reader = mesh.reader();
        std::map<std::string, bool> wins;
        const auto list = reader->claimsOn(reader->byLocal("orders-product")->front().id).value();
        for (const auto& claim : list)
            wins[reader->file(claim.file)->path] = claim.winner;
        return wins;
    };
    EXPECT_EQ(claims(), (std::map<std::string, bool>{{"a.yaml", true}, {"b.yaml", false}}));
    EXPECT_FALSE(mesh.sync().wrote);
    mesh.remove("a.yaml");
    mesh.sync();
    EXPECT_EQ(claims(), (std::map<std::string, bool>{{"b.yaml", true}}));
}

TEST_F(SyncEngine, WhenTheWinnerGoesTheVariantTakesOver)
{
    mesh.write("a.yaml", productText("orders-product", "1.0", "From a."));
    mesh.write("b.yaml", productText("orders-product", "1.0", "From b."));
    mesh.sync();
    mesh.remove("a.yaml");
    const auto report = mesh.sync();
    EXPECT_EQ(report.removed, 0);
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(mesh.reader()->byLocal("orders-product")->front().facts["description"]["purpose"], "From b.");
    EXPECT_FALSE(mesh.sync().wrote);
}

TEST_F(SyncEngine, ABrokenFileKeepsWhatItDescribedAndTheRunIsPartial)
{
    fill();
    mesh.sync();
    mesh.write("b/contract.yaml", "kind: [unclosed\n");
    const auto report = mesh.sync();
    EXPECT_EQ(report.state, RunState::Partial);
    EXPECT_EQ(report.filesFailed, 1);
    ASSERT_EQ(report.errors.size(), 1U);
    EXPECT_EQ(report.removed, 0);
    EXPECT_EQ(mesh.reader()->byLocal("orders")->size(), 1U);

    mesh.write("b/contract.yaml", contractText("orders", "1.0.0", 3));
    const auto mended = mesh.sync();
    EXPECT_EQ(mended.state, RunState::Complete);
    EXPECT_EQ(mended.added + mended.changed + mended.removed, 0);
}

TEST_F(SyncEngine, AMissingFolderIsAnErrorAndRemovesNothing)
{
    fill();
    mesh.sync();
    std::filesystem::rename(mesh.root(), mesh.root().string() + "-unmounted");
    const auto report = mesh.trySync();
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, "folder.missing");
    EXPECT_EQ(mesh.reader()->byLocal("orders")->size(), 1U);
}

TEST_F(SyncEngine, AFileInTheFoldersPlaceRemovesNothing)
{
    fill();
    mesh.sync();
    std::filesystem::remove_all(mesh.root());
    std::ofstream(mesh.root()) << "kind: DataProduct\n";
    const auto report = mesh.trySync();
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, "folder.unreadable");
    EXPECT_EQ(mesh.reader()->byLocal("orders")->size(), 1U);
}

TEST_F(SyncEngine, CancelledBeforeItBeginsItWritesNothing)
{
    fill();
    auto writer = store::Writer::open(mesh.catalogPath());
    ASSERT_TRUE(writer);
    std::stop_source stop;
    stop.request_stop();
    store::SourceRow source;
    source.name = "mesh";
    source.kind = "folder";
    source.location = mesh.root().string();
    const auto report = sync::syncFolder(**writer, source, {}, {}, stop.get_token());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, "cancelled");
    EXPECT_EQ(*mesh.reader()->revision(), 0);
}
