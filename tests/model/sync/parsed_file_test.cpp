// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/parsed_file.h"
#include "tests/model/sync/support/drafted_file.h"

#include <gtest/gtest.h>

#include <random>

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
    EXPECT_TRUE(file.content.empty());
}

TEST(ParsedDocuments, GroupDraftsByTheirRoots)
{
    const ParsedFile file = draftedFile("f.yaml", {drafted(Kind::DataProduct, "p"), drafted(Kind::DataContract, "c"),
                                                   drafted(Kind::OutputPort, "out", {}, 0), drafted(Kind::Dataset, "t", {}, 1),
                                                   drafted(Kind::Column, "x", {}, 3), drafted(Kind::InputPort, "in", {}, 0)});
    ASSERT_EQ(file.documents.size(), 2U);
    EXPECT_EQ(file.documents[0].root, 0);
    EXPECT_EQ(file.documents[0].drafts, (std::vector<int>{0, 2, 5}));
    EXPECT_EQ(file.documents[1].root, 1);
    EXPECT_EQ(file.documents[1].drafts, (std::vector<int>{1, 3, 4}));
    EXPECT_EQ(file.content.size(), 6U);
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

TEST(ParsedDocuments, DraftsComeBackAsTheyWereRead)
{
    auto drafts = contractDrafts();
    drafts[1].facts = {{"description", "d\"\n\u00e4"}, {"tags", {"a", "b"}}, {"n", 1.5}};
    drafts[2].extra = {{"x", nullptr}};
    const ParsedFile file = draftedFile("f.yaml", drafts);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const EntityDraft back = draftOf(file, i);
        EXPECT_EQ(back.facts, drafts[i].facts);
        EXPECT_EQ(back.extra, drafts[i].extra);
        EXPECT_EQ(back.local, drafts[i].local);
        EXPECT_EQ(back.parent, drafts[i].parent);
        EXPECT_EQ(contentDigest(back), file.content[i]);
    }
}

TEST(ParsedDocuments, EveryDraftBelongsToTheDocumentOfItsParent)
{
    std::mt19937 random(11);
    for (int round = 0; round < 80; ++round) {
        std::vector<EntityDraft> drafts;
        for (int i = 0; i < 25; ++i) {
            const int parent = i == 0 || random() % 4 == 0 ? -1 : static_cast<int>(random() % static_cast<unsigned>(i));
            drafts.push_back(drafted(Kind::Column, std::to_string(i), {}, parent));
        }
        const ParsedFile file = draftedFile("f.yaml", drafts);
        std::vector<int> documentOf(drafts.size(), -1);
        for (std::size_t d = 0; d < file.documents.size(); ++d) {
            EXPECT_EQ(file.documents[d].drafts.front(), file.documents[d].root);
            for (const int index : file.documents[d].drafts) {
                EXPECT_EQ(documentOf[static_cast<std::size_t>(index)], -1) << "in two documents";
                documentOf[static_cast<std::size_t>(index)] = static_cast<int>(d);
            }
        }
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            ASSERT_GE(documentOf[i], 0);
            if (drafts[i].parent >= 0) {
                EXPECT_EQ(documentOf[i], documentOf[static_cast<std::size_t>(drafts[i].parent)]);
            }
        }
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
