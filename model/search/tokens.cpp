// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/tokens.h"

#include "model/base/text.h"
#include "model/base/utf8.h"

namespace tributary::search {
namespace {

constexpr std::size_t kMostPatternWords = 32; // nobody types more without a blank; pasted texts are cut

bool isAsciiWordByte(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Letters and digits; marks that combine belong to the letter before. What identifierWords takes for
// a separator must be one here too.
bool isWordAt(std::string_view text, std::size_t at, std::size_t& length)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    length = 1;
    if (byte < 0x80) {
        return isAsciiWordByte(byte);
    }
    const Utf8Char next = decodeUtf8(text, at);
    length = next.length;
    // General punctuation (dashes, quotes, marks of direction) and ideographic punctuation divide.
    const bool divides = next.code < 0xAA || next.code == 0xAB || next.code == 0xBB || next.code == 0xB7 || next.code == 0xBF
                         || (next.code >= 0x2000 && next.code <= 0x206F) || (next.code >= 0x3000 && next.code <= 0x303F)
                         || next.code == 0xFEFF || (next.code >= 0xFF01 && next.code <= 0xFF0F) || next.code == 0xFFFD;
    return next.isValid && !divides;
}

template <typename Visit>
void forEachChunk(std::string_view text, Visit&& visit)
{
    std::size_t begin = 0;
    std::size_t length = 1;
    for (std::size_t at = 0; at < text.size(); at += length) {
        if (isWordAt(text, at, length)) {
            continue;
        }
        if (at > begin) {
            visit(text.substr(begin, at - begin));
        }
        begin = at + length;
    }
    if (begin < text.size()) {
        visit(text.substr(begin));
    }
}

bool isPlainWord(std::string_view chunk)
{
    for (const char c : chunk) {
        if (c < 'a' || c > 'z') {
            return false;
        }
    }
    return true;
}

// Divides a word into stretches of one kind: with blanks between words, or without.
template <typename Visit>
void forEachStretch(const std::string& word, Visit&& visit)
{
    std::size_t begin = 0;
    bool dense = false;
    for (std::size_t at = 0; at < word.size();) {
        const Utf8Char next = decodeUtf8(word, at);
        const bool now = isDenseScript(next.code);
        if (at > begin && now != dense) {
            visit(word.substr(begin, at - begin), dense);
            begin = at;
        }
        dense = now;
        at += next.length;
    }
    if (begin < word.size()) {
        visit(word.substr(begin), dense);
    }
}

void appendPairs(const std::string& run, bool closing, std::vector<std::string>& tokens)
{
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < run.size(); at += decodeUtf8(run, at).length) {
        starts.push_back(at);
    }
    starts.push_back(run.size());
    for (std::size_t i = 0; i + 2 < starts.size(); ++i) {
        tokens.push_back(run.substr(starts[i], starts[i + 2] - starts[i]));
    }
    if (closing || starts.size() == 2) {
        tokens.push_back(run.substr(starts[starts.size() - 2]));
    }
}

// The words of a chunk; whether the chunk as a whole is one more.
bool appendChunkWords(std::string_view chunk, bool indexing, std::vector<std::string>& tokens)
{
    bool whole = true;
    const std::vector<std::string> words = identifierWords(chunk);
    for (const std::string& word : words) {
        forEachStretch(word, [&](const std::string& stretch, bool dense) {
            if (dense) {
                appendPairs(stretch, indexing, tokens);
                whole = false;
            } else {
                tokens.push_back(stretch);
            }
        });
    }
    return whole && words.size() > 1;
}

} // namespace

bool isDenseScript(char32_t code)
{
    return (code >= 0x3040 && code <= 0x30FF) || (code >= 0x31F0 && code <= 0x31FF) || (code >= 0x3400 && code <= 0x9FFF)
           || (code >= 0xAC00 && code <= 0xD7AF) || (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFF66 && code <= 0xFF9F)
           || (code >= 0x20000 && code <= 0x3134F);
}

void appendTokens(std::string_view text, std::vector<std::string>& tokens)
{
    forEachChunk(text, [&](std::string_view chunk) {
        if (isPlainWord(chunk)) { // most are
            tokens.emplace_back(chunk);
        } else if (appendChunkWords(chunk, true, tokens)) {
            tokens.push_back(folded(chunk));
        }
    });
}

std::vector<std::string> tokensOf(std::string_view text)
{
    std::vector<std::string> tokens;
    appendTokens(text, tokens);
    return tokens;
}

std::string compactName(std::string_view name)
{
    std::string compact;
    forEachChunk(name, [&](std::string_view chunk) { compact += folded(chunk); });
    return compact;
}

WordPattern patternOf(std::string_view typed, bool phrase)
{
    WordPattern pattern;
    pattern.open = !phrase;
    std::size_t chunks = 0;
    forEachChunk(typed, [&](std::string_view chunk) {
        const bool whole = appendChunkWords(chunk, false, pattern.words);
        pattern.joined = ++chunks == 1 && whole ? folded(chunk) : std::string();
    });
    if (pattern.words.size() > kMostPatternWords) {
        pattern.words.resize(kMostPatternWords);
    }
    return pattern;
}

bool needsOrder(std::string_view phrase)
{
    std::size_t chunks = 0;
    forEachChunk(phrase, [&](std::string_view) { ++chunks; });
    return chunks > 1;
}

bool hasWords(std::string_view text)
{
    bool any = false;
    forEachChunk(text, [&](std::string_view) { any = true; });
    return any;
}

} // namespace tributary::search
