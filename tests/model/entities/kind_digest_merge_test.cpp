// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/entity_draft.h"
#include "model/entities/kind.h"
#include "model/entities/merge_drafts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace tributary {
namespace {

struct KindWord {
    const char* word;
    Kind kind;
};

void PrintTo(const KindWord& each, std::ostream* out)
{
    *out << each.word;
}

class KindWords : public ::testing::TestWithParam<KindWord> {};

TEST_P(KindWords, AreUnderstood)
{
    EXPECT_EQ(kindFromName(GetParam().word), GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(Words, KindWords,
                         ::testing::Values(KindWord{"Data Products", Kind::DataProduct}, KindWord{"DATA_PRODUCT", Kind::DataProduct},
                                           KindWord{"ports", Kind::OutputPort}, KindWord{"inputPorts", Kind::InputPort},
                                           KindWord{"management-ports", Kind::ManagementPort}, KindWord{"DataContracts", Kind::DataContract},
                                           KindWord{"tables", Kind::Dataset}, KindWord{"properties", Kind::Column},
                                           KindWord{"policies", Kind::Policy}, KindWord{"people", Kind::Person},
                                           KindWord{"processes", Kind::Job}, KindWord{"KPIs", Kind::Metric},
                                           KindWord{"ML-Models", Kind::Model}, KindWord{"accesses", Kind::UsageAgreement},
                                           KindWord{"glossary.terms", Kind::Term}, KindWord{"Métrics", Kind::Metric}));

TEST(KindWordEdges, NonsenseIsNoKind)
{
    for (const char* word : {"", " ", "s", "ies", "ses", "uses", "productss", "product1", "pro duct x", "-"})
        EXPECT_FALSE(kindFromName(word).has_value()) << word;
}

TEST(KindWordEdges, StableNamesComeBackAndNumbersBeyondAreUnknown)
{
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < kKindCount; ++i) {
        const Kind kind = static_cast<Kind>(i);
        EXPECT_TRUE(seen.insert(kindName(kind)).second) << kindName(kind);
        EXPECT_EQ(kindFromName(kindName(kind)), kind);
    }
    EXPECT_EQ(kindName(static_cast<Kind>(kKindCount)), "unknown");
    EXPECT_EQ(kindName(static_cast<Kind>(255)), "unknown");
}

EntityDraft draftOf(const std::string& name)
{
    EntityDraft draft;
    draft.kind = Kind::Dataset;
    draft.local = "db/a";
    draft.name = name;
    draft.facts = {{"a", 1}, {"b", {1, 2}}};
    draft.extra = {{"x", "y"}};
    draft.references = {{Role::Domain, Kind::Domain, "sales", "", ""}, {Role::Owner, Kind::Person, "ada", "", "owner"}};
    return draft;
}

TEST(DigestOfContent, EachPartOfTheContentCounts)
{
    const Digest before = contentDigest(draftOf("n"));
    const auto changed = [&](auto change) {
        EntityDraft draft = draftOf("n");
        change(draft);
        return contentDigest(draft) != before;
    };
    EXPECT_TRUE(changed([](EntityDraft& d) { d.name = "m"; }));
    EXPECT_TRUE(changed([](EntityDraft& d) { d.facts["b"] = {2, 1}; }));
    EXPECT_TRUE(changed([](EntityDraft& d) { d.facts["a"] = "1"; }));
    EXPECT_TRUE(changed([](EntityDraft& d) { d.extra = Json::object(); }));
    EXPECT_TRUE(changed([](EntityDraft& d) { std::swap(d.facts, d.extra); }));
    EXPECT_TRUE(changed([](EntityDraft& d) { d.references.pop_back(); }));
    EXPECT_TRUE(changed([](EntityDraft& d) { d.references.push_back(d.references[0]); }));
    EXPECT_TRUE(changed([](EntityDraft& d) { d.references[0].role = Role::Product; }));
    EXPECT_TRUE(changed([](EntityDraft& d) { d.references[0].targetVersion = "1"; }));
    EXPECT_FALSE(changed([](EntityDraft& d) { std::swap(d.references[0], d.references[1]); }));
    EXPECT_FALSE(changed([](EntityDraft& d) { d.mark = {7, 8, 9}; }));
    EXPECT_FALSE(changed([](EntityDraft& d) { d.facts = parseJson(R"({"b":[1,2],"a":1})"); }));
}

TEST(DigestOfContent, TextDoesNotSlideFromOneFieldIntoTheNext)
{
    EntityDraft left = draftOf("n");
    left.references = {{Role::Domain, Kind::Domain, "ab", "c", ""}};
    EntityDraft right = left;
    right.references = {{Role::Domain, Kind::Domain, "a", "bc", ""}};
    EXPECT_NE(contentDigest(left), contentDigest(right));
    right.references = {{Role::Domain, Kind::Domain, "ab", "", "c"}};
    EXPECT_NE(contentDigest(left), contentDigest(right));
    left.references.clear();
    right = left;
    left.name = "2:{}";
    right.name = "2:{}2:{}";
    EXPECT_NE(contentDigest(left), contentDigest(right));
}

std::vector<EntityDraft> timedPart(const std::string& at, const std::string& value, const std::vector<std::string>& columns)
{
    EntityDraft root;
    root.kind = Kind::Dataset;
    root.local = "db/a";
    root.name = "a";
    root.merges = true;
    root.facts = {{"at", at}, {"value", value}};
    std::vector<EntityDraft> part{root};
    for (const std::string& name : columns) {
        EntityDraft column;
        column.kind = Kind::Column;
        column.local = name;
        column.name = name;
        column.parent = 0;
        part.push_back(column);
    }
    return part;
}

TEST(MergedParts, TheLatestEventDecidesWhateverTheOrder)
{
    std::vector<std::vector<EntityDraft>> parts = {timedPart("2026-01-01T00:00:00Z", "old", {"a"}),
                                                   timedPart("2026-03-01T00:00:00Z", "new", {"a", "b"}),
                                                   timedPart("2026-02-01T00:00:00+05:00", "middle", {"c"})};
    std::mt19937 random(61);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(parts.begin(), parts.end(), random);
        const std::vector<EntityDraft> merged = mergeDrafts(parts);
        ASSERT_EQ(merged.size(), 4U) << "the root and each column once";
        EXPECT_EQ(textAt(merged[0].facts, "value"), "new");
        EXPECT_EQ(textAt(merged[0].facts, "at"), "2026-03-01T00:00:00Z");
        EXPECT_EQ(merged[0].parent, -1);
        std::set<std::string> columns;
        for (std::size_t i = 1; i < merged.size(); ++i) {
            EXPECT_EQ(merged[i].parent, 0);
            columns.insert(merged[i].local);
        }
        EXPECT_EQ(columns, (std::set<std::string>{"a", "b", "c"}));
    }
}

TEST(MergedParts, AMergedPartMergedAgainStaysTheSame)
{
    const auto once = mergeDrafts({timedPart("2026-01-01T00:00:00Z", "x", {"b", "a"}), timedPart("2026-01-02T00:00:00Z", "y", {"c"})});
    const auto twice = mergeDrafts({once});
    const auto doubled = mergeDrafts({once, once});
    ASSERT_EQ(twice.size(), once.size());
    ASSERT_EQ(doubled.size(), once.size());
    for (std::size_t i = 0; i < once.size(); ++i) {
        EXPECT_EQ(contentDigest(twice[i]), contentDigest(once[i])) << once[i].local;
        EXPECT_EQ(contentDigest(doubled[i]), contentDigest(once[i])) << once[i].local;
    }
}

TEST(MergedParts, NothingMergesToNothing)
{
    EXPECT_TRUE(mergeDrafts({}).empty());
    EXPECT_TRUE(mergeDrafts({{}, {}}).empty());
    const auto alone = mergeDrafts({{}, timedPart("", "x", {}), {}});
    ASSERT_EQ(alone.size(), 1U);
    EXPECT_EQ(textAt(alone[0].facts, "value"), "x");
}

} // namespace
} // namespace tributary
