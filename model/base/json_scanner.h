// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <string>
#include <string_view>

namespace tributary {

// Reads the scalars of JSON (RFC 8259) strictly, one after the other, and knows line and column all
// the while. Each read answers false where the text breaks the grammar; `problem()` then says how
// and `mark()` where.
class JsonScanner {
public:
    // `text` may be a stretch of a longer text that begins at `start`.
    JsonScanner(std::string_view whole, const Mark& start, std::size_t end)
        : m_text(whole.substr(0, end)), m_at(start) {}

    void skipSpace();
    bool isAtEnd() const { return m_at.offset >= m_text.size(); }
    char peek() const { return isAtEnd() ? '\0' : m_text[m_at.offset]; }
    bool take(char expected);

    // At a quote.
    bool readString(std::string& value);
    // A number, true, false or null, as it is written.
    bool readPlain(std::string& value);

    const Mark& mark() const { return m_at; }
    const char* problem() const { return m_problem; }
    // Half a surrogate pair was read as U+FFFD. Reading it takes the flag back.
    bool takeLoneSurrogate();

private:
    bool refuse(const char* problem);
    void moveTo(std::size_t offset);
    bool readEscape(std::size_t& at, std::string& value);
    bool readHex(std::size_t& at, char32_t& code) const;
    std::size_t digitsEnd(std::size_t at) const;
    std::size_t numberEnd(std::size_t at) const;

    std::string_view m_text;
    Mark m_at;
    const char* m_problem = "";
    bool m_loneSurrogate = false;
};

} // namespace tributary
