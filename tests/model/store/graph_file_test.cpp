// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/graph_file.h"

#include "model/base/hash.h"
#include "model/lineage/graph_archive.h"
#include "model/store/connection.h"
#include "model/store/lineage_graphs.h"
#include "model/store/manual_lineage.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace tributary::test::graph_file_tests {
namespace {

namespace fs = std::filesystem;
using lineage::Level;
using store::graphFileOf;
using store::readGraphFile;
using store::writeGraphFile;

lineage::Graph smallGraph()
{
    std::vector<lineage::Node> nodes(2);
    nodes[0] = {7, {7, 9}, Kind::Dataset, {}};
    nodes[1] = {8, {8}, Kind::Job, "a column"};
    std::vector<lineage::Link> links(1);
    links[0].from = 0;
    links[0].to = 1;
    links[0].reasons = {{lineage::EdgeKind::JobReads, lineage::Evidence::Observed, 8, 3, 5}};
    links[0].transformation = "SUM";
    return {std::move(nodes), std::move(links), {{7, {0}}, {9, {0}}, {8, {1}}}};
}

std::string textOf(const fs::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

class GraphFile : public ::testing::Test {
protected:
    void SetUp() override { std::ofstream(catalog()) << "stands for a catalog"; }
    std::string catalog() const { return (m_folder.path() / "catalog.tributary").string(); }

    const TempFolder m_folder;
};

TEST_F(GraphFile, ComesBackForTheSameLevelAndStateOnly)
{
    EXPECT_FALSE(readGraphFile(catalog(), Level::Dataset, "state"));
    ASSERT_TRUE(writeGraphFile(catalog(), Level::Dataset, "state", 11, 22, smallGraph()));
    const auto back = readGraphFile(catalog(), Level::Dataset, "state");
    ASSERT_TRUE(back);
    EXPECT_EQ(back->from, 11);
    EXPECT_EQ(back->until, 22);
    EXPECT_EQ(lineage::archivedGraph(back->graph), lineage::archivedGraph(smallGraph()));
    EXPECT_FALSE(readGraphFile(catalog(), Level::Dataset, "another"));
    EXPECT_FALSE(readGraphFile(catalog(), Level::Product, "state"));
    fs::copy_file(graphFileOf(catalog(), Level::Dataset), graphFileOf(catalog(), Level::Product));
    EXPECT_FALSE(readGraphFile(catalog(), Level::Product, "state")) << "one of another level";
}

TEST_F(GraphFile, DamageAnywhereIsSeen)
{
    ASSERT_TRUE(writeGraphFile(catalog(), Level::Job, "state", 1, 2, smallGraph()));
    const fs::path file = graphFileOf(catalog(), Level::Job);
    const std::string whole = textOf(file);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
        std::ofstream(file, std::ios::binary) << damaged;
        EXPECT_FALSE(readGraphFile(catalog(), Level::Job, "state")) << at;
        std::ofstream(file, std::ios::binary) << whole.substr(0, at);
        EXPECT_FALSE(readGraphFile(catalog(), Level::Job, "state")) << at;
    }
}

// Where this fails, the same graph makes other bytes than before: raise the number in kGraphForm, so that no file of
// an older version is taken for one of this, and put the new digest here.
TEST_F(GraphFile, TheFormHasANewNumberWhereItIsAnother)
{
    ASSERT_TRUE(writeGraphFile(catalog(), Level::Dataset, "state", 1, 2, smallGraph()));
    EXPECT_EQ(digestOf(textOf(graphFileOf(catalog(), Level::Dataset))).hex(), "1799528a63ced6317a144f8ff25e8ca8");
}

// A chain that is long enough for a file.
class LongLineage : public ::testing::Test {
protected:
    static constexpr int kDatasets = 7'000; // and as many jobs, each with two links

    void SetUp() override { sync(kDatasets); }
    void sync(int datasets)
    {
        Drafts file("chain.json");
        for (int i = 0; i < datasets; ++i) {
            file.add(Kind::Dataset, "db/t" + std::to_string(i));
            const int job = file.add(Kind::Job, "j" + std::to_string(i));
            file.refer(job, Role::Reads, Kind::Dataset, "db/t" + std::to_string(i));
            file.refer(job, Role::Writes, Kind::Dataset, "db/t" + std::to_string((i + 1) % datasets));
        }
        m_catalog.sync({file});
    }
    // The same catalog under another name, of which this process keeps nothing.
    std::string copyNamed(const std::string& name) const
    {
        const std::string copy = (m_folder.path() / name).string();
        static_cast<void>(m_catalog.writer().connection().number("PRAGMA wal_checkpoint(TRUNCATE)"));
        fs::copy_file(m_catalog.path(), copy);
        if (fs::exists(graphFileOf(m_catalog.path(), Level::Job)))
            fs::copy_file(graphFileOf(m_catalog.path(), Level::Job), graphFileOf(copy, Level::Job));
        return copy;
    }
    static std::uint64_t readFor(const std::string& path, std::string& graph)
    {
        const std::uint64_t before = store::lineageGraphUse().made;
        const auto reader = store::Reader::open(path).value();
        graph = lineage::archivedGraph(*store::lineageState(*reader, Level::Job).value().graph);
        return store::lineageGraphUse().made - before;
    }

    mutable Catalog m_catalog;
    const TempFolder m_folder;
};

TEST_F(LongLineage, IsReadFromItsFileByTheNextProcess)
{
    const auto made = store::lineageState(m_catalog.reader(), Level::Job).value();
    ASSERT_TRUE(fs::exists(graphFileOf(m_catalog.path(), Level::Job)));
    ASSERT_GE(made.graph->nodes().size() + made.graph->links().size(), store::kWorthAGraphFile);
    std::string back;
    EXPECT_EQ(readFor(copyNamed("copy.tributary"), back), 0U) << "nothing is made anew";
    EXPECT_EQ(back, lineage::archivedGraph(*made.graph));
}

TEST_F(LongLineage, OfAnotherStateIsMadeAnew)
{
    static_cast<void>(store::lineageState(m_catalog.reader(), Level::Job).value());
    const auto rows = m_catalog.allOf(Kind::Dataset);
    ASSERT_TRUE(store::addManualEdge(m_catalog.writer(), rows[2].id, rows[0].id, "by hand", "ada", 10));
    std::string back;
    EXPECT_EQ(readFor(copyNamed("changed.tributary"), back), 1U) << "somebody has drawn an edge";
    EXPECT_EQ(back, lineage::archivedGraph(*store::lineageState(m_catalog.reader(), Level::Job).value().graph));
    sync(kDatasets - 1);
    EXPECT_EQ(readFor(copyNamed("synced.tributary"), back), 1U) << "a newer revision";
}

TEST_F(LongLineage, OfThePastIsNotKept)
{
    m_catalog.reader().setMoment(Moment{m_catalog.reader().revision().value(), 1});
    static_cast<void>(store::lineageState(m_catalog.reader(), Level::Job).value());
    EXPECT_FALSE(fs::exists(graphFileOf(m_catalog.path(), Level::Job)));
}

} // namespace
} // namespace tributary::test::graph_file_tests
