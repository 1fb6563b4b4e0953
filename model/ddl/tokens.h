// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::ddl {

struct Token {
    enum class Kind : std::uint8_t { Word, Quoted, String, Number, Symbol, End };

    Kind kind = Kind::End;
    std::string text;      // without quotes; of a symbol one character
    std::size_t begin = 0; // in the text, quotes included
    std::size_t end = 0;
    int line = 1;

    bool isName() const { return kind == Kind::Word || kind == Kind::Quoted; }
    bool isSymbol(char c) const { return kind == Kind::Symbol && text.size() == 1 && text.front() == c; }
};

struct Tokens {
    std::vector<Token> list; // the last one is an End
    std::vector<Mark> unclosed;
};

// Names may be quoted as "a", `a` and [a]; texts as 'a' and $tag$a$tag$. Comments are left out.
Tokens tokensOf(std::string_view text);

// Whether two words are the same but for the size of ASCII letters.
bool sameWord(std::string_view a, std::string_view b);

} // namespace tributary::ddl
