// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/search/support/plain_search.h"

#include "model/base/text.h"
#include "model/search/typo.h"

#include <algorithm>
#include <tuple>

namespace tributary::test {

using namespace search;

namespace {

using Words = std::vector<std::string>;

bool anyIs(const Words& tokens, const std::string& word, bool open)
{
    return std::any_of(tokens.begin(), tokens.end(),
                       [&](const std::string& token) { return open ? token.starts_with(word) : token == word; });
}

bool isNear(const std::string& typed, const std::string& text)
{
    const int most = typosAllowed(typed);
    const bool digits = text.find_first_of("0123456789") != std::string::npos;
    const auto ascii = [](const std::string& word) { return std::all_of(word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0x80U) == 0; }); };
    return most > 0 && ascii(typed) == ascii(text) && !digits && text.size() >= 3 && text.size() <= 48 && typed.size() <= 48 && typosBetween(typed, text, most) <= most;
}

bool anyIsNear(const Words& tokens, const std::string& word)
{
    return std::any_of(tokens.begin(), tokens.end(), [&](const std::string& token) { return isNear(word, token); });
}

std::string wholeKey(const Node& root)
{
    std::string key;
    const auto add = [&key](const Node& node) {
        if (node.type == Node::Type::Term && (node.term.field == Field::Any || node.term.field == Field::Name)) {
            key += compactName(node.term.value);
        }
    };
    add(root);
    if (root.type == Node::Type::And) {
        std::for_each(root.children.begin(), root.children.end(), add);
    }
    return key;
}

std::vector<Place> placesAt(Rank rank)
{
    std::vector<Place> places = {Place::Name};
    if (rank >= Rank::Column) {
        places.push_back(Place::Column);
    }
    if (rank >= Rank::Label) {
        places.insert(places.end(), {Place::Id, Place::Tag, Place::Owner});
    }
    if (rank >= Rank::Text) {
        places.push_back(Place::Text);
    }
    return places;
}

Words tokensIn(const PlainRow& row, const std::vector<Place>& places)
{
    Words tokens;
    for (const Place place : places) {
        for (const std::string& text : row.texts(place)) {
            appendTokens(text, tokens);
        }
    }
    return tokens;
}

bool holdsPattern(const WordPattern& pattern, const Words& tokens)
{
    if (!pattern.joined.empty() && anyIs(tokens, pattern.joined, pattern.open)) {
        return true;
    }
    for (std::size_t i = 0; i < pattern.words.size(); ++i) {
        if (!anyIs(tokens, pattern.words[i], pattern.open && i + 1 == pattern.words.size())) {
            return false;
        }
    }
    return true;
}

} // namespace

std::vector<std::string> PlainRow::texts(Place place) const
{
    switch (place) {
    case Place::Name: return {name};
    case Place::Id: return {id};
    case Place::Column: return columns;
    case Place::Tag: return tags;
    case Place::Owner: return owners;
    case Place::Text: return {text};
    }
    return {};
}

bool PlainRow::has(int facet, const std::string& folded) const
{
    return std::any_of(values.begin(), values.end(),
                       [&](const auto& value) { return value.first == facet && tributary::folded(value.second) == folded; });
}

PlainSearch::PlainSearch(std::vector<PlainRow> rows, std::map<std::string, std::set<EntityId>> lineage)
    : m_rows(std::move(rows)), m_lineage(std::move(lineage))
{
    std::sort(m_rows.begin(), m_rows.end(), [](const PlainRow& left, const PlainRow& right) {
        return std::make_tuple(left.weight, -static_cast<std::int64_t>(left.popularity), left.entity)
               < std::make_tuple(right.weight, -static_cast<std::int64_t>(right.popularity), right.entity);
    });
}

std::shared_ptr<const SearchIndex> PlainSearch::index() const
{
    SearchIndexBuilder builder;
    std::map<std::pair<int, std::string>, std::uint32_t> codes;
    std::vector<const PlainRow*> byEntity;
    for (const PlainRow& row : m_rows) {
        byEntity.push_back(&row);
        for (const auto& value : row.values) {
            const auto code = static_cast<std::uint32_t>(codes.size() + 1);
            codes.emplace(value, code);
        }
    }
    std::sort(byEntity.begin(), byEntity.end(), [](const PlainRow* left, const PlainRow* right) { return left->entity < right->entity; });
    for (const auto& [value, code] : codes) {
        builder.setValue(code, {value.first, value.second, folded(value.second)});
    }
    std::vector<std::uint32_t> popularity;
    for (const PlainRow* row : byEntity) {
        popularity.push_back(row->popularity);
        std::vector<std::uint32_t> own;
        for (const auto& value : row->values) {
            own.push_back(codes.at(value));
        }
        const std::string columns = join(row->columns, "\n");
        const std::string tags = join(row->tags, "\n");
        const std::string owners = join(row->owners, "\n");
        SearchRowData data{row->entity, row->weight, row->shown, row->name, {}, own, row->columnCount, row->quality, row->changed};
        data.texts = {row->name, row->id, columns, tags, owners, row->text};
        builder.add(data);
    }
    return builder.build(popularity);
}

std::string PlainSearch::lineageKey(const Term& term, int hops)
{
    return std::string(fieldName(term.field)) + ':' + term.value + ':' + std::to_string(std::min(hops, 9));
}

Outside PlainSearch::outside() const
{
    return {[this](const std::vector<Place>& places, const std::string& phrase) {
                RowSet rows(m_rows.size());
                for (std::size_t row = 0; row < m_rows.size(); ++row) {
                    if (holdsPhrase(phrase, m_rows[row], places.empty() ? placesAt(Rank::Text) : places)) {
                        rows.set(row);
                    }
                }
                return rows;
            },
            [this](const Term& term, int hops) {
                const auto found = m_lineage.find(lineageKey(term, hops));
                return found == m_lineage.end() ? std::vector<EntityId>{} : std::vector<EntityId>(found->second.begin(), found->second.end());
            }};
}

bool PlainSearch::holdsPhrase(const std::string& phrase, const PlainRow& row, const std::vector<Place>& places) const
{
    const Words wanted = tokensOf(phrase);
    return std::any_of(places.begin(), places.end(), [&](Place place) {
        const Words tokens = tokensIn(row, {place});
        return std::search(tokens.begin(), tokens.end(), wanted.begin(), wanted.end()) != tokens.end();
    });
}

bool PlainSearch::holdsWord(const std::string& typed, const PlainRow& row, Rank rank, bool guessing) const
{
    WordPattern pattern = patternOf(typed, false);
    pattern.open = rank > Rank::NameWord;
    if (pattern.empty() || holdsPattern(pattern, tokensIn(row, placesAt(rank)))) {
        return true;
    }
    if (pattern.open && compactName(row.name).starts_with(compactName(typed))) {
        return true;
    }
    if (rank < Rank::Typo || !guessing) {
        return false;
    }
    const Words labels = tokensIn(row, placesAt(Rank::Label));
    for (std::size_t i = 0; i < pattern.words.size(); ++i) {
        if (!anyIs(labels, pattern.words[i], i + 1 == pattern.words.size()) && !anyIsNear(labels, pattern.words[i])) {
            return false;
        }
    }
    return true;
}

bool PlainSearch::holdsNothing(const Term& term, const PlainRow& row) const
{
    const int flag = static_cast<int>(Aspect::Flag);
    switch (term.field) {
    case Field::Quality: return row.quality < 0;
    case Field::Columns: return row.columnCount < 0;
    case Field::Description: return !row.has(flag, "has description");
    case Field::Column: return !row.has(flag, "has column");
    case Field::Tag: return !row.has(flag, "has tag");
    case Field::Owner: return !row.has(flag, "has owner");
    case Field::Domain: return !row.has(flag, "has domain");
    default: break;
    }
    const std::vector<int> facets = facetsOfField(term.field);
    return std::none_of(row.values.begin(), row.values.end(), [&](const auto& value) {
        return std::find(facets.begin(), facets.end(), value.first) != facets.end();
    });
}

// A value as it stands; where no row at all has it and the field allows for that, its beginning; of
// tags and owners, their words.
bool PlainSearch::holdsValue(const Term& term, const PlainRow& row) const
{
    std::string wanted = folded(term.value);
    if (term.field == Field::Version && wanted == "any") {
        return true;
    }
    if (term.field == Field::Kind) {
        const auto kind = kindFromName(term.value);
        wanted = kind ? std::string(kindName(*kind)) : wanted;
    }
    if (term.field == Field::Has) {
        wanted = "has " + wanted;
    }
    const std::vector<int> facets = facetsOfField(term.field);
    const auto rowHas = [&](const PlainRow& each, bool beginning) {
        return std::any_of(each.values.begin(), each.values.end(), [&](const auto& value) {
            const std::string text = folded(value.second);
            return std::find(facets.begin(), facets.end(), value.first) != facets.end()
                   && (beginning ? text.starts_with(wanted) : text == wanted);
        });
    };
    if (std::any_of(m_rows.begin(), m_rows.end(), [&](const PlainRow& each) { return rowHas(each, false); })) {
        return rowHas(row, false);
    }
    if (term.field == Field::Tag || term.field == Field::Owner) {
        const Words tokens = tokensIn(row, {term.field == Field::Tag ? Place::Tag : Place::Owner});
        return holdsPattern(patternOf(term.value, term.match == Term::Match::Phrase), tokens);
    }
    const bool mayBegin = term.field != Field::Kind && term.field != Field::Is && term.field != Field::Has && term.field != Field::Domain;
    return mayBegin && rowHas(row, true);
}

bool PlainSearch::holdsTerm(const Term& term, const PlainRow& row, Rank rank, int hops, bool guessing) const
{
    const bool phrase = term.match == Term::Match::Phrase;
    if (term.match == Term::Match::Empty) {
        return holdsNothing(term, row);
    }
    switch (fieldType(term.field)) {
    case FieldType::Flag: return row.has(static_cast<int>(Aspect::Flag), std::string(fieldName(term.field))) == (term.value == "true");
    case FieldType::Number:
        return term.field == Field::Columns ? row.columnCount >= 0 && term.interval.holds(row.columnCount)
                                            : row.quality >= 0 && term.interval.holds(static_cast<double>(row.quality));
    case FieldType::Time:
    case FieldType::Since: return term.interval.holds(static_cast<double>(row.changed));
    case FieldType::Hops:
    case FieldType::Order: return true;
    case FieldType::Value: return holdsValue(term, row);
    case FieldType::Graph: {
        const auto found = m_lineage.find(lineageKey(term, hops));
        return found != m_lineage.end() && found->second.count(row.entity) != 0;
    }
    case FieldType::Text: break;
    }
    const bool free = term.field == Field::Any;
    const std::vector<Place> places = free ? placesAt(rank) : placesOfField(term.field);
    if (phrase) {
        return needsOrder(term.value) ? holdsPhrase(term.value, row, places) : holdsPattern(patternOf(term.value, true), tokensIn(row, places));
    }
    if (free) {
        return holdsWord(term.value, row, rank, guessing);
    }
    if (term.field == Field::Column && row.has(static_cast<int>(Facet::Kind), "column")
        && holdsPattern(patternOf(term.value, false), tokensIn(row, {Place::Name}))) {
        return true;
    }
    return holdsPattern(patternOf(term.value, false), tokensIn(row, places))
           || (term.field == Field::Name && compactName(row.name).starts_with(compactName(term.value)));
}

bool PlainSearch::holds(const Node& node, const PlainRow& row, Rank rank, int hops, bool guessing) const
{
    switch (node.type) {
    case Node::Type::Term: return holdsTerm(node.term, row, rank, hops, guessing);
    case Node::Type::Not: return !holds(node.children.front(), row, Rank::Text, hops, false);
    case Node::Type::Or:
        return std::any_of(node.children.begin(), node.children.end(), [&](const Node& child) { return holds(child, row, rank, hops, guessing); });
    case Node::Type::And: break;
    }
    for (const Node& child : node.children) {
        if (child.type == Node::Type::Term && child.term.field == Field::Within) {
            hops = std::min(hops, std::stoi(child.term.value));
        }
    }
    return std::all_of(node.children.begin(), node.children.end(), [&](const Node& child) { return holds(child, row, rank, hops, guessing); });
}

bool PlainSearch::visible(const Node& root, const PlainRow& row) const
{
    bool older = false;
    bool placeholders = false;
    forEachTerm(root, [&](const Term& term, const Node&, bool negated) {
        older |= !negated && (term.field == Field::Version || (term.field == Field::Is && term.value == "deprecated"));
        placeholders |= !negated && term.field == Field::Is && term.value == "placeholder";
    });
    return placeholders || (older ? !row.has(static_cast<int>(Aspect::Flag), "placeholder") : row.shown);
}

bool PlainSearch::beginsName(const Node& root, const PlainRow& row)
{
    const std::string key = wholeKey(root);
    return !key.empty() && compactName(row.name).starts_with(key);
}

bool PlainSearch::isNearName(const Node& root, const PlainRow& row) const
{
    return std::none_of(m_rows.begin(), m_rows.end(), [&](const PlainRow& each) { return beginsName(root, each); }) && isNear(wholeKey(root), compactName(row.name));
}

std::set<std::size_t> PlainSearch::matching(const Node& root) const
{
    // The same query without its free words side by side.
    Node filters = root;
    const auto isWord = [](const Node& node) {
        return node.type == Node::Type::Term && node.term.field == Field::Any && hasWords(node.term.value);
    };
    if (isWord(root)) {
        filters = Node();
    }
    const bool words = isWord(root) || (root.type == Node::Type::And && std::erase_if(filters.children, isWord) > 0);
    std::set<std::size_t> found;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const bool whole = words && (beginsName(root, m_rows[row]) || isNearName(root, m_rows[row]))
                           && holds(filters, m_rows[row], Rank::Text, 9, true);
        if (visible(root, m_rows[row]) && (whole || holds(root, m_rows[row], Rank::Text, 9, true))) {
            found.insert(row);
        }
    }
    return found;
}

} // namespace tributary::test
