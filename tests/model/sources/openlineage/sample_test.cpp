// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/folder/walker.h"
#include "tests/model/sources/lineage_support.h"

#include <fstream>

namespace tributary::sources::test {

namespace {

Json goldenOf(const std::string& mesh)
{
    std::ifstream file(std::string(TRIBUTARY_SOURCE_DIR) + "/tests/golden/" + mesh + ".json");
    return Json::parse(file, nullptr, false).value("openLineage", Json::object());
}

LineageOf lineageOf(const std::string& mesh)
{
    const std::string root = std::string(TRIBUTARY_SOURCE_DIR) + "/resources/samples/" + mesh + "/lineage";
    LineageOf lineage;
    const Result<WalkResult> found = walk(root, {}, {});
    EXPECT_TRUE(found) << root;
    for (const FoundFile& each : found ? found->files : std::vector<FoundFile>{}) {
        const Result<std::string> bytes = readBytes(root, each.path, 64U << 20U);
        EXPECT_TRUE(bytes) << each.path;
        const FileBatch batch = readFile(each.path, bytes.value_or(std::string()));
        EXPECT_EQ(batch.state, FileState::Read) << each.path << ::testing::PrintToString(remarks(batch));
        lineage.add(batch);
    }
    return lineage;
}

TEST(SampleLineage, QuoteToCashHasItsFigures)
{
    const Json golden = goldenOf("quote-to-cash");
    ASSERT_TRUE(golden.contains("events"));
    const LineageOf lineage = lineageOf("quote-to-cash");
    EXPECT_EQ(lineage.read("event"), golden.at("events"));
    EXPECT_EQ(lineage.merged(Kind::Job).size(), golden.at("jobs"));
    EXPECT_EQ(lineage.merged(Kind::Dataset).size(), golden.at("datasets"));
    EXPECT_EQ(lineage.edges(Kind::Job, {Role::Reads}).size() + lineage.edges(Kind::Job, {Role::Writes}).size(),
              golden.at("jobDatasetEdges"));
    EXPECT_EQ(lineage.edges(Kind::Dataset, {Role::DerivedFrom}, true).size(), golden.at("columnEdges"));
    std::set<std::string> runs;
    for (const auto& job : lineage.merged(Kind::Job)) {
        for (const Json& run : job.front().facts.at("runs")) {
            runs.insert(textAt(run, "runId"));
        }
    }
    EXPECT_EQ(runs.size(), golden.at("runs"));
}

TEST(SampleLineage, QuoteToCashTellsDirectFromIndirect)
{
    const Json golden = goldenOf("quote-to-cash");
    Edges direct;
    Edges indirect;
    Edges wholeDataset;
    for (const auto& dataset : lineageOf("quote-to-cash").merged(Kind::Dataset)) {
        for (const EntityDraft& draft : dataset) {
            for (const Json& each : draft.facts.value("columnLineage", Json::array())) {
                for (const Json& how : each.at("transformations")) {
                    Edges& edges = textAt(how, "type") == "DIRECT" ? direct : indirect;
                    edges.insert({dataset.front().local, draft.local, textAt(each, "namespace"), textAt(each, "name"), textAt(each, "field")});
                }
            }
            for (const Json& each : draft.facts.value("columnLineageDataset", Json::array())) {
                wholeDataset.insert({dataset.front().local, textAt(each, "namespace"), textAt(each, "name"), textAt(each, "field")});
            }
        }
    }
    EXPECT_EQ(direct.size(), golden.at("columnEdgesDirect"));
    EXPECT_EQ(indirect.size(), golden.at("columnEdgesIndirect"));
    EXPECT_EQ(wholeDataset.size(), golden.at("datasetLevelIndirect"));
}

} // namespace

} // namespace tributary::sources::test
