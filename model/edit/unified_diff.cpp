// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/unified_diff.h"

#include "model/base/lines.h"

#include <algorithm>
#include <vector>

// E. W. Myers' greedy search for the shortest edit script over the lines between the common beginning and
// end. Two texts that differ in more than kMostDifferences lines there are told as one exchange.
namespace tributary::edit {

namespace {

constexpr int kMostDifferences = 2'000;
constexpr std::size_t kContext = 3;

using Lines = std::vector<std::string_view>;

// A line of both (' '), of the first ('-') or of the second text ('+').
struct Row {
    char sign = ' ';
    std::string_view line;
};

// The furthest a path of d differences gets on each diagonal, for each d until the end is reached; empty
// where there are too many.
std::vector<std::vector<int>> furthestPaths(const Lines& a, const Lines& b)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    const int most = std::min(n + m, kMostDifferences);
    std::vector<std::vector<int>> trace;
    std::vector<int> reach(static_cast<std::size_t>(2 * most + 3), 0);
    const auto at = [&reach, most](int diagonal) -> int& { return reach[static_cast<std::size_t>(diagonal + most + 1)]; };
    for (int d = 0; d <= most; ++d) {
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(x - k)])
                ++x;
            at(k) = x;
            if (x >= n && x - k >= m) {
                trace.emplace_back(reach.begin() + (most + 1 - d), reach.begin() + (most + 2 + d));
                return trace;
            }
        }
        trace.emplace_back(reach.begin() + (most + 1 - d), reach.begin() + (most + 2 + d)); // diagonals -d to d
    }
    return {};
}

void addExchange(const Lines& a, const Lines& b, std::vector<Row>& rows)
{
    for (const std::string_view line : a)
        rows.push_back({'-', line});
    for (const std::string_view line : b)
        rows.push_back({'+', line});
}

void addShortestScript(const Lines& a, const Lines& b, std::vector<Row>& rows)
{
    const auto trace = furthestPaths(a, b);
    if (trace.empty())
        return addExchange(a, b, rows);
    std::vector<Row> back;
    int x = static_cast<int>(a.size());
    int y = static_cast<int>(b.size());
    for (int d = static_cast<int>(trace.size()) - 1; d >= 0; --d) {
        const auto reached = [&trace, d](int diagonal) {
            const auto& before = trace[static_cast<std::size_t>(d - 1)];
            return diagonal < -(d - 1) || diagonal > d - 1 ? -1 : before[static_cast<std::size_t>(diagonal + d - 1)];
        };
        const int k = x - y;
        const bool isAdded = d > 0 && (k == -d || (k != d && reached(k - 1) < reached(k + 1)));
        const int fromX = d == 0 ? 0 : isAdded ? reached(k + 1) : reached(k - 1);
        const int fromY = d == 0 ? 0 : fromX - (isAdded ? k + 1 : k - 1);
        const int behindX = d == 0 ? 0 : isAdded ? fromX : fromX + 1;
        for (; x > behindX; --x, --y)
            back.push_back({' ', a[static_cast<std::size_t>(x - 1)]});
        if (d > 0)
            back.push_back(isAdded ? Row{'+', b[static_cast<std::size_t>(fromY)]} : Row{'-', a[static_cast<std::size_t>(fromX)]});
        x = fromX;
        y = fromY;
    }
    rows.insert(rows.end(), back.rbegin(), back.rend());
}

std::vector<Row> rowsOf(const Lines& a, const Lines& b)
{
    const auto head = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto tail = std::mismatch(a.rbegin(), std::make_reverse_iterator(head.first), b.rbegin(), std::make_reverse_iterator(head.second));
    std::vector<Row> rows;
    std::for_each(a.begin(), head.first, [&rows](std::string_view line) { rows.push_back({' ', line}); });
    addShortestScript({head.first, tail.first.base()}, {head.second, tail.second.base()}, rows);
    std::for_each(tail.first.base(), a.end(), [&rows](std::string_view line) { rows.push_back({' ', line}); });
    return rows;
}

// "12,3"; an empty range names the line before it.
std::string range(std::size_t linesBefore, std::size_t count)
{
    const std::string start = std::to_string(count == 0 ? linesBefore : linesBefore + 1);
    return count == 1 ? start : start + "," + std::to_string(count);
}

void appendRow(const Row& row, std::string& out)
{
    (out += row.sign).append(row.line);
    if (!row.line.ends_with('\n'))
        out += "\n\\ No newline at end of file\n";
}

} // namespace

std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view nameBefore, std::string_view nameAfter)
{
    if (before == after)
        return {};
    const std::vector<Row> rows = rowsOf(linesWithEnds(before), linesWithEnds(after));
    std::string out = "--- " + std::string(nameBefore) + "\n+++ " + std::string(nameAfter) + "\n";
    std::size_t a = 0; // lines of each text in front of `at`
    std::size_t b = 0;
    const auto step = [&a, &b](const Row& row) {
        a += row.sign != '+' ? 1 : 0;
        b += row.sign != '-' ? 1 : 0;
    };
    for (std::size_t at = 0; at < rows.size();) {
        if (rows[at].sign == ' ') {
            step(rows[at++]);
            continue;
        }
        // As far as the next change is not more than twice the context away.
        std::size_t last = at;
        for (std::size_t i = at; i < rows.size() && i <= last + 2 * kContext + 1; ++i)
            last = rows[i].sign == ' ' ? last : i;
        const std::size_t begin = at - std::min(at, kContext);
        const std::size_t end = std::min(rows.size(), last + 1 + kContext);
        const std::size_t context = at - begin;
        const std::size_t startA = a - context;
        const std::size_t startB = b - context;
        std::string body;
        for (std::size_t i = begin; i < end; ++i) {
            appendRow(rows[i], body);
            if (i >= at)
                step(rows[i]);
        }
        out += "@@ -" + range(startA, a - startA) + " +" + range(startB, b - startB) + " @@\n" + body;
        at = end;
    }
    return out;
}

} // namespace tributary::edit
