// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/document_drafts.h"

#include "tests/model/entities/support/random_drafts.h"

#include <gtest/gtest.h>

namespace tributary::test::document_drafts {
namespace {

using Part = std::vector<EntityDraft>;

EntityDraft named(const std::string& local, int parent = -1)
{
    EntityDraft draft;
    draft.kind = Kind::Column;
    draft.local = draft.name = local;
    draft.parent = parent;
    return draft;
}

std::vector<Part> documentsOf(Part batch)
{
    std::vector<Part> documents;
    forEachDocument(std::move(batch), [&](Part document) { documents.push_back(std::move(document)); });
    return documents;
}

std::string outline(const Part& document)
{
    std::string text;
    for (const EntityDraft& draft : document)
        text += draft.local + std::to_string(draft.parent) + " ";
    return text;
}

TEST(DocumentDrafts, ABatchFallsApartByItsRoots)
{
    const std::vector<Part> documents = documentsOf({named("p"), named("c"), named("out", 0), named("t", 1), named("x", 3), named("in", 0)});
    ASSERT_EQ(documents.size(), 2U);
    EXPECT_EQ(outline(documents[0]), "p-1 out0 in0 ");
    EXPECT_EQ(outline(documents[1]), "c-1 t0 x1 ");
    EXPECT_TRUE(documentsOf({}).empty());
}

TEST(DocumentDrafts, EveryDraftIsInTheDocumentOfItsParent)
{
    RandomDrafts random(11);
    for (int round = 0; round < 80; ++round) {
        Part batch;
        for (int i = 0; i < 25; ++i)
            batch.push_back(named(std::to_string(i), i == 0 || random.below(4) == 0 ? -1 : random.below(i)));
        std::vector<int> seen(batch.size(), 0);
        int lastRoot = -1;
        for (const Part& document : documentsOf(batch)) {
            EXPECT_GT(std::stoi(document.front().local), lastRoot) << "in the order of the roots";
            lastRoot = std::stoi(document.front().local);
            for (std::size_t i = 0; i < document.size(); ++i) {
                const auto was = static_cast<std::size_t>(std::stoi(document[i].local));
                ++seen[was];
                ASSERT_EQ(i == 0, document[i].parent < 0);
                ASSERT_LT(document[i].parent, static_cast<int>(i));
                if (i > 0) {
                    EXPECT_EQ(document[static_cast<std::size_t>(document[i].parent)].local, std::to_string(batch[was].parent));
                }
            }
        }
        EXPECT_EQ(seen, std::vector<int>(batch.size(), 1));
    }
}

TEST(DocumentDrafts, ComeBackAsTheyWereRead)
{
    Part drafts{named("t"), named("a", 0), named("b", 0)};
    drafts[1].facts = {{"description", "d\"\n\u00e4"}, {"tags", {"a", "b"}}, {"n", 1.5}};
    drafts[2].extra = {{"x", nullptr}};
    const DocumentDrafts document = documentDrafts(drafts);
    const Part back = draftsAsRead(document);
    ASSERT_EQ(back.size(), drafts.size());
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        EXPECT_TRUE(document.drafts[i].facts.is_null() && document.drafts[i].extra.is_null());
        EXPECT_EQ(back[i].facts, drafts[i].facts);
        EXPECT_EQ(back[i].extra, drafts[i].extra);
        EXPECT_EQ(back[i].local, drafts[i].local);
        EXPECT_EQ(back[i].parent, drafts[i].parent);
        EXPECT_EQ(contentDigest(back[i]), document.content[i]);
    }
}

} // namespace
} // namespace tributary::test::document_drafts
