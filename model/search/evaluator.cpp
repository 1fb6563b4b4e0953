// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/evaluator.h"

#include "model/base/text.h"
#include "model/search/typo.h"

#include <algorithm>
#include <utility>

namespace tributary::search {
namespace {

// Where a word may stand to be of that rank or better.
std::vector<Place> placesOfRank(Rank rank)
{
    if (rank >= Rank::Text) {
        return placesOfField(Field::Any);
    }
    if (rank >= Rank::Label) {
        return {Place::Name, Place::Column, Place::Id, Place::Tag, Place::Owner};
    }
    if (rank >= Rank::Column) {
        return {Place::Name, Place::Column};
    }
    return {Place::Name};
}

constexpr Place kSlipPlaces[] = {Place::Name, Place::Column, Place::Id, Place::Tag, Place::Owner};

// The next better rank whose rows are among those of this one, and the places that this one adds.
struct RankStep {
    Rank before;
    std::vector<Place> places;
};

std::optional<RankStep> stepTo(Rank rank)
{
    switch (rank) {
    case Rank::Column: return RankStep{Rank::NameWordBegins, {Place::Column}};
    case Rank::Label: return RankStep{Rank::Column, {Place::Id, Place::Tag, Place::Owner}};
    case Rank::NearName:
    case Rank::Typo: return RankStep{Rank::Label, {}};
    case Rank::Text: return RankStep{Rank::Typo, {Place::Text}};
    default: return std::nullopt;
    }
}

bool isFreeText(const Term& term)
{
    return term.field == Field::Any;
}

} // namespace

int Evaluator::hopsAmong(const Node& both, int hops)
{
    for (const Node& child : both.children) {
        if (child.type == Node::Type::Term && child.term.field == Field::Within) {
            hops = std::min(hops, static_cast<int>(child.term.interval.high));
        }
    }
    return hops;
}

RowSet Evaluator::rows(const Node& node, Rank rank, int hops)
{
    ++m_work.sets;
    switch (node.type) {
    case Node::Type::Term:
        return rowsOfTerm(node.term, rank, hops);
    case Node::Type::Not: {
        // Excluded wherever it stands.
        const bool guessing = std::exchange(m_guessing, false);
        RowSet found = rows(node.children.front(), Rank::Text, hops);
        m_guessing = guessing;
        found.complement();
        return found;
    }
    case Node::Type::Or: {
        RowSet found(m_index.rows());
        for (const Node& child : node.children) {
            found |= rows(child, rank, hops);
        }
        return found;
    }
    case Node::Type::And:
        break;
    }
    const int within = hopsAmong(node, hops);
    RowSet found(m_index.rows(), true);
    for (const Node& child : node.children) {
        found &= rows(child, rank, within);
    }
    return found;
}

const RowSet& Evaluator::cached(const std::string& key, const std::function<RowSet()>& make)
{
    const auto known = m_known.find(key);
    return known != m_known.end() ? known->second : m_known.emplace(key, make()).first->second;
}

RowSet Evaluator::rowsOfTerm(const Term& term, Rank rank, int hops)
{
    const bool phrase = term.match == Term::Match::Phrase;
    // Filters do not depend on the rank, words not on the hops.
    std::string key = std::to_string(static_cast<int>(term.field)) + (phrase ? "p" : "w") + (m_guessing ? "" : "!");
    key += std::to_string(isFreeText(term) ? static_cast<int>(rank) : hops) + ':' + term.value;
    return cached(key, [&] {
        if (term.match == Term::Match::Empty) {
            return rowsWithout(term);
        }
        if (isFreeText(term)) {
            return phrase ? rowsOfPhrase(term.value, rank) : rowsOfWord(term.value, rank);
        }
        switch (fieldType(term.field)) {
        case FieldType::Text: return rowsOfTextField(term);
        case FieldType::Flag: {
            RowSet flagged = rowsOfFlag(fieldName(term.field));
            const std::string wanted = folded(term.value);
            if (wanted == "false" || wanted == "no") {
                flagged.complement();
            }
            return flagged;
        }
        case FieldType::Number:
        case FieldType::Time:
        case FieldType::Since: return rowsOfMeasure(term);
        case FieldType::Graph: return rowsOfLineage(term, hops);
        case FieldType::Hops:
        case FieldType::Order: return RowSet(m_index.rows(), true);
        case FieldType::Value: break;
        }
        return rowsOfValueField(term);
    });
}

const std::vector<NearText>& Evaluator::slipsOf(const std::string& word)
{
    const auto known = m_slips.find(word);
    return known != m_slips.end() ? known->second : m_slips.emplace(word, m_index.words().near(word, typosAllowed(word))).first->second;
}

void Evaluator::addWord(RowSet& rows, Place place, const std::string& word, bool open)
{
    if (open) {
        m_work.postings += m_index.words().addRowsOfBeginning(rows, place, word);
        return;
    }
    const auto [begin, end] = m_index.words().range(word, false);
    m_work.postings += m_index.words().addRows(rows, place, begin, end);
}

RowSet Evaluator::rowsInPlaces(const WordPattern& pattern, const std::vector<Place>& places)
{
    RowSet found(m_index.rows(), true);
    for (std::size_t i = 0; i < pattern.words.size(); ++i) {
        RowSet one(m_index.rows());
        for (const Place place : places) {
            addWord(one, place, pattern.words[i], pattern.open && i + 1 == pattern.words.size());
        }
        found &= one;
        ++m_work.sets;
    }
    if (!pattern.joined.empty()) {
        for (const Place place : places) {
            addWord(found, place, pattern.joined, pattern.open);
        }
    }
    return found;
}

RowSet Evaluator::rowsOfWord(const std::string& typed, Rank rank)
{
    WordPattern pattern = patternOf(typed, false);
    if (pattern.empty()) {
        return RowSet(m_index.rows(), true); // nothing but signs: says nothing
    }
    const bool wholeWords = rank <= Rank::NameWord;
    pattern.open = !wholeWords;
    if (const std::optional<RankStep> step = stepTo(rank); step && pattern.words.size() == 1) {
        Term better;
        better.value = typed;
        RowSet found = rowsOfTerm(better, step->before, 0);
        for (const Place place : step->places) {
            addWord(found, place, pattern.words.front(), true);
        }
        ++m_work.sets;
        if (rank == Rank::Typo && m_guessing) {
            addSlips(found, pattern.words.front());
        }
        return found; // each list of rows is read once for all ranks
    }
    RowSet found = rowsInPlaces(pattern, placesOfRank(rank));
    if (!wholeWords) {
        m_work.postings += m_index.names().addRows(found, compactName(typed), true);
    }
    if (rank < Rank::Typo || !m_guessing) {
        return found;
    }
    // Slips: each word as it is, or as one of its neighbours. In descriptions nothing is guessed.
    RowSet slips(m_index.rows(), true);
    bool any = false;
    const std::vector<Place> labels = placesOfRank(Rank::Label);
    for (std::size_t i = 0; i < pattern.words.size(); ++i) {
        WordPattern only;
        only.words = {pattern.words[i]};
        only.open = i + 1 == pattern.words.size();
        RowSet one = rowsInPlaces(only, labels);
        any = any || !slipsOf(pattern.words[i]).empty();
        addSlips(one, pattern.words[i]);
        slips &= one;
        ++m_work.sets;
    }
    if (any) {
        found |= slips;
    }
    return found;
}

void Evaluator::addSlips(RowSet& rows, const std::string& word)
{
    for (const NearText& near : slipsOf(word)) {
        for (const Place place : kSlipPlaces) {
            m_work.postings += m_index.words().addRows(rows, place, near.index, near.index + 1);
        }
    }
}

RowSet Evaluator::rowsOfPhrase(const std::string& phrase, Rank rank)
{
    if (!hasWords(phrase)) {
        return RowSet(m_index.rows(), true);
    }
    std::vector<Place> places = placesOfRank(rank);
    if (!needsOrder(phrase)) {
        WordPattern pattern = patternOf(phrase, true);
        return rowsInPlaces(pattern, places);
    }
    if (rank >= Rank::Text) {
        places.clear();
    }
    return m_outside.phrase ? m_outside.phrase(places, phrase) : RowSet(m_index.rows());
}

RowSet Evaluator::rowsOfTextField(const Term& term)
{
    if (!hasWords(term.value)) {
        return RowSet(m_index.rows(), true);
    }
    const bool phrase = term.match == Term::Match::Phrase;
    if (phrase && needsOrder(term.value)) {
        return m_outside.phrase ? m_outside.phrase(placesOfField(term.field), term.value) : RowSet(m_index.rows());
    }
    if (term.field == Field::Column) {
        return rowsOfColumnField(term);
    }
    RowSet found = rowsInPlaces(patternOf(term.value, phrase), placesOfField(term.field));
    if (term.field == Field::Name && !phrase) {
        m_work.postings += m_index.names().addRows(found, compactName(term.value), true);
    }
    return found;
}

} // namespace tributary::search
