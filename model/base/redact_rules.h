// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace tributary::redact {

// A stretch of a text that is a secret; empty where there is none.
struct Secret {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool found() const { return end > begin; }
};

// Each rule looks at the text from `at` on, where a word begins, and answers for that place alone.

Secret privateKeyAt(std::string_view text, std::size_t at);   // -----BEGIN ... PRIVATE KEY----- to its end
Secret userInfoAt(std::string_view text, std::size_t at);     // scheme://[user:password]@host
Secret schemeTokenAt(std::string_view text, std::size_t at);  // Bearer [token], Basic [token], ...
Secret knownTokenAt(std::string_view text, std::size_t at);   // ghp_..., AKIA..., eyJ...
Secret namedValueAt(std::string_view text, std::size_t at);   // password=[value], "token": "[value]"

bool isWordByte(char letter); // of names and tokens: letters, digits, _ and -

} // namespace tributary::redact
