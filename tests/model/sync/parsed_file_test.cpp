// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/parsed_file.h"
#include "tests/model/sync/support/drafted_file.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace tributary::sync::parsed_file {

namespace {

using tributary::test::drafted;
using tributary::test::draftedFile;
using Counts = std::map<std::string, int>;

std::vector<EntityDraft> contractDrafts()
{
    return {drafted(Kind::DataContract, "c", "1"), drafted(Kind::Dataset, "t", {}, 0), drafted(Kind::Column, "a", {}, 1),
            drafted(Kind::Column, "b", {}, 1)};
}

Digest subtreeOf(std::vector<EntityDraft> drafts)
{
    return draftedFile("f.yaml", std::move(drafts)).documents.at(0).subtree;
}

} // namespace

TEST(ParsedDocuments, AnEmptyFileHasNone)
{
    const ParsedFile file = draftedFile("f.yaml", {});
    EXPECT_TRUE(file.documents.empty());
}

TEST(ParsedDocuments, TellWhatTheirRootsAre)
{
    EntityDraft table = drafted(Kind::Dataset, "t", {}, -1, 9);
    table.merges = true;
    const ParsedFile file = draftedFile("f.yaml", {drafted(Kind::DataProduct, "p", "1", -1, 4), table, drafted(Kind::OutputPort, "out", {}, 0),
                                                   drafted(Kind::Column, "x", {}, 1), drafted(Kind::InputPort, "in", {}, 0)});
    EXPECT_TRUE(file.batch.entities.empty());
    ASSERT_EQ(file.documents.size(), 2U);
    const ParsedDocument& product = file.documents[0];
    EXPECT_EQ(product.kind, Kind::DataProduct);
    EXPECT_EQ(product.local + " " + product.version, "p 1");
    EXPECT_EQ(product.line, 4);
    EXPECT_FALSE(product.merges);
    EXPECT_EQ(product.drafts.count(), 3U);
    EXPECT_EQ(file.documents[1].kind, Kind::Dataset);
    EXPECT_EQ(file.documents[1].line, 9);
    EXPECT_TRUE(file.documents[1].merges && file.documents[1].mergesToItself);
    EXPECT_EQ(file.documents[1].drafts.count(), 2U);
}

TEST(ParsedDocuments, TheSubtreeChangesWithEveryDraftBelow)
{
    const Digest before = subtreeOf(contractDrafts());
    EXPECT_EQ(subtreeOf(contractDrafts()), before);
    for (std::size_t i = 0; i < contractDrafts().size(); ++i) {
        auto drafts = contractDrafts();
        drafts[i].facts["description"] = "new";
        EXPECT_NE(subtreeOf(drafts), before) << i;
    }
}

TEST(ParsedDocuments, TheSubtreeDependsOnOrderAndDepth)
{
    const Digest before = subtreeOf(contractDrafts());
    auto swapped = contractDrafts();
    std::swap(swapped[2], swapped[3]);
    EXPECT_NE(subtreeOf(swapped), before);
    auto deeper = contractDrafts();
    deeper[3].parent = 2;
    EXPECT_NE(subtreeOf(deeper), before);
    auto shorter = contractDrafts();
    shorter.pop_back();
    EXPECT_NE(subtreeOf(shorter), before);
}

TEST(ParsedDocuments, LinesAreNoContent)
{
    auto moved = contractDrafts();
    for (auto& draft : moved)
        draft.mark.line += 100;
    EXPECT_EQ(subtreeOf(moved), subtreeOf(contractDrafts()));
}

TEST(ParsedDocuments, OneDocumentDoesNotTouchAnother)
{
    auto drafts = contractDrafts();
    drafts.push_back(drafted(Kind::DataProduct, "p"));
    auto changed = drafts;
    changed.back().facts["status"] = "draft";
    const ParsedFile before = draftedFile("f.yaml", drafts);
    const ParsedFile after = draftedFile("f.yaml", changed);
    EXPECT_EQ(before.documents[0].subtree, after.documents[0].subtree);
    EXPECT_NE(before.documents[1].subtree, after.documents[1].subtree);
}

TEST(ParsedDocuments, HoldEveryDraftOnce)
{
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        std::vector<EntityDraft> drafts;
        for (int i = 0; i < 25; ++i) {
            const int parent = i == 0 || random() % 4 == 0 ? -1 : static_cast<int>(random() % static_cast<unsigned>(i));
            drafts.push_back(drafted(Kind::Column, std::to_string(i), {}, parent));
            drafts.back().facts["n"] = i;
        }
        std::multiset<std::string> found;
        for (const ParsedDocument& document : draftedFile("f.yaml", drafts).documents) {
            const DocumentDrafts unpacked = document.drafts.unpack();
            EXPECT_EQ(unpacked.drafts.size(), document.drafts.count());
            EXPECT_EQ(subtreeDigest(unpacked), document.subtree);
            const std::vector<EntityDraft> read = draftsAsRead(unpacked);
            for (std::size_t i = 0; i < read.size(); ++i) {
                found.insert(read[i].local);
                EXPECT_EQ(read[i].facts["n"], std::stoi(read[i].local));
                EXPECT_EQ(unpacked.content[i], contentDigest(drafts[static_cast<std::size_t>(std::stoi(read[i].local))]));
            }
        }
        std::multiset<std::string> all;
        for (const EntityDraft& draft : drafts)
            all.insert(draft.local);
        EXPECT_EQ(found, all);
    }
}

TEST(FileCounts, AreReadBackAndAddedUp)
{
    FileBatch batch;
    batch.read = {{"product", 2}, {"output-port", 3}};
    batch.recognised = {{"dpds", 1}};
    Counts read{{"product", 1}};
    Counts recognised;
    addCounts(countsText(batch), read, recognised);
    addCounts(countsText(batch), read, recognised);
    EXPECT_EQ(read, (Counts{{"output-port", 6}, {"product", 5}}));
    EXPECT_EQ(recognised, (Counts{{"dpds", 2}}));
}

class OddCounts : public ::testing::TestWithParam<const char*> {};

TEST_P(OddCounts, AddNothing)
{
    Counts read;
    Counts recognised;
    addCounts(GetParam(), read, recognised);
    EXPECT_TRUE(read.empty());
    EXPECT_TRUE(recognised.empty());
}

INSTANTIATE_TEST_SUITE_P(Texts, OddCounts,
                         ::testing::Values("", "null", "[]", "{", "{}", "12", R"({"read":[1,2]})", R"({"read":{"product":"2"}})",
                                           R"({"read":{"product":1.5}})", R"({"read":null,"recognised":7})",
                                           R"({"other":{"product":1}})"));

} // namespace tributary::sync::parsed_file
