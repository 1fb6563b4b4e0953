// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/archive.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tributary::search {

// Many short texts in one piece of memory, ascending by bytes.
class TextList {
public:
    void add(std::string_view text)
    {
        m_text += text;
        m_begin.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
    void finish()
    {
        m_text.shrink_to_fit();
        m_begin.shrink_to_fit();
    }

    std::size_t size() const { return m_begin.size() - 1; }
    std::string_view at(std::size_t index) const
    {
        return std::string_view(m_text).substr(m_begin[index], m_begin[index + 1] - m_begin[index]);
    }

    // The texts that are, or begin with, `text`: [first, second).
    std::pair<std::uint32_t, std::uint32_t> range(std::string_view text, bool beginsSo) const
    {
        const std::size_t first = firstFrom(0, [&](std::string_view each) { return each < text; });
        const std::size_t last = firstFrom(first, [&](std::string_view each) {
            return beginsSo ? each.substr(0, text.size()) == text : each == text;
        });
        return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
    }

    std::size_t bytes() const { return m_text.capacity() + m_begin.capacity() * 4; }

    template <typename Archive, typename Self>
    static void pass(Archive& archive, Self& self)
    {
        archive(self.m_text, self.m_begin);
    }
    bool isSound() const { return !m_begin.empty() && splitsWhole(m_begin, size(), m_text.size()); }

private:
    template <typename Before>
    std::size_t firstFrom(std::size_t begin, Before before) const
    {
        std::size_t end = size();
        while (begin < end) {
            const std::size_t middle = begin + (end - begin) / 2;
            if (before(at(middle))) {
                begin = middle + 1;
            } else {
                end = middle;
            }
        }
        return begin;
    }

    std::string m_text;
    std::vector<std::uint32_t> m_begin{0};
};

} // namespace tributary::search
