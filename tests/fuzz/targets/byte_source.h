// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tributary::fuzz {

// Takes values off the front of the bytes; zeros and empty texts once they are used up.
class ByteSource {
public:
    explicit ByteSource(std::string_view bytes) : m_rest(bytes) {}

    bool isEmpty() const { return m_rest.empty(); }
    std::uint8_t byte()
    {
        if (m_rest.empty())
            return 0;
        const auto first = static_cast<std::uint8_t>(m_rest.front());
        m_rest.remove_prefix(1);
        return first;
    }
    // Up to the mark, which is dropped.
    std::string_view until(char mark)
    {
        const std::size_t end = m_rest.find(mark);
        const std::string_view taken = m_rest.substr(0, end);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        return taken;
    }

private:
    std::string_view m_rest;
};

// Ends each value of the text-like formats below; no valid UTF-8 holds it.
constexpr char kEndOfValue = '\xFF';

} // namespace tributary::fuzz
