// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::diff {

struct WordRun {
    enum class What : std::uint8_t { Kept, Removed, Added };
    What what = What::Kept;
    std::string text; // with the blanks that stand in it
    bool operator==(const WordRun&) const = default;
};

// Two texts word by word: kept and removed runs together are the old text, kept and added ones the new
// text. The shortest such list of words removed and added, by the algorithm of E. W. Myers ("An O(ND)
// Difference Algorithm and Its Variations", 1986); texts that differ by more than 2,000 words are told as
// removed and added whole.
std::vector<WordRun> wordDiff(std::string_view before, std::string_view after);

} // namespace tributary::diff
