// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/word_diff.h"

#include <algorithm>
#include <utility>

namespace tributary::diff {

namespace {

constexpr int kMostDifferences = 2'000;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// Words, and what stands between them.
std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && isBlank(text[end]) == isBlank(text[at]))
            ++end;
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

void add(std::vector<WordRun>& runs, WordRun::What what, std::string_view text)
{
    if (text.empty())
        return;
    if (!runs.empty() && runs.back().what == what) {
        runs.back().text += text;
        return;
    }
    // Between two kept runs what went stands before what came.
    const bool isLate = what == WordRun::What::Removed && !runs.empty() && runs.back().what == WordRun::What::Added;
    if (isLate && runs.size() > 1 && runs[runs.size() - 2].what == what)
        runs[runs.size() - 2].text += text;
    else
        runs.insert(isLate ? runs.end() - 1 : runs.end(), {what, std::string(text)});
}

using Words = std::vector<std::string_view>;

// How far each diagonal (k = x - y, from -d to d) is reached with d differences; -1 where it is not.
using Reach = std::vector<int>;

struct Grid {
    int width;  // words of the old text
    int height; // of the new one

    // The better way onto diagonal k with one more difference than `before`: a word removed (from k - 1) or
    // added (from k + 1). Gives x there, -1 where there is no way.
    int onto(const Reach& before, int d, int k, bool& isAdded) const
    {
        const auto at = [&](int diagonal) { return diagonal < 1 - d || diagonal > d - 1 ? -1 : before[static_cast<std::size_t>(diagonal + d - 1)]; };
        const int removing = at(k - 1) >= 0 && at(k - 1) < width ? at(k - 1) + 1 : -1;
        const int adding = at(k + 1) >= 0 && at(k + 1) - k <= height ? at(k + 1) : -1;
        isAdded = adding >= removing; // of two that reach as far the removal comes first, as people read it
        return std::max(adding, removing);
    }
};

// The reach for each number of differences up to the end; empty where there are too many.
std::vector<Reach> reaches(const Words& before, const Words& after)
{
    const Grid grid{static_cast<int>(before.size()), static_cast<int>(after.size())};
    std::vector<Reach> steps;
    for (int d = 0; d <= std::min(grid.width + grid.height, kMostDifferences); ++d) {
        Reach now(static_cast<std::size_t>(2 * d + 1), -1);
        for (int k = -d; k <= d; k += 2) {
            bool isAdded = false;
            int x = d == 0 ? 0 : grid.onto(steps.back(), d, k, isAdded);
            while (x >= 0 && x < grid.width && x - k < grid.height && before[static_cast<std::size_t>(x)] == after[static_cast<std::size_t>(x - k)])
                ++x;
            now[static_cast<std::size_t>(k + d)] = x;
            if (x == grid.width && x - k == grid.height) {
                steps.push_back(std::move(now));
                return steps;
            }
        }
        steps.push_back(std::move(now));
    }
    return {};
}

} // namespace

std::vector<WordRun> wordDiff(std::string_view before, std::string_view after)
{
    const Words left = wordsOf(before);
    const Words right = wordsOf(after);
    const auto steps = reaches(left, right);
    std::vector<WordRun> runs;
    if (steps.empty()) {
        add(runs, WordRun::What::Removed, before);
        add(runs, WordRun::What::Added, after);
        return runs;
    }
    // Backwards from the end, then turned round.
    const Grid grid{static_cast<int>(left.size()), static_cast<int>(right.size())};
    std::vector<std::pair<WordRun::What, std::string_view>> path;
    int x = grid.width;
    int y = grid.height;
    for (int d = static_cast<int>(steps.size()) - 1; d >= 0; --d) {
        bool isAdded = false;
        const int from = d == 0 ? 0 : grid.onto(steps[static_cast<std::size_t>(d - 1)], d, x - y, isAdded);
        for (; x > from; --x, --y)
            path.emplace_back(WordRun::What::Kept, left[static_cast<std::size_t>(x - 1)]);
        if (d > 0 && isAdded)
            path.emplace_back(WordRun::What::Added, right[static_cast<std::size_t>(--y)]);
        else if (d > 0)
            path.emplace_back(WordRun::What::Removed, left[static_cast<std::size_t>(--x)]);
    }
    for (auto each = path.rbegin(); each != path.rend(); ++each)
        add(runs, each->first, each->second);
    return runs;
}

} // namespace tributary::diff
