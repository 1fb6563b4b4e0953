// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace tributary::sync::shared_documents {

namespace {

// An event of a job that writes one table with these columns.
std::string eventOf(const std::string& job, const std::string& table, const std::vector<std::string>& columns,
                    const std::string& day)
{
    std::string fields;
    for (const auto& name : columns)
        fields += (fields.empty() ? "" : ",") + (R"({"name":")" + name + R"(","type":"int"})");
    return R"({"eventType":"COMPLETE","eventTime":")" + day + R"(T00:00:00Z","run":{"runId":"r-)" + job + day +
           R"("},"job":{"namespace":"jobs","name":")" + job + R"("},"inputs":[],"outputs":[{"namespace":"db","name":")" + table +
           R"(","facets":{"schema":{"fields":[)" + fields + R"(]}}}],"producer":"p","schemaURL":"https://openlineage.io/x"})" + "\n";
}

class SharedDocuments : public ::testing::Test {
protected:
    std::set<std::string> columnsOf(const std::string& table)
    {
        const auto reader = mesh.reader();
        std::set<std::string> names;
        const auto rows = reader->byLocal(table);
        EXPECT_LE(rows->size(), 1U) << "one table, whatever the number of files";
        for (const EntityRow& row : *rows) {
            const auto children = reader->children(row.id, Kind::Column);
            for (const EntityRow& child : *children)
                names.insert(child.local);
        }
        return names;
    }
    std::vector<std::string> writersOf(const std::string& table)
    {
        const auto reader = mesh.reader();
        std::vector<std::string> names;
        const auto refs = reader->referencesTo(Kind::Dataset, table, Role::Writes);
        for (const auto& ref : *refs)
            names.push_back(reader->entity(ref.from)->local);
        std::sort(names.begin(), names.end());
        return names;
    }
    tributary::test::MeshFolder mesh;
};

using NameSet = std::set<std::string>;
using NameList = std::vector<std::string>;

} // namespace

TEST_F(SharedDocuments, SeveralFilesMakeOneTableWithoutAWarning)
{
    mesh.write("a.ndjson", eventOf("load", "t", {"id", "x"}, "2026-01-01"));
    mesh.write("b.ndjson", eventOf("fill", "t", {"id", "x"}, "2026-01-02"));
    const auto report = mesh.sync();
    EXPECT_TRUE(report.warnings.empty());
    EXPECT_EQ(columnsOf("db/t"), (NameSet{"id", "x"}));
    EXPECT_EQ(writersOf("db/t"), (NameList{"jobs/fill", "jobs/load"}));
}

TEST_F(SharedDocuments, AFileMoreAddsToWhatWasThere)
{
    mesh.write("a.ndjson", eventOf("load", "t", {"id"}, "2026-01-01"));
    mesh.sync();
    mesh.write("b.ndjson", eventOf("load", "t", {"id", "later"}, "2026-02-01"));
    const auto report = mesh.sync();
    EXPECT_EQ(report.removed, 0);
    EXPECT_EQ(report.added, 1) << "the new column; table and job were there";
    EXPECT_EQ(columnsOf("db/t"), (NameSet{"id", "later"}));
}

TEST_F(SharedDocuments, AFileLessTakesOnlyWhatItAloneSaid)
{
    mesh.write("a.ndjson", eventOf("load", "t", {"id"}, "2026-01-01"));
    mesh.write("b.ndjson", eventOf("fill", "t", {"id", "later"}, "2026-02-01"));
    mesh.sync();
    mesh.remove("b.ndjson");
    mesh.sync();
    EXPECT_EQ(columnsOf("db/t"), (NameSet{"id"}));
    EXPECT_EQ(writersOf("db/t"), (NameList{"jobs/load"}));
    mesh.remove("a.ndjson");
    sync::SyncOptions release; // the last file: the folder is empty now
    release.release = true;
    const auto last = mesh.sync(release);
    EXPECT_EQ(columnsOf("db/t"), NameSet{});
    EXPECT_EQ(last.removed, 3) << "job, table and column";
}

TEST_F(SharedDocuments, AnUnchangedFolderWritesNothing)
{
    mesh.write("a.ndjson", eventOf("load", "t", {"id"}, "2026-01-01"));
    mesh.write("b.ndjson", eventOf("load", "t", {"id", "x"}, "2026-01-02"));
    mesh.sync();
    EXPECT_FALSE(mesh.sync().wrote);
    SyncOptions all;
    all.full = true;
    EXPECT_FALSE(mesh.sync(all).wrote);
}

TEST_F(SharedDocuments, AMovedFileChangesNothing)
{
    mesh.write("a.ndjson", eventOf("load", "t", {"id"}, "2026-01-01"));
    mesh.write("b.ndjson", eventOf("fill", "t", {"id"}, "2026-01-02"));
    mesh.sync();
    mesh.move("a.ndjson", "z/later.ndjson");
    const auto report = mesh.sync();
    EXPECT_EQ(report.added + report.removed, 0);
    EXPECT_EQ(writersOf("db/t"), (NameList{"jobs/fill", "jobs/load"}));
}

// However the events come in, the last state equals that of a folder read at once.
class SharedDocumentsInAnyOrder : public SharedDocuments, public ::testing::WithParamInterface<unsigned> {};

TEST_P(SharedDocumentsInAnyOrder, EndAlike)
{
    std::mt19937 random(GetParam());
    tributary::test::MeshFolder fresh;
    std::map<std::string, std::string> files;
    for (int step = 0; step < 8; ++step) {
        const std::string path = std::string(1, static_cast<char>('a' + random() % 4)) + ".ndjson";
        if (random() % 4 == 0 && files.count(path) != 0) {
            files.erase(path);
            mesh.remove(path);
        } else {
            std::vector<std::string> columns{"id"};
            for (const char* name : {"x", "y", "z"}) {
                if (random() % 2 == 0)
                    columns.emplace_back(name);
            }
            files[path] = eventOf("j" + std::to_string(random() % 2), "t", columns, "2026-01-1" + std::to_string(step));
            mesh.write(path, files[path]);
        }
        mesh.sync();
    }
    for (const auto& [path, text] : files)
        fresh.write(path, text);
    fresh.sync();
    const auto stepwise = mesh.reader();
    const auto atOnce = fresh.reader();
    for (const char* local : {"db/t", "jobs/j0", "jobs/j1", "id", "x", "y", "z"}) {
        const auto left = stepwise->byLocal(local);
        const auto right = atOnce->byLocal(local);
        ASSERT_EQ(left->size(), right->size()) << local;
        for (std::size_t i = 0; i < left->size(); ++i)
            EXPECT_EQ(left->at(i).facts, right->at(i).facts) << local;
    }
    EXPECT_EQ(stepwise->totals()->entities, atOnce->totals()->entities);
}

INSTANTIATE_TEST_SUITE_P(Seeds, SharedDocumentsInAnyOrder, ::testing::Range(1U, 7U));

} // namespace tributary::sync::shared_documents
