// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/text_list.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace tributary::search {

struct NearText {
    std::uint32_t index = 0; // within the list
    int typos = 0;
};

// Finds the texts of a list that are some typos away. All of them are looked at, but only at their
// length and at a set of their letters, a few nanoseconds each; what is left is compared in full.
// Texts with digits in them are near nothing, nor are those of less than 3 or more than 48 bytes.
class NearList {
public:
    void prepare(const TextList& texts);
    // Not the text itself; ASCII is near ASCII only, and other scripts near others.
    std::vector<NearText> near(const TextList& texts, std::string_view text, int most) const;
    std::size_t bytes() const { return m_letters.capacity() * 4 + m_lengths.capacity(); }

    template <typename Archive, typename Self>
    static void pass(Archive& archive, Self& self)
    {
        archive(self.m_letters, self.m_lengths);
    }
    bool isSound(const TextList& texts) const { return m_letters.size() == texts.size() && m_lengths.size() == texts.size(); }

private:
    std::vector<std::uint32_t> m_letters; // one bit for each letter
    std::vector<std::uint8_t> m_lengths;  // 0 where it is near nothing
};

} // namespace tributary::search
