// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <string_view>

namespace tributary::sources {

// simdjson reads whole registers, and so some bytes behind the text: where those are not known to be
// there, it gets a copy.
class PaddedJson {
public:
    // `readable`: how many bytes may be read from the text's first one; fewer than the text counts as none.
    explicit PaddedJson(std::string_view text, std::size_t readable = 0)
    {
        if (readable < text.size() + simdjson::SIMDJSON_PADDING) {
            m_copy = simdjson::padded_string(text);
            m_view = simdjson::padded_string_view(m_copy);
        } else {
            m_view = simdjson::padded_string_view(text.data(), text.size(), readable);
        }
    }
    PaddedJson(const PaddedJson&) = delete;
    PaddedJson& operator=(const PaddedJson&) = delete;

    simdjson::padded_string_view view() const { return m_view; }

private:
    simdjson::padded_string m_copy;
    simdjson::padded_string_view m_view;
};

} // namespace tributary::sources
