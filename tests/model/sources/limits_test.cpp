// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of docs/limits.md at their edges, and lists whose square nobody could wait for: where work
// grew with it, these would not end.
#include "model/sources/batch_builder.h"
#include "model/sources/folder/walker.h"
#include "model/sources/json_skim.h"
#include "tests/model/sources/batch_support.h"
#include "tests/support/core/temp_folder.h"

#include <filesystem>
#include <fstream>
#include <set>

namespace tributary::sources::test {

namespace {

EntityDraft column(const std::string& name)
{
    EntityDraft draft;
    draft.kind = Kind::Column;
    draft.local = name;
    return draft;
}

TEST(SourceLimits, AFileOfTooManyThingsGivesNone)
{
    for (const std::size_t count : {std::size_t{3}, std::size_t{4}}) {
        BatchBuilder out("f", {3, 10});
        for (std::size_t i = 0; i < count; ++i)
            out.add(column("c" + std::to_string(i)));
        const FileBatch batch = out.take("odcs", true);
        EXPECT_EQ(batch.entities.size(), count == 3 ? 3U : 0U);
        EXPECT_EQ(batch.state, count == 3 ? FileState::Read : FileState::Failed);
        EXPECT_EQ(batch.diagnostics.size(), count == 3 ? 0U : 1U);
        if (count == 4) {
            EXPECT_EQ(batch.diagnostics[0].code + " " + batch.diagnostics[0].detail, "limit.entities 3");
        }
    }
}

TEST(SourceLimits, AndTooManyObservationsEither)
{
    BatchBuilder out("f", {10, 2});
    for (int i = 0; i < 5; ++i)
        out.addPoint({}, "measurement");
    const FileBatch batch = out.take("tributary", true);
    EXPECT_EQ(batch.state, FileState::Failed);
    EXPECT_TRUE(batch.points.empty() && batch.read.empty());
    ASSERT_EQ(batch.diagnostics.size(), 1U);
    EXPECT_EQ(batch.diagnostics[0].code, "limit.points");
}

TEST(SourceLimits, ErrorsQuoteAsLittleAsRemarks)
{
    const FileBatch batch = readYaml("a: *" + std::string(100'000, 'x') + "\n");
    ASSERT_EQ(batch.state, FileState::Failed);
    EXPECT_LE(batch.diagnostics.at(0).detail.size(), 512U);
}

TEST(SourceLimits, OneNameAHundredThousandTimes)
{
    BatchBuilder out("f");
    EntityDraft root;
    root.kind = Kind::Dataset;
    root.local = "t";
    out.add(std::move(root));
    constexpr int kCount = 100'000;
    for (int i = 0; i < kCount; ++i) {
        EntityDraft draft = column(i == 500 ? "x~7" : "x"); // one that takes a number by itself
        draft.parent = 0;
        out.add(std::move(draft));
    }
    const FileBatch batch = out.take("odcs", true);
    EXPECT_EQ(batch.entities[2].local, "x~2");
    std::set<std::string> names;
    for (const EntityDraft& each : batch.entities)
        names.insert(each.local);
    EXPECT_EQ(names.size(), static_cast<std::size_t>(kCount) + 1);
}

TEST(SourceLimits, AHundredThousandReferencesOfOneThing)
{
    EntityDraft draft = column("c");
    constexpr int kCount = 100'000;
    for (int i = 0; i < kCount; ++i)
        draft.references.push_back({Role::Reads, Kind::Dataset, "d" + std::to_string(i / 2), {}, {}});
    BatchBuilder out("f");
    out.add(std::move(draft));
    const FileBatch batch = out.take("openlineage", true);
    ASSERT_EQ(batch.entities.at(0).references.size(), static_cast<std::size_t>(kCount / 2));
    for (int i = 0; i < kCount / 2; ++i)
        ASSERT_EQ(batch.entities[0].references[static_cast<std::size_t>(i)].target, "d" + std::to_string(i)) << "in their order";
}

TEST(SourceLimits, OneKeyAHundredThousandTimes)
{
    // Keys that are lists are no duplicates of each other; each is kept under a number of its own.
    std::string text = "apiVersion: v1.1.0\nkind: DataProduct\nid: p\n";
    constexpr int kCount = 100'000;
    for (int i = 0; i < kCount; ++i)
        text += "? [k]\n: " + std::to_string(i) + "\n";
    const FileBatch batch = readYaml(text);
    ASSERT_EQ(batch.entities.size(), 1U);
    EXPECT_EQ(batch.entities[0].extra.size(), static_cast<std::size_t>(kCount)) << "nothing is lost";
    EXPECT_TRUE(batch.entities[0].extra.contains("[\"k\"]~2"));
}

TEST(SourceLimits, AQuickLookEndsWhereItIsNoneAnyMore)
{
    std::string few;
    std::string many;
    for (int i = 0; i < 120'000; ++i) {
        (i < 90'000 ? few : many) += "{\"a\":1}\n";
        if (i < 90'000)
            many += "{\"a\":1}\n";
    }
    ASSERT_TRUE(skimNdjson(few));
    EXPECT_EQ(skimNdjson(few)->size(), 90'000U);
    EXPECT_FALSE(skimNdjson(many));
    EXPECT_EQ(readFile("x.ndjson", many).state, FileState::Skipped) << "the parser then says what it is";
}

TEST(SourceLimits, DefinitionsThatStandForThemselvesThrice)
{
    const std::string head = "dataContractSpecification: 1.2.1\nid: c\ninfo: {title: t, version: 1}\nmodels: {m: {fields: {a: {$ref: '#/definitions/d'}}}}\n";
    const FileBatch looks = readYaml(head + "definitions: {d: {items: {$ref: '#/definitions/d'}, keys: {$ref: '#/definitions/d'}, values: {$ref: '#/definitions/d'}}}\n");
    EXPECT_EQ(looks.state, FileState::Warned);
    EXPECT_FALSE(ofKind(looks, Kind::Dataset).empty());
    const FileBatch fields = readYaml(head + "definitions: {d: {fields: {a: {$ref: '#/definitions/d'}, b: {$ref: '#/definitions/d'}}}}\n");
    EXPECT_LE(counted(fields, "column"), 20'000);
    EXPECT_GT(counted(fields, "column"), 1'000);
}

TEST(SourceLimits, ALargeDefinitionNamedOften)
{
    std::string text = "dataContractSpecification: 1.2.1\nid: c\ninfo: {title: t, version: 1}\ndefinitions:\n  d:\n";
    for (int i = 0; i < 3'000; ++i)
        text += "    k" + std::to_string(i) + ": 1\n";
    text += "models:\n  m:\n    fields:\n";
    for (int i = 0; i < 3'000; ++i)
        text += "      f" + std::to_string(i) + ": {$ref: '#/definitions/d'}\n";
    const FileBatch batch = readYaml(text);
    EXPECT_EQ(counted(batch, "column"), 3'000);
    // Laid under the fields as long as that stays bounded, and left as a reference from there on.
    const auto laid = std::count_if(batch.entities.begin(), batch.entities.end(),
                                    [](const EntityDraft& each) { return each.kind == Kind::Column && each.extra.contains("k0"); });
    EXPECT_GT(laid, 100);
    EXPECT_LT(laid, 1'000);
}

TEST(SourceLimits, AFileIsReadWhereItLiesAndNotWhereALinkLeads)
{
    namespace fs = std::filesystem;
    const tributary::test::TempFolder folder;
    const fs::path root = folder.path() / "root";
    fs::create_directories(root / "in");
    fs::create_directories(folder.path() / "outside");
    std::ofstream(root / "in/a.yaml") << "inside";
    std::ofstream(folder.path() / "outside/a.yaml") << "secret";
    EXPECT_EQ(readBytes(root.string(), "in/a.yaml", 100).value_or(""), "inside");
    // After the walk, the folder becomes a link to another one.
    fs::remove_all(root / "in");
    fs::create_directory_symlink(folder.path() / "outside", root / "in");
    const auto bytes = readBytes(root.string(), "in/a.yaml", 100);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, "link.outside");
    EXPECT_EQ(readBytes((folder.path() / "outside/a.yaml").string(), "a.yaml", 100).value_or(""), "secret") << "the root itself may be anywhere";
}

} // namespace

} // namespace tributary::sources::test
