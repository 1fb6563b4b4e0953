// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/base/time.h"
#include "model/search/tokens.h"
#include "model/search/typo.h"
#include "model/store/search/search_highlight.h"

#include <algorithm>
#include <cmath>

namespace tributary::store {

namespace {

using search::Field;
using search::Term;

std::string percentText(float percent)
{
    const auto tenths = static_cast<int>(std::lround(percent * 10));
    return std::to_string(tenths / 10) + (tenths % 10 == 0 ? "" : '.' + std::to_string(tenths % 10)) + " %";
}

// The values of the row among those that a field looks at and that begin as was asked.
std::string valueOf(const search::SearchIndex& index, const Term& term, std::uint32_t row)
{
    const auto codes = index.values().codes(search::facetsOfField(term.field), folded(term.value), true);
    for (const std::uint32_t code : codes)
        if (index.values().holds(code, row))
            return index.values().values()[code].text;
    return {};
}

bool isIn(const SearchTexts& texts, const std::string& term)
{
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) { return !matchedRanges(text, {term}).empty(); });
}

} // namespace

Highlighter::Highlighter(const search::Query& query, search::Evaluator& evaluator)
    : m_query(query), m_index(evaluator.index()), m_terms(highlightTerms(query))
{
    search::forEachTerm(query.root, [&](const Term& term, const search::Node&, bool negated) {
        if (negated || term.field != Field::Any || term.match != Term::Match::Word)
            return;
        m_key += search::compactName(term.value);
        m_typed += (m_typed.empty() ? "" : " ") + term.value;
        for (const std::string& word : search::patternOf(term.value, false).words) {
            Slips slips{term.value, word, {}};
            for (const search::NearText& near : evaluator.slipsOf(word))
                slips.words.emplace_back(m_index.words().word(near.index));
            if (!slips.words.empty())
                m_slips.push_back(std::move(slips));
        }
    });
}

std::vector<MatchedField> Highlighter::matchedFields(const SearchTexts& texts, std::uint32_t row) const
{
    std::vector<MatchedField> found = matchedTexts(texts, m_terms);
    addSlips(found, texts);
    addWholeName(found, texts[NameText]);
    addFilters(found, row);
    return found;
}

void Highlighter::addSlips(std::vector<MatchedField>& found, const SearchTexts& texts) const
{
    for (const Slips& slips : m_slips) {
        if (isIn(texts, slips.folded))
            continue;
        for (MatchedField& field : matchedTexts(texts, slips.words)) {
            if (field.field == "description") // nothing is guessed there
                continue;
            field.typed = slips.typed;
            found.push_back(std::move(field));
        }
    }
}

// The words together as a slip of the whole name, where the name shows none of them: "priclist".
void Highlighter::addWholeName(std::vector<MatchedField>& found, const std::string& name) const
{
    const bool shown = std::any_of(found.begin(), found.end(), [](const MatchedField& field) { return field.field == "name"; });
    const int most = search::typosAllowed(m_key);
    if (shown || most == 0)
        return;
    const std::string compact = search::compactName(name);
    if (compact != m_key && search::typosBetween(m_key, compact, most) <= most)
        found.insert(found.begin(), {"name", name, {{0, static_cast<int>(name.size())}}, m_typed});
}

void Highlighter::addFilters(std::vector<MatchedField>& found, std::uint32_t row) const
{
    const auto add = [&found](Field field, std::string text) {
        if (!text.empty())
            found.push_back({std::string(search::fieldName(field)), std::move(text), {}, {}});
    };
    search::forEachTerm(m_query.root, [&](const Term& term, const search::Node&, bool negated) {
        if (negated || term.match == Term::Match::Empty)
            return;
        switch (term.field) {
        case Field::Type:
        case Field::PortType:
        case Field::Use:
        case Field::Campaign:
            return add(term.field, valueOf(m_index, term, row));
        case Field::Columns:
            return add(term.field, m_index.columns(row) < 0 ? std::string() : std::to_string(m_index.columns(row)));
        case Field::Quality:
            return add(term.field, m_index.quality(row) < 0 ? std::string() : percentText(m_index.quality(row)));
        case Field::Changed:
        case Field::ChangedSince:
        case Field::ChangedBefore:
            return add(Field::Changed, m_index.changed(row) == 0 ? std::string() : formatDate(m_index.changed(row)));
        default:
            return;
        }
    });
}

} // namespace tributary::store
