// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/file_origin.h"

#include "model/base/tree.h"
#include "tests/model/sync/support/drafted_file.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <map>
#include <random>

namespace tributary::test::file_origin_tests {
namespace {

// Products that are nowhere on disk.
class MemoryOrigin : public sync::FileOrigin {
public:
    std::map<std::string, std::string> purposes; // by path
    std::string broken;                          // this path cannot be read
    mutable std::atomic<int> reads{0};
    Micros modified = kMicrosPerSecond;

    Result<sources::WalkResult> list(const StopToken&) override
    {
        sources::WalkResult walk;
        for (const auto& [path, purpose] : purposes)
            walk.files.push_back({path, static_cast<std::int64_t>(purpose.size()), modified, true});
        return walk;
    }
    Result<sync::FileContent> read(const std::string& path) const override
    {
        ++reads;
        if (path == broken)
            return fail("file.unreadable", path);
        sync::FileContent content{digestOf(purposes.at(path)), {}};
        content.batch.path = path;
        content.batch.state = FileState::Read;
        content.batch.format = "odps";
        content.batch.entities.push_back(drafted(Kind::DataProduct, path, "1"));
        content.batch.entities.back().facts["purpose"] = purposes.at(path);
        return content;
    }
};

// A catalog and the origin that it is synced from.
struct OriginCatalog {
    sync::SyncReport sync(sync::SyncOptions options = {})
    {
        auto writer = store::Writer::open(mesh.catalogPath());
        store::SourceRow source;
        source.name = "memory";
        source.kind = "folder";
        source.location = "/nowhere/at/all";
        auto report = sync::syncFiles(**writer, source, origin, options, {}, {});
        EXPECT_TRUE(report);
        return report ? *report : sync::SyncReport{};
    }
    std::string purposeOf(const std::string& local)
    {
        const auto rows = mesh.reader()->byLocal(local);
        return rows && !rows->empty() ? textAt(rows->front().facts, "purpose") : std::string("none");
    }

    MeshFolder mesh;
    MemoryOrigin origin;
};

class SyncOfAnOrigin : public ::testing::Test, protected OriginCatalog {};

TEST_F(SyncOfAnOrigin, TakesWhatItGives)
{
    origin.purposes = {{"a", "first"}, {"b", "second"}};
    EXPECT_EQ(sync().added, 2);
    EXPECT_EQ(purposeOf("b"), "second");
    EXPECT_EQ(origin.reads, 2);
}

TEST_F(SyncOfAnOrigin, ReadsOnlyWhatLooksChanged)
{
    origin.purposes = {{"a", "first"}, {"b", "second"}};
    sync();
    origin.reads = 0;
    EXPECT_FALSE(sync().wrote);
    EXPECT_EQ(origin.reads, 0);
    origin.purposes["b"] = "changed, and longer";
    EXPECT_EQ(sync().changed, 1);
    EXPECT_EQ(origin.reads, 1);
    EXPECT_EQ(purposeOf("b"), "changed, and longer");
}

TEST_F(SyncOfAnOrigin, KeepsWhatAFileDescribedThatCannotBeReadNow)
{
    origin.purposes = {{"a", "first"}, {"b", "second"}};
    sync();
    origin.broken = "b";
    sync::SyncOptions full;
    full.full = true;
    const sync::SyncReport report = sync(full);
    EXPECT_EQ(report.filesFailed, 1);
    EXPECT_EQ(report.removed, 0);
    EXPECT_EQ(purposeOf("b"), "second");
}

// A first load and the same files one after the other end alike, though only the former pauses indexes
// and builds the search index in one go.
TEST_F(SyncOfAnOrigin, OneLoadAndManySmallOnesAgree)
{
    std::mt19937 random(5);
    for (int i = 0; i < 40; ++i)
        origin.purposes["p" + std::to_string(i)] = "purpose " + std::to_string(random() % 9);
    sync();
    OriginCatalog grown;
    for (const auto& [path, purpose] : origin.purposes) {
        grown.origin.purposes[path] = purpose;
        EXPECT_EQ(grown.sync().added, 1);
    }
    for (const auto& [path, purpose] : origin.purposes)
        EXPECT_EQ(grown.purposeOf(path), purposeOf(path));
}

std::string manifestOf(std::size_t codeBytes)
{
    return R"({"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/manifest/v12.json"},"nodes":{"model.shop.orders":)"
           R"({"name":"orders","resource_type":"model","raw_code":")" + std::string(codeBytes, 'x') + R"(","columns":{"id":{"name":"id"}}}}})";
}

TEST(FolderOrigins, ReadAManifestThatIsLargerThanAnyTreeMayBe)
{
    MeshFolder mesh;
    mesh.write("manifest.json", manifestOf(Limits{}.maxBytes + 1));
    const auto content = sync::FolderOrigin(mesh.root().string()).read("manifest.json");
    ASSERT_TRUE(content) << content.error().code;
    EXPECT_EQ(content->batch.state, FileState::Read);
    EXPECT_TRUE(content->batch.entities.empty());
    ASSERT_EQ(content->documents.size(), 1U);
    EXPECT_EQ(content->documents[0].local, "model.shop.orders");
    EXPECT_EQ(content->documents[0].drafts.count(), 2U);
}

TEST(FolderOrigins, DoNotReadYamlOfThatSize)
{
    MeshFolder mesh;
    mesh.write("large.yaml", "a: " + std::string(Limits{}.maxBytes, 'x'));
    const auto content = sync::FolderOrigin(mesh.root().string()).read("large.yaml");
    ASSERT_FALSE(content);
    EXPECT_EQ(content.error().code, "file.too-large");
}

TEST(FolderOrigins, SayOfAListThatItIsNotThere)
{
    MeshFolder mesh;
    EXPECT_EQ(sync::FolderOrigin(mesh.root().string() + "/no").list({}).error().code, "folder.missing");
    EXPECT_EQ(sync::FolderOrigin(mesh.root().string()).read("no.yaml").error().code, "file.unreadable");
}

// What stands behind a text in memory is no part of it.
TEST(FolderOrigins, GiveWhatTheReaderGivesOfACopy)
{
    MeshFolder mesh;
    for (std::size_t size : {0, 1, 63, 64, 65, 4'000}) {
        const std::string text = manifestOf(size);
        mesh.write("manifest.json", text);
        const auto content = sync::FolderOrigin(mesh.root().string()).read("manifest.json");
        ASSERT_TRUE(content);
        EXPECT_EQ(content->digest, digestOf(text));
        ASSERT_EQ(content->documents.size(), 1U) << size;
        EXPECT_EQ(content->documents[0].drafts.count(), 2U) << size;
        mesh.write("manifest.json", text.substr(0, text.size() - 1));
        const auto cut = sync::FolderOrigin(mesh.root().string()).read("manifest.json");
        EXPECT_EQ(cut->batch.state, FileState::Failed) << size;
        EXPECT_TRUE(cut->documents.empty()) << size;
    }
}

} // namespace
} // namespace tributary::test::file_origin_tests
