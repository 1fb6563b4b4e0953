// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/packed_drafts.h"

#include "tests/model/entities/support/random_drafts.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <thread>

namespace tributary::test::packed_drafts {
namespace {

void expectSame(const DocumentDrafts& back, const DocumentDrafts& was)
{
    ASSERT_EQ(back.drafts.size(), was.drafts.size());
    EXPECT_TRUE(back.facts == was.facts);
    EXPECT_TRUE(back.extra == was.extra);
    EXPECT_TRUE(back.content == was.content);
    for (std::size_t i = 0; i < was.drafts.size(); ++i) {
        const EntityDraft& one = back.drafts[i];
        const EntityDraft& other = was.drafts[i];
        EXPECT_EQ(one.kind, other.kind);
        EXPECT_TRUE(one.local == other.local && one.version == other.version && one.name == other.name) << i;
        EXPECT_EQ(one.parent, other.parent);
        EXPECT_TRUE(one.references == other.references) << i;
        EXPECT_EQ(one.mark.line, other.mark.line);
        EXPECT_EQ(one.mark.column, other.mark.column);
        EXPECT_EQ(one.mark.offset, other.mark.offset);
        EXPECT_EQ(one.merges, other.merges);
        EXPECT_TRUE(one.facts.is_null() && one.extra.is_null());
    }
}

// Column names of a table as they are in practice.
std::vector<EntityDraft> table(int columns)
{
    RandomDrafts random(5);
    std::vector<EntityDraft> drafts(1);
    drafts[0].kind = Kind::Dataset;
    drafts[0].local = drafts[0].name = "orders";
    for (int i = 0; i < columns; ++i) {
        EntityDraft& column = drafts.emplace_back();
        column.kind = Kind::Column;
        column.local = column.name = "column_" + std::to_string(i);
        column.parent = 0;
        column.facts = {{"logicalType", random.below(2) == 0 ? "string" : "integer"}, {"required", random.below(3) == 0}};
        column.mark = {10 + i * 4, 5, static_cast<std::size_t>(100 + i * 80)};
    }
    return drafts;
}

TEST(PackedDrafts, NothingIsOfNoDrafts)
{
    EXPECT_EQ(PackedDrafts().count(), 0U);
    EXPECT_TRUE(PackedDrafts().unpack().drafts.empty());
    const PackedDrafts none{DocumentDrafts()};
    EXPECT_EQ(none.count(), 0U);
    EXPECT_TRUE(none.unpack().drafts.empty());
}

TEST(PackedDrafts, ComeBackAsTheyWere)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        RandomDrafts random(seed);
        const DocumentDrafts document = documentDrafts(random.document(30));
        const PackedDrafts packed(document);
        EXPECT_EQ(packed.count(), document.drafts.size());
        expectSame(packed.unpack(), document);
        if (HasFailure())
            return;
    }
}

TEST(PackedDrafts, AreSmall)
{
    const std::size_t bytes = PackedDrafts(documentDrafts(table(50))).bytes().size();
    EXPECT_LT(bytes, 51U * 40U) << "of which 16 are a digest";
    EXPECT_LT(bytes * 5, 51U * sizeof(EntityDraft));
}

TEST(PackedDrafts, AnyThreadUnpacksThem)
{
    const DocumentDrafts document = documentDrafts(table(20));
    PackedDrafts packed;
    std::thread([&] { packed = PackedDrafts(document); }).join();
    DocumentDrafts back;
    std::thread([&] { back = packed.unpack(); }).join();
    expectSame(back, document);
}

TEST(PackedDrafts, HaveTextsAndADigestForEachDraft)
{
    DocumentDrafts document = documentDrafts(table(3));
    document.extra.pop_back();
    EXPECT_THROW(PackedDrafts{document}, std::logic_error);
}

TEST(PackedDrafts, WhatIsNotWholeIsNotRead)
{
    const PackedDrafts packed(documentDrafts(table(12)));
    for (std::size_t size = 1; size < packed.bytes().size(); ++size)
        EXPECT_THROW(PackedDrafts(packed.bytes().substr(0, size), packed.count()).unpack(), std::logic_error) << size;
    for (const std::size_t count : {std::size_t{0}, packed.count() - 1, packed.count() + 1, packed.count() * 100})
        EXPECT_THROW(PackedDrafts(packed.bytes(), count).unpack(), std::logic_error) << count;
    EXPECT_THROW(PackedDrafts(packed.bytes() + "x", packed.count()).unpack(), std::logic_error);
}

} // namespace
} // namespace tributary::test::packed_drafts
