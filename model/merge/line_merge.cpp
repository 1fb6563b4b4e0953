// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/line_merge.h"

#include "model/base/lines.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace tributary::merge {

namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t kMostCells = 4'000'000; // of the table of common lines
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// Of each line of the base which line of the other text it is: a longest common subsequence. False where the
// table for it would be too large.
bool matchLines(const Lines& base, const Lines& other, std::vector<std::size_t>& matches)
{
    matches.assign(base.size(), kNone);
    const std::size_t shorter = std::min(base.size(), other.size());
    std::size_t head = 0;
    while (head < shorter && base[head] == other[head]) {
        matches[head] = head;
        ++head;
    }
    std::size_t tail = 0;
    while (tail < shorter - head && base[base.size() - 1 - tail] == other[other.size() - 1 - tail]) {
        matches[base.size() - 1 - tail] = other.size() - 1 - tail;
        ++tail;
    }
    const std::size_t rows = base.size() - head - tail;
    const std::size_t columns = other.size() - head - tail;
    if ((rows + 1) * (columns + 1) > kMostCells)
        return false;
    const std::size_t width = columns + 1;
    std::vector<std::uint32_t> common((rows + 1) * width, 0); // of what is left from there on
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            common[i * width + j] = base[head + i] == other[head + j] ? common[(i + 1) * width + j + 1] + 1
                                                                      : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (base[head + i] == other[head + j])
            matches[head + i++] = head + j++;
        else if (common[(i + 1) * width + j] >= common[i * width + j + 1])
            ++i;
        else
            ++j;
    }
    return true;
}

struct Range {
    const Lines& lines;
    std::size_t from, to;

    bool operator==(const Range& other) const
    {
        return std::equal(lines.begin() + static_cast<std::ptrdiff_t>(from), lines.begin() + static_cast<std::ptrdiff_t>(to),
                          other.lines.begin() + static_cast<std::ptrdiff_t>(other.from), other.lines.begin() + static_cast<std::ptrdiff_t>(other.to));
    }
    void addTo(std::string& text) const
    {
        for (std::size_t i = from; i < to; ++i)
            text += lines[i];
    }
};

} // namespace

std::optional<std::string> mergeLines(std::string_view base, std::string_view mine, std::string_view theirs)
{
    const Lines before = linesWithEnds(base);
    const Lines left = linesWithEnds(mine);
    const Lines right = linesWithEnds(theirs);
    std::vector<std::size_t> inLeft;
    std::vector<std::size_t> inRight;
    if (!matchLines(before, left, inLeft) || !matchLines(before, right, inRight))
        return std::nullopt;
    std::string merged;
    std::size_t at = 0;
    std::size_t leftAt = 0;
    std::size_t rightAt = 0;
    for (;;) {
        for (; at < before.size() && inLeft[at] == leftAt && inRight[at] == rightAt; ++at, ++leftAt, ++rightAt)
            merged += before[at];
        // Up to the next line that all three have.
        std::size_t next = at;
        while (next < before.size() && (inLeft[next] == kNone || inRight[next] == kNone))
            ++next;
        const bool isEnd = next == before.size();
        const Range old{before, at, next};
        const Range leftPart{left, leftAt, isEnd ? left.size() : inLeft[next]};
        const Range rightPart{right, rightAt, isEnd ? right.size() : inRight[next]};
        if (leftPart == old || leftPart == rightPart)
            rightPart.addTo(merged);
        else if (rightPart == old)
            leftPart.addTo(merged);
        else
            return std::nullopt;
        if (isEnd)
            return merged;
        at = next;
        leftAt = leftPart.to;
        rightAt = rightPart.to;
    }
}

} // namespace tributary::merge
