// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/time.h"
#include "model/entities/merge_drafts.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::merges_to_itself {

namespace {

using Part = std::vector<EntityDraft>;

bool isSame(const Part& one, const Part& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const EntityDraft& a, const EntityDraft& b) {
        return a.kind == b.kind && a.local == b.local && a.version == b.version && a.parent == b.parent && a.name == b.name &&
               a.facts == b.facts && a.extra == b.extra && a.references == b.references && a.mark.line == b.mark.line &&
               a.mark.column == b.mark.column && a.mark.offset == b.mark.offset && a.merges == b.merges;
    });
}

EntityDraft draft(Kind kind, const std::string& local, int parent = 0)
{
    EntityDraft made;
    made.kind = kind;
    made.local = local;
    made.name = "named " + local;
    made.parent = parent;
    made.mark = {3, 4, 5};
    return made;
}

// Mostly as readers make it; each oddity is rare, so that all of them occur alone.
class RandomParts {
public:
    explicit RandomParts(unsigned seed) : m_random(seed) {}

    Part make()
    {
        Part part{draft(Kind::Dataset, "n/d", -1)};
        part[0].merges = true;
        if (below(2) == 0)
            part[0].facts["at"] = below(9) == 0 ? Json("") : below(9) == 0 ? Json(7) : Json(formatTime(below(9) * kMicrosPerSecond));
        const bool placed = below(2) == 0;
        for (int i = 0, count = below(6); i < count; ++i) {
            const int parent = below(3) == 0 ? below(static_cast<int>(part.size())) : 0;
            EntityDraft column = draft(Kind::Column, "c" + std::to_string(rarely() ? below(3) : i), parent);
            if (placed)
                column.facts["position"] = rarely() ? below(9) : i;
            part.push_back(std::move(column));
        }
        for (EntityDraft& each : part)
            decorate(each);
        return part;
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    bool rarely() { return below(40) == 0; }

    void decorate(EntityDraft& each)
    {
        if (below(3) == 0)
            each.facts["list"] = {{{"z", 1}}, {{"a", 2}}, {{"a", 2}}};
        if (below(3) == 0)
            each.extra["at"] = "said by nobody";
        if (below(3) == 0)
            each.references = {{Role::DerivedFrom, Kind::Dataset, "y", {}, {}}, {Role::DerivedFrom, Kind::Dataset, "x", "1", "p"}};
        if (below(8) == 0)
            each.facts["inferred"] = rarely() ? Json("yes") : Json(true);
        if (rarely())
            each.facts["inferred"] = false;
        if (rarely())
            each.facts["at"] = formatTime(below(9) * kMicrosPerSecond);
        if (rarely())
            each.facts["atOf"] = {{"list", formatTime(below(9) * kMicrosPerSecond)}, {"gone", "x"}, {"children", formatTime(0)}};
        if (rarely())
            each.facts = nullptr;
        if (rarely())
            each.extra = nullptr;
        if (rarely())
            each.version = "2";
    }

    std::mt19937 m_random;
};

TEST(MergesToItself, HoldsWhereItIsSaid)
{
    int said = 0;
    int changed = 0;
    for (unsigned seed = 0; seed < 20'000; ++seed) {
        const Part part = RandomParts(seed).make();
        const bool same = isSame(mergeDrafts({part}), part);
        said += mergesToItself(part) ? 1 : 0;
        changed += same ? 0 : 1;
        ASSERT_TRUE(same || !mergesToItself(part)) << seed;
    }
    EXPECT_GT(said, 5'000);
    EXPECT_GT(changed, 2'000);
}

TEST(MergesToItself, IsSoOfWhatReadersMake)
{
    Part part{draft(Kind::Dataset, "n/d", -1), draft(Kind::Column, "b"), draft(Kind::Column, "a", 1), draft(Kind::Column, "a")};
    part[0].facts = {{"at", "2026-01-01T00:00:00Z"}};
    EXPECT_TRUE(mergesToItself(part));
    for (int i = 1; i < 4; ++i)
        part[static_cast<std::size_t>(i)].facts["position"] = i;
    EXPECT_TRUE(mergesToItself(part));
    part[3].facts["position"] = 0;
    EXPECT_FALSE(mergesToItself(part)) << "it would come first";
    EXPECT_FALSE(mergesToItself({}));
}

} // namespace

} // namespace tributary::merges_to_itself
