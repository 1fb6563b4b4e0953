// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/subtree_diff.h"
#include "tests/model/sync/support/drafted_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace tributary::sync::subtree_diff {

namespace {

using store::EntityChange;
using tributary::test::drafted;
using Action = EntityChange::Action;

constexpr std::int64_t kFile = 4;

std::vector<EntityDraft> twoColumns()
{
    return {drafted(Kind::DataContract, "c", "1", -1, 1), drafted(Kind::Dataset, "t", {}, 0, 2),
            drafted(Kind::Column, "a", {}, 1, 3), drafted(Kind::Column, "b", {}, 1, 4)};
}

// The rows as the store would have them after the file was written: ids count from 100.
std::vector<store::EntityStub> stubsOf(const DocumentDrafts& parsed)
{
    std::vector<store::EntityStub> rows;
    for (std::size_t i = 0; i < parsed.drafts.size(); ++i) {
        const auto& draft = parsed.drafts[i];
        store::EntityStub row;
        row.id = 100 + static_cast<EntityId>(i);
        row.parent = draft.parent < 0 ? 0 : 100 + draft.parent;
        row.kind = draft.kind;
        row.local = draft.local;
        row.version = draft.version;
        row.content = parsed.content[i];
        row.file = kFile;
        row.line = draft.mark.line;
        row.column = draft.mark.column;
        rows.push_back(row);
    }
    return rows;
}

struct Difference {
    int removed = 0;
    std::vector<EntityChange> changes;
    std::string actions() const // "A" add, "C" change, "L" locate, "R" remove, with the row's id
    {
        std::string text;
        for (const auto& each : changes)
            text += std::string(1, "ACLR"[static_cast<int>(each.action)]) + std::to_string(each.id) + " ";
        return text;
    }
};

Difference differenceOf(const DocumentDrafts& parsed, const std::vector<store::EntityStub>& rows, std::int64_t file = kFile)
{
    Difference out;
    out.removed = diffSubtree(parsed, rows, 2, file, out.changes);
    return out;
}

} // namespace

TEST(SubtreeDiff, ANewDocumentIsAddedParentsFirst)
{
    const DocumentDrafts parsed = documentDrafts(twoColumns());
    const Difference found = differenceOf(parsed, {});
    EXPECT_EQ(found.actions(), "A0 A0 A0 A0 ");
    EXPECT_EQ(found.removed, 0);
    EXPECT_EQ(found.changes[0].parentChange, -1);
    EXPECT_EQ(found.changes[1].parentChange, 0);
    EXPECT_EQ(found.changes[3].parentChange, 1);
    EXPECT_EQ(found.changes[3].draft, &parsed.drafts[3]);
    EXPECT_EQ(found.changes[3].content, parsed.content[3]);
    EXPECT_EQ(found.changes[3].file, 2);
}

TEST(SubtreeDiff, TheSameAgainIsNothing)
{
    const DocumentDrafts parsed = documentDrafts(twoColumns());
    EXPECT_EQ(differenceOf(parsed, stubsOf(parsed)).actions(), "");
}

TEST(SubtreeDiff, IndicesGoOnFromWhatIsThere)
{
    const DocumentDrafts parsed = documentDrafts(twoColumns());
    std::vector<EntityChange> changes(5);
    EXPECT_EQ(diffSubtree(parsed, {}, 0, 0, changes), 0);
    ASSERT_EQ(changes.size(), 9U);
    EXPECT_EQ(changes[6].parentChange, 5);
    EXPECT_EQ(changes[8].parentChange, 6);
}

TEST(SubtreeDiff, ChangedContentChangesOnlyItsRow)
{
    const auto rows = stubsOf(documentDrafts(twoColumns()));
    auto drafts = twoColumns();
    drafts[2].facts["logicalType"] = "integer";
    EXPECT_EQ(differenceOf(documentDrafts(drafts), rows).actions(), "C102 ");
}

TEST(SubtreeDiff, MovingLinesOrFilesOnlyLocates)
{
    const DocumentDrafts parsed = documentDrafts(twoColumns());
    const auto rows = stubsOf(parsed);
    auto drafts = twoColumns();
    drafts[3].mark.line = 40;
    EXPECT_EQ(differenceOf(documentDrafts(drafts), rows).actions(), "L103 ");
    drafts[3].facts["x"] = 1;
    EXPECT_EQ(differenceOf(documentDrafts(drafts), rows).actions(), "C103 ") << "a change says where, too";
    EXPECT_EQ(differenceOf(parsed, rows, kFile + 1).actions(), "L100 L101 L102 L103 ");
}

TEST(SubtreeDiff, ARenamedColumnGoesAndComes)
{
    const auto rows = stubsOf(documentDrafts(twoColumns()));
    auto drafts = twoColumns();
    drafts[2].local = drafts[2].name = "z";
    const Difference found = differenceOf(documentDrafts(drafts), rows);
    EXPECT_EQ(found.actions(), "A0 R102 ");
    EXPECT_EQ(found.changes[0].parentId, 101);
    EXPECT_EQ(found.changes[0].parentChange, -1);
    EXPECT_EQ(found.removed, 1);
    EXPECT_EQ(found.changes[1].draft, nullptr);
}

TEST(SubtreeDiff, UnderARenamedTableEverythingIsNew)
{
    const auto rows = stubsOf(documentDrafts(twoColumns()));
    auto drafts = twoColumns();
    drafts[1].local = drafts[1].name = "u";
    const Difference found = differenceOf(documentDrafts(drafts), rows);
    EXPECT_EQ(found.actions(), "A0 A0 A0 R101 R102 R103 ");
    EXPECT_EQ(found.changes[1].parentChange, 0);
    EXPECT_EQ(found.removed, 3);
}

TEST(SubtreeDiff, TombstonesReturnUnderTheirIdAndDoNotGoTwice)
{
    const DocumentDrafts parsed = documentDrafts(twoColumns());
    auto rows = stubsOf(parsed);
    rows[2].present = false;
    const Difference back = differenceOf(parsed, rows);
    EXPECT_EQ(back.actions(), "A102 ");
    auto drafts = twoColumns();
    drafts.erase(drafts.begin() + 2);
    const Difference away = differenceOf(documentDrafts(drafts), rows);
    EXPECT_EQ(away.removed, 0);
    EXPECT_EQ(away.actions().find('R'), std::string::npos);
}

TEST(SubtreeDiff, KindAndVersionTellSiblingsApart)
{
    const std::vector<EntityDraft> ports{drafted(Kind::DataProduct, "p", "1"), drafted(Kind::OutputPort, "x", "1", 0),
                                         drafted(Kind::OutputPort, "x", "2", 0), drafted(Kind::InputPort, "x", "1", 0)};
    const auto rows = stubsOf(documentDrafts(ports));
    auto fewer = ports;
    fewer.erase(fewer.begin() + 2);
    EXPECT_EQ(differenceOf(documentDrafts(fewer), rows).actions(), "R102 ");
    auto other = ports;
    other[3].kind = Kind::ManagementPort;
    EXPECT_EQ(differenceOf(documentDrafts(other), rows).actions(), "A0 R103 ");
}

// Whatever the change, what was there is kept, changed or removed, and what is now is there.
TEST(SubtreeDiff, AccountsForEveryRowAndDraft)
{
    std::mt19937 random(77);
    const auto randomDrafts = [&random] {
        std::vector<EntityDraft> drafts{drafted(Kind::DataContract, "c", "1")};
        for (int t = 0; t < 3; ++t) {
            if (random() % 4 == 0)
                continue;
            const auto table = static_cast<int>(drafts.size());
            drafts.push_back(drafted(Kind::Dataset, "t" + std::to_string(t), {}, 0));
            for (int c = 0; c < 5; ++c) {
                if (random() % 3 == 0)
                    continue;
                drafts.push_back(drafted(Kind::Column, "c" + std::to_string(c), {}, table));
                drafts.back().facts["n"] = random() % 2;
            }
        }
        return drafts;
    };
    for (int round = 0; round < 200; ++round) {
        const DocumentDrafts before = documentDrafts(randomDrafts());
        const DocumentDrafts after = documentDrafts(randomDrafts());
        const auto rows = stubsOf(before);
        const Difference found = differenceOf(after, rows);
        int added = 0;
        std::set<EntityId> gone;
        for (const auto& each : found.changes) {
            added += each.action == Action::Add ? 1 : 0;
            if (each.action == Action::Remove) {
                EXPECT_TRUE(gone.insert(each.id).second);
            }
        }
        EXPECT_EQ(static_cast<int>(gone.size()), found.removed);
        EXPECT_EQ(rows.size() + static_cast<std::size_t>(added) - gone.size(), after.drafts.size());
    }
}

} // namespace tributary::sync::subtree_diff
