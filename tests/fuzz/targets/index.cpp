// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies beside a catalog as its kept index, behind the checksum: refused, or searched without leaving it. The bytes
// are tried as they are; then they are edits of those of a small index, since few made-up bytes come as far as a search.
#include "model/search/catalog_search.h"
#include "model/search/completion.h"
#include "model/store/search/index_file.h"
#include "model/store/search/search_highlight.h"
#include "tests/fuzz/targets/byte_source.h"
#include "tests/fuzz/targets/require.h"
#include "tests/fuzz/targets/small_index.h"
#include "tests/fuzz/targets/targets.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace tributary::fuzz {

namespace {

constexpr std::size_t kMostChanges = 8;
constexpr std::size_t kShown = 30;

// Every way to look something up: beginnings, slips, several words, parts of them, each sort of field, each order.
constexpr const char* kTyped[] = {"", "o", "customer", "costumer ordrs", "order net gold", "\"price list\" -jo", "name:orders sort:name",
                                  "kind:dataproduct domain:sales owner:jo", "column:net OR tag:gold", "quality:>50 columns:..1 sort:quality",
                                  "changed:1970-01-03..2200 sort:changed", "changed:<2300 domain:none", "is:placeholder version:any sort:popularity"};
constexpr const char* kBegun[] = {"or", "price l", "column:cu", "upstream-of:o", "domain:", "owner:j", "kind:", "is:"};

const std::vector<search::Query>& asked()
{
    static const std::vector<search::Query> kQueries = [] {
        std::vector<search::Query> queries;
        for (const char* typed : kTyped)
            queries.push_back(search::parseQuery(typed).value());
        return queries;
    }();
    return kQueries;
}

std::string answerTo(const search::Query& query, const search::SearchIndex& index)
{
    search::CatalogSearch search(index, query, {});
    require(search.total() <= index.rows() && search.partial() <= search.total(), "no more is found than is there");
    std::string answer = std::to_string(search.total()) + ' ' + std::to_string(search.partial());
    const std::vector<search::RankedRow> found = search.first(kShown);
    require(found.size() <= std::min(kShown, search.total()), "no more is shown than is found");
    const store::Highlighter highlighter(query, search.evaluator());
    std::set<std::uint32_t> rows;
    for (const search::RankedRow& each : found) {
        require(each.row < index.rows() && rows.insert(each.row).second, "what is shown is there, and once");
        answer += ' ' + std::to_string(index.entity(each.row)) + ':' + std::to_string(static_cast<int>(each.rank));
        for (const store::MatchedField& field : highlighter.matchedFields({}, each.row))
            answer += ' ' + field.field + '=' + field.text;
    }
    for (const search::FacetCounts& facet : search.facets())
        for (const search::FacetValue& value : facet.values)
            answer += '\n' + value.value + ' ' + std::to_string(value.count);
    return answer;
}

std::string rowsOf(const search::SearchIndex& index)
{
    std::string text;
    for (std::uint32_t row = 0; row < index.rows(); ++row) {
        const std::uint32_t again = index.rowOf(index.entity(row));
        require(again == search::SearchIndex::kNoRow || again < index.rows(), "an entity leads to a row");
        text += '\n' + std::to_string(again) + ' ' + std::string(index.names().name(row)) + ' ' + std::to_string(index.changed(row));
    }
    return text;
}

// All that is asked of an index, as a text to compare.
std::string answersOf(const search::SearchIndex& index)
{
    std::string answers = rowsOf(index);
    for (const search::Query& query : asked())
        answers += '\n' + answerTo(query, index);
    for (const std::string_view begun : kBegun) {
        for (const search::Completion& value : search::complete(begun, begun.size(), index.values(), kShown))
            answers += '\n' + value.text + ' ' + std::to_string(value.rows);
        for (const search::NameCompletion& name : search::completeNames(begun, begun.size(), index, kShown))
            answers += '\n' + std::to_string(name.entity);
    }
    return answers;
}

struct Saved {
    std::string bytes;
    std::string answers;
};

const Saved& saved()
{
    static const Saved kSaved = [] {
        const auto index = smallIndex(kRowsOfSmallIndex);
        return Saved{archivedIndex(*index), answersOf(*index)};
    }();
    return kSaved;
}

template <typename Number>
void addTo(std::string& bytes, std::size_t place, std::uint8_t step)
{
    Number number = 0;
    const std::size_t size = std::min(sizeof(number), bytes.size() - place);
    std::memcpy(&number, bytes.data() + place, size);
    number += static_cast<Number>(static_cast<std::int8_t>(step)); // also below nothing, to the largest ones
    std::memcpy(bytes.data() + place, &number, size);
}

void change(std::string& bytes, ByteSource& source)
{
    const std::uint8_t choice = source.byte();
    const std::size_t place = (source.byte() + 256U * source.byte()) % (bytes.size() + 1);
    switch (choice % 6) {
    case 0: {
        const std::string_view value = source.until(kEndOfValue);
        bytes.replace(place, value.size(), value);
        break;
    }
    case 1: addTo<std::uint32_t>(bytes, place, source.byte()); break;
    case 2: addTo<std::uint64_t>(bytes, place, source.byte()); break;
    case 3: bytes.insert(place, source.until(kEndOfValue)); break;
    case 4: bytes.erase(place, source.byte()); break;
    default: bytes.resize(place); break;
    }
}

// Whether they are an index.
bool checkIndex(std::string_view bytes)
{
    const auto index = store::indexFromArchive(bytes);
    require(index || bytes != saved().bytes, "an index comes back");
    if (!index)
        return false;
    const std::string answers = answersOf(*index);
    require(bytes != saved().bytes || answers == saved().answers, "what comes back answers as what was kept");
    const std::string again = archivedIndex(*index);
    const auto twice = store::indexFromArchive(again);
    require(twice && archivedIndex(*twice) == again, "what was read can be kept");
    return true;
}

} // namespace

void index(std::string_view bytes)
{
    if (checkIndex(bytes))
        return;
    std::string edited = saved().bytes;
    ByteSource source(bytes);
    for (std::size_t count = 0; count < kMostChanges && !source.isEmpty(); ++count)
        change(edited, source);
    checkIndex(edited);
}

} // namespace tributary::fuzz
