// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/completion.h"

#include "model/base/text.h"
#include "model/entities/kind.h"
#include "model/search/evaluator.h"
#include "model/search/query.h"
#include "model/search/sort_order.h"
#include "model/search/tokens.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace tributary::search {
namespace {

constexpr std::string_view kHas = "has ";

constexpr std::string_view kBlanks = " \t\n";
constexpr std::size_t kMostWordsOfName = 6;
constexpr std::size_t kLettersOfCode = 2;
constexpr std::size_t kFewestLetters = 2; // below that half the catalog begins so

// The term that the cursor stands in, without its dash; blanks within quotes do not end it.
struct TermPlace {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool quoted = false;
};

std::size_t endOfTerm(std::string_view text, std::size_t cursor, bool quoted)
{
    if (quoted) {
        const std::size_t closing = text.find('"', cursor);
        return closing == std::string_view::npos ? cursor : closing + 1;
    }
    return std::min(text.find_first_of(" \t\n()\"", cursor), text.size());
}

TermPlace termAt(std::string_view text, std::size_t cursor)
{
    TermPlace place;
    for (std::size_t at = 0; at < cursor; ++at) {
        const char c = text[at];
        if (c == '"') {
            place.begin = !place.quoted && at > 0 && text[at - 1] != ':' ? at : place.begin;
            place.quoted = !place.quoted;
            if (!place.quoted) {
                place.begin = at + 1;
            }
        } else if (!place.quoted && (c == ' ' || c == '\t' || c == '\n' || c == '(' || (c == '-' && place.begin == at))) {
            place.begin = at + 1;
        }
    }
    place.end = endOfTerm(text, cursor, place.quoted);
    return place;
}

std::string shownValue(Field field, const IndexValue& value)
{
    const bool isHas = std::string_view(value.text).starts_with(kHas);
    if (field == Field::Has) {
        return isHas ? value.text.substr(kHas.size()) : std::string();
    }
    return field == Field::Is && isHas ? std::string() : value.text;
}

bool isAlias(const IndexValue& value)
{
    return value.facet == static_cast<int>(Aspect::DomainPath) || value.facet == static_cast<int>(Aspect::OwnerKey);
}

// A domain goes by its id, its name and its code, a person by a name and a user name. Of those that are
// spelled alike one is offered, best as it is shown elsewhere; a code only once it is typed, where
// something else has as many rows.
void dropAliases(std::vector<std::pair<Completion, bool>>& found, std::string_view typed)
{
    std::stable_sort(found.begin(), found.end(), [](const auto& left, const auto& right) { // those to keep first
        const auto key = [](const auto& each) { return std::tuple(each.second, each.first.text.find(' ') == std::string::npos); };
        return key(left) < key(right);
    });
    std::set<std::pair<std::uint32_t, std::string>> known;
    std::map<std::uint32_t, std::size_t> longest;
    for (const auto& [word, alias] : found) {
        longest[word.rows] = std::max(longest[word.rows], word.text.size());
    }
    std::erase_if(found, [&](const auto& each) {
        const auto& [word, alias] = each;
        const bool code = alias && word.text.size() <= kLettersOfCode && longest[word.rows] > kLettersOfCode && typed.size() < word.text.size();
        return code || !known.emplace(word.rows, compactName(word.text)).second;
    });
}

// As the facet spells it, where there is such a value: paths are kept folded.
std::string spelledLikeFacet(const ValueIndex& values, const IndexValue& value)
{
    const int facets[] = {static_cast<int>(value.facet == static_cast<int>(Aspect::DomainPath) ? Facet::Domain : Facet::Owner)};
    const ValueIndex::Codes codes = values.codes(facets, value.folded, false);
    return codes.empty() ? value.text : values.values()[codes.front()].text;
}

std::vector<Completion> valuesOf(Field field, std::string_view typed, const ValueIndex& values)
{
    std::vector<Completion> found;
    const std::string wanted = (field == Field::Has ? std::string(kHas) : std::string()) + folded(typed);
    const std::vector<int> facets = facetsOfField(field);
    std::vector<std::pair<Completion, bool>> named; // and whether it is an alias
    for (const std::uint32_t code : values.codes(facets, wanted, true)) {
        const IndexValue& value = values.values()[code];
        const std::string shown = isAlias(value) ? spelledLikeFacet(values, value) : shownValue(field, value);
        const bool userName = value.facet == static_cast<int>(Aspect::OwnerKey); // only for who begins to type it
        if (!shown.empty() && values.count(code) > 0 && !(userName && typed.empty())) {
            named.emplace_back(Completion{Completion::Type::Value, printValue(shown), 0, 0, values.count(code)}, isAlias(value));
        }
    }
    if (field == Field::Domain || field == Field::Owner) {
        dropAliases(named, typed);
    }
    std::transform(named.begin(), named.end(), std::back_inserter(found), [](const auto& each) { return each.first; });
    std::sort(found.begin(), found.end(), [](const Completion& left, const Completion& right) {
        return left.rows != right.rows ? left.rows > right.rows : left.text < right.text;
    });
    const auto word = [&](std::string_view text) {
        if (text.starts_with(folded(typed))) {
            found.push_back({Completion::Type::Value, std::string(text), 0, 0, 0});
        }
    };
    if (fieldType(field) == FieldType::Flag) {
        word("true");
        word("false");
    }
    if (fieldType(field) == FieldType::Order) {
        for (const SortOrder order : allSortOrders()) {
            word(sortOrderName(order));
        }
    }
    if (mayBeEmpty(field)) {
        word("none");
    }
    return found;
}

std::vector<Completion> fieldsAndOperators(std::string_view typed, bool behindTerm)
{
    std::vector<Completion> found;
    const std::string plain = folded(typed);
    for (const Field field : allFields()) {
        if (!plain.empty() && fieldName(field).starts_with(plain)) {
            found.push_back({Completion::Type::Field, std::string(fieldName(field)) + ':', 0, 0, 0});
        }
    }
    if (behindTerm && std::string_view("OR").starts_with(typed)) {
        found.push_back({Completion::Type::Operator, "OR ", 0, 0, 0});
    }
    return found;
}

bool takesName(Field field)
{
    return field == Field::Name || field == Field::Column || fieldType(field) == FieldType::Graph;
}

RowSet rowsOfKinds(const SearchIndex& index, std::initializer_list<Kind> kinds)
{
    RowSet rows(index.rows());
    const int facets[] = {static_cast<int>(Facet::Kind)};
    for (const Kind kind : kinds) {
        index.values().addRows(rows, index.values().codes(facets, kindName(kind), false));
    }
    return rows;
}

// Where the word at `begin` begins and, before it, those that may be the beginning of the same name:
// the longest first.
std::vector<std::size_t> beginsOfWords(std::string_view text, std::size_t begin)
{
    std::vector<std::size_t> begins = {begin};
    while (begins.size() < kMostWordsOfName && begin > 0 && kBlanks.find(text[begin - 1]) != std::string_view::npos) {
        const std::size_t last = text.find_last_not_of(kBlanks, begin - 1);
        if (last == std::string_view::npos) {
            break;
        }
        const std::size_t blank = text.find_last_of(kBlanks, last);
        begin = blank == std::string_view::npos ? 0 : blank + 1;
        const std::string_view word = text.substr(begin, last + 1 - begin);
        if (word.find_first_of(":\"()") != std::string_view::npos || word.starts_with('-') || word == "OR" || word == "AND") {
            break;
        }
        begins.push_back(begin);
    }
    std::reverse(begins.begin(), begins.end());
    return begins;
}

} // namespace

std::vector<Completion> complete(std::string_view text, std::size_t cursor, const ValueIndex& values, std::size_t most)
{
    cursor = std::min(cursor, text.size());
    const TermPlace place = termAt(text, cursor);
    const std::string_view typed = text.substr(place.begin, cursor - place.begin);
    const std::size_t colon = typed.find(':');
    const auto field = colon == std::string_view::npos ? std::nullopt : fieldFromName(typed.substr(0, colon));
    std::vector<Completion> found;
    std::size_t begin = place.begin;
    std::size_t end = place.end;
    if (field) {
        begin += colon + 1;
        std::string_view value = typed.substr(colon + 1);
        value.remove_prefix(value.starts_with('"') ? 1 : 0);
        found = valuesOf(*field, value, values);
    } else if (!place.quoted && colon == std::string_view::npos) {
        found = fieldsAndOperators(typed, !trimmed(text.substr(0, place.begin)).empty());
        const std::size_t next = text.find(':', cursor);
        end = next < end ? next + 1 : end; // the value stays
    }
    if (found.size() > most) {
        found.resize(most);
    }
    for (Completion& each : found) {
        each.begin = begin;
        each.end = end;
    }
    return found;
}

std::vector<NameCompletion> completeNames(std::string_view text, std::size_t cursor, const SearchIndex& index, std::size_t most)
{
    cursor = std::min(cursor, text.size());
    const TermPlace place = termAt(text, cursor);
    const std::string_view typed = text.substr(place.begin, cursor - place.begin);
    const std::size_t colon = typed.find(':');
    std::vector<std::size_t> begins = {place.begin};
    RowSet among = index.shown();
    if (colon != std::string_view::npos) {
        const auto field = fieldFromName(typed.substr(0, colon));
        if (!field || !takesName(*field)) {
            return {};
        }
        begins = {place.begin + colon + 1};
        if (*field == Field::Column) {
            among &= rowsOfKinds(index, {Kind::Column});
        } else if (fieldType(*field) == FieldType::Graph) { // what lineage leads to and from
            among &= rowsOfKinds(index, {Kind::DataProduct, Kind::InputPort, Kind::OutputPort, Kind::DataContract, Kind::Dataset, Kind::Column,
                                         Kind::Domain, Kind::Job, Kind::Dashboard, Kind::Model, Kind::Metric});
        }
    } else if (!place.quoted) {
        begins = beginsOfWords(text, place.begin);
    }
    std::vector<NameCompletion> found;
    std::set<EntityId> known;
    for (const std::size_t begin : begins) {
        const std::string compact = compactName(text.substr(begin, cursor - begin));
        if (compact.size() < kFewestLetters) {
            continue;
        }
        for (const std::uint32_t row : index.names().firstRows(compact, among, most)) {
            if (found.size() < most && known.insert(index.entity(row)).second) {
                found.push_back({index.entity(row), begin, place.end});
            }
        }
    }
    return found;
}

} // namespace tributary::search
