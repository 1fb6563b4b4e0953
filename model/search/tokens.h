// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tributary::search {

// How texts become words of the index, and what people type becomes questions to it. One function
// for both sides.
//
// A text falls into chunks at everything that is no letter or digit; a chunk into its identifier
// words (camelCase, digits). The chunk as a whole is a word too, so that "customerid" finds
// customerId. Scripts without blanks (Han, kana, Hangul) fall into pairs of neighbours, and the last
// character once more alone, so that any part of a run can be asked for.
void appendTokens(std::string_view text, std::vector<std::string>& tokens);
std::vector<std::string> tokensOf(std::string_view text);

// A name without anything between its words, folded: what "exact" and "begins" compare.
std::string compactName(std::string_view name);

bool isDenseScript(char32_t code); // written without blanks

// What one typed word asks for: rows that hold all of `words` (the last one as a beginning where
// `open`), or the whole chunk as one word.
struct WordPattern {
    std::vector<std::string> words;
    std::string joined; // empty where there is one word only
    bool open = true;   // the last word, and the joined one, may go on

    bool empty() const { return words.empty(); }
};
WordPattern patternOf(std::string_view typed, bool phrase);

// Whether a phrase needs the order of words, which only the full-text index knows.
bool needsOrder(std::string_view phrase);

// True where the text holds anything the index could know.
bool hasWords(std::string_view text);

} // namespace tributary::search
