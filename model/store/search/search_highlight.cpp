// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/search_highlight.h"

#include "model/base/text.h"
#include "model/base/utf8.h"
#include "model/search/tokens.h"

namespace tributary::store {

namespace {

constexpr std::size_t kBytesBefore = 40;
constexpr std::size_t kBytesShown = 160;
constexpr std::size_t kMostPerField = 5;

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWordByte(char c)
{
    return isDigit(c) || isUpper(c) || (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool isWordStart(std::string_view text, std::size_t at)
{
    if (!isWordByte(text[at]))
        return false;
    if (at == 0 || !isWordByte(text[at - 1]))
        return true;
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0xC0U) // no blanks between words there
        return search::isDenseScript(decodeUtf8(text, at).code);
    if (isUpper(text[at]))
        return !isUpper(text[at - 1]) || (at + 1 < text.size() && text[at + 1] >= 'a' && text[at + 1] <= 'z');
    // Numbers are words of their own, and so is what follows them.
    return isDigit(text[at]) != isDigit(text[at - 1]) && (static_cast<unsigned char>(text[at]) & 0x80U) == 0;
}

std::string_view wordFrom(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isWordByte(text[end]))
        ++end;
    return text.substr(at, end - at);
}

bool startsWith(std::string_view text, std::string_view beginning)
{
    return text.substr(0, beginning.size()) == beginning;
}

MatchedField excerpt(std::string field, std::string_view text, const std::vector<std::pair<int, int>>& ranges)
{
    std::size_t begin = 0;
    const auto first = static_cast<std::size_t>(ranges.front().first);
    if (text.size() > kBytesShown && first > kBytesBefore) {
        begin = first - kBytesBefore;
        while (begin < first && isWordByte(text[begin])) // not in the middle of a word or character
            ++begin;
    }
    MatchedField matched{std::move(field), std::string(clipped(text.substr(begin), kBytesShown)), {}, {}};
    for (const auto& [from, to] : ranges) {
        const int shift = static_cast<int>(begin);
        if (from >= shift && to - shift <= static_cast<int>(matched.text.size()))
            matched.ranges.emplace_back(from - shift, to - shift);
    }
    return matched;
}

void addMatches(std::vector<MatchedField>& found, const char* field, const std::string& values, const std::vector<std::string>& terms)
{
    std::size_t count = 0;
    for (const std::string& value : split(values, '\n')) {
        const auto ranges = matchedRanges(value, terms);
        if (ranges.empty())
            continue;
        found.push_back(excerpt(field, value, ranges));
        if (++count == kMostPerField)
            return;
    }
}

} // namespace

std::vector<std::pair<int, int>> matchedRanges(std::string_view text, const std::vector<std::string>& terms)
{
    std::vector<std::pair<int, int>> ranges;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isWordStart(text, at))
            continue;
        const std::string_view word = wordFrom(text, at);
        const std::string plain = folded(word);
        std::size_t longest = 0;
        for (const std::string& term : terms)
            if (!term.empty() && startsWith(plain, term))
                longest = std::max(longest, plain.size() == word.size() ? term.size() : word.size());
        if (longest == 0)
            continue;
        ranges.emplace_back(static_cast<int>(at), static_cast<int>(at + longest));
        at += longest - 1;
    }
    return ranges;
}

std::vector<std::string> highlightTerms(const search::Query& query)
{
    std::vector<std::string> terms;
    search::forEachTerm(query.root, [&terms](const search::Term& term, const search::Node&, bool negated) {
        const bool text = !search::placesOfField(term.field).empty() && term.match != search::Term::Match::Empty;
        if (negated || !text)
            return;
        const std::string whole = folded(term.value);
        if (search::hasWords(whole) && matchedRanges(whole, {whole}).size() == 1)
            terms.push_back(whole);
        for (std::string& word : identifierWords(term.value))
            terms.push_back(std::move(word));
    });
    return terms;
}

std::vector<MatchedField> matchedTexts(const SearchTexts& texts, const std::vector<std::string>& terms)
{
    std::vector<MatchedField> found;
    if (terms.empty())
        return found;
    addMatches(found, "name", texts[NameText], terms);
    // The first line of the words repeats the name; what follows is the native id.
    const std::size_t id = texts[WordsText].find('\n');
    if (id != std::string::npos)
        addMatches(found, "id", texts[WordsText].substr(id + 1), terms);
    if (texts[ColumnsText] != texts[NameText]) // a column is its own column
        addMatches(found, "column", texts[ColumnsText], terms);
    addMatches(found, "tag", texts[TagsText], terms);
    addMatches(found, "owner", texts[OwnersText], terms);
    addMatches(found, "description", texts[DescriptionText], terms);
    return found;
}

} // namespace tributary::store
