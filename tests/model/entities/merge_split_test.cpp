// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// However statements are spread over files, and however files are merged before others come, the same
// document comes out.
#include "model/entities/merge_drafts.h"

#include "model/base/time.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary {

namespace {

using Part = std::vector<EntityDraft>;

class RandomStatements {
public:
    explicit RandomStatements(unsigned seed) : m_random(seed) {}

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    // Each at another time, so that there are no ties.
    std::vector<Part> make(int count)
    {
        std::vector<Part> all;
        for (int i = 0; i < count; ++i) {
            all.push_back(statement(i));
        }
        std::shuffle(all.begin(), all.end(), m_random);
        return all;
    }

    // Spreads them over files and merges each file, then the files.
    Part mergedInFiles(const std::vector<Part>& statements)
    {
        std::vector<std::vector<Part>> files(static_cast<std::size_t>(1 + below(5)));
        for (const Part& each : statements) {
            files[static_cast<std::size_t>(below(static_cast<int>(files.size())))].push_back(each);
        }
        std::vector<Part> parts;
        for (const std::vector<Part>& file : files) {
            if (!file.empty()) {
                parts.push_back(below(4) == 0 && file.size() > 2 ? mergedInFiles(file) : mergeDrafts(file));
            }
        }
        return mergeDrafts(parts);
    }

private:
    EntityDraft draft(Kind kind, const std::string& local, int parent)
    {
        EntityDraft made;
        made.kind = kind;
        made.local = local;
        made.name = local;
        made.parent = parent;
        if (below(3) == 0) {
            made.facts["description"] = "says " + std::to_string(below(4));
        }
        if (below(3) == 0) {
            made.extra["custom"] = below(3);
        }
        if (below(3) == 0) {
            made.facts["list"] = Json::array({{{"member", below(5)}}});
            made.references.push_back({Role::DerivedFrom, Kind::Dataset, "t" + std::to_string(below(5)), {}, "c"});
        }
        return made;
    }

    Part statement(int number)
    {
        Part part{draft(Kind::Dataset, "n/d", -1)};
        part[0].merges = true;
        if (number > 0) { // one knows no time
            part[0].facts["at"] = formatTime(number * 60 * kMicrosPerSecond);
        }
        if (below(3) != 0) {
            addColumns(part, 0);
        }
        return part;
    }

    void addColumns(Part& part, int depth)
    {
        const int parent = static_cast<int>(part.size()) - 1;
        const int first = below(4);
        for (int name = first; name < first + 3; ++name) {
            EntityDraft column = draft(Kind::Column, "c" + std::to_string(name), parent);
            if (below(3) == 0) {
                column.facts = Json{{"inferred", true}, {"list", Json::array({{{"member", below(5)}}})}};
                column.extra = Json::object();
            } else {
                column.facts["position"] = 1 + below(4);
            }
            part.push_back(std::move(column));
            if (depth == 0 && below(4) == 0) {
                addColumns(part, 1);
            }
        }
    }

    std::mt19937 m_random;
};

void expectSame(const Part& one, const Part& other)
{
    ASSERT_EQ(one.size(), other.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        ASSERT_EQ(one[i].local, other[i].local);
        ASSERT_EQ(one[i].parent, other[i].parent);
        ASSERT_EQ(one[i].facts, other[i].facts) << one[i].local;
        ASSERT_EQ(one[i].extra, other[i].extra);
        ASSERT_EQ(one[i].references, other[i].references);
        ASSERT_EQ(one[i].merges, other[i].merges);
    }
}

TEST(MergeSplit, GivesTheSameHoweverStatementsAreSpread)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        RandomStatements random(seed);
        const std::vector<Part> statements = random.make(2 + random.below(10));
        const Part whole = mergeDrafts(statements);
        for (int i = 0; i < 4; ++i) {
            expectSame(whole, random.mergedInFiles(statements));
        }
        expectSame(whole, mergeDrafts({whole}));
        expectSame(whole, mergeDrafts({whole, whole}));
        if (HasFatalFailure()) {
            return;
        }
    }
}

TEST(MergeSplit, WouldSeeAStatementThatIsMissing)
{
    RandomStatements random(7);
    std::vector<Part> statements = random.make(6);
    const Part whole = mergeDrafts(statements);
    statements[0].front().facts["only here"] = true;
    EXPECT_NE(mergeDrafts(statements).front().facts, whole.front().facts);
}

} // namespace

} // namespace tributary
