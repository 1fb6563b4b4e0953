// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/corpus/corpus.h"
#include "tests/model/sources/lineage_support.h"

namespace tributary::sources::test {

namespace {

bool isTable(const std::string& id)
{
    for (const char* type : {"model.", "seed.", "snapshot.", "source."}) {
        if (id.rfind(type, 0) == 0) {
            return true;
        }
    }
    return false;
}

// Straight from the JSON: distinct edges among tables, as parent_map or depends_on has them.
Edges plainEdges(const Json& manifest)
{
    Edges edges;
    const Json& map = manifest.at("parent_map");
    for (const auto& [id, parents] : map.items()) {
        for (const Json& parent : parents) {
            if (isTable(id) && isTable(parent.get<std::string>())) {
                edges.insert({id, parent.get<std::string>()});
            }
        }
    }
    return edges;
}

std::set<std::string> plainTables(const Json& manifest)
{
    std::set<std::string> tables;
    for (const char* section : {"nodes", "sources"}) {
        for (const auto& [id, node] : manifest.at(section).items()) {
            if (isTable(id)) {
                tables.insert(id);
            }
        }
    }
    return tables;
}

class DbtCorpus : public CorpusTest {
protected:
    static std::string bytesOf(const std::string& path)
    {
        const Result<std::string> bytes = readBytes(corpusRoot(), path, 256U << 20U);
        EXPECT_TRUE(bytes) << path;
        return bytes.value_or(std::string());
    }
};

TEST_F(DbtCorpus, AdReporting)
{
    const std::string folder = "dbt/fivetran-ad-reporting-2022-12/";
    const std::string manifest = bytesOf(folder + "manifest.json");
    LineageOf lineage;
    lineage.add(readFile("catalog.json", bytesOf(folder + "catalog.json")));
    lineage.add(readFile("manifest.json", manifest));
    const Edges edges = lineage.edges(Kind::Dataset, {Role::DependsOn});
    EXPECT_EQ(edges.size(), 427U);
    EXPECT_EQ(edges, plainEdges(parseJson(manifest)));
    EXPECT_EQ(lineage.read("catalog-column"), 7322);
    EXPECT_EQ(lineage.read("metric"), 9);
    EXPECT_EQ(lineage.merged(Kind::Dataset).size(), plainTables(parseJson(manifest)).size());
}

TEST_F(DbtCorpus, EveryManifest)
{
    int manifests = 0;
    forEachFile("dbt", [&](const std::string& path, const std::string& bytes) {
        const bool schema = path.rfind("schema/", 0) == 0;
        if (schema || path.compare(path.rfind('/') + 1, 8, "manifest") != 0) {
            return;
        }
        ++manifests;
        const FileBatch batch = readFile(path, bytes);
        EXPECT_NE(batch.state, FileState::Failed) << path;
        EXPECT_EQ(batch.format, "dbt-manifest") << path;
        LineageOf lineage;
        lineage.add(batch);
        const Json plain = parseJson(bytes);
        EXPECT_EQ(lineage.edges(Kind::Dataset, {Role::DependsOn}), plainEdges(plain)) << path;
        EXPECT_EQ(static_cast<std::size_t>(counted(batch, "dataset")), plainTables(plain).size()) << path;
    });
    EXPECT_EQ(manifests, 8);
}

TEST_F(DbtCorpus, EveryOtherArtifact)
{
    std::map<std::string, int> formats;
    forEachFile("dbt", [&](const std::string& path, const std::string& bytes) {
        if (path.rfind("schema/", 0) != 0) {
            const FileBatch batch = readFile(path, bytes);
            EXPECT_EQ(batch.state, FileState::Read) << path;
            ++formats[batch.format];
        }
    });
    EXPECT_EQ(formats["dbt-catalog"], 4);
    EXPECT_EQ(formats["dbt-run-results"], 6);
}

} // namespace

} // namespace tributary::sources::test
