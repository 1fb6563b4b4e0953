// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search_store.h"

#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/past/past_catalog.h"
#include "model/store/search/search_filter.h"
#include "model/store/search/search_highlight.h"
#include "model/store/search/search_ranking.h"
#include "model/store/search/search_row.h"
#include "model/store/search/search_sql.h"

#include <algorithm>
#include <chrono>

namespace tributary::store {

namespace {

std::vector<search::FacetCounts> countFacets(const SearchSnapshot& snapshot, const std::vector<std::size_t>& rows)
{
    std::vector<std::int64_t> counts(snapshot.values().size(), 0);
    for (const std::size_t row : rows)
        for (const std::uint32_t* code = snapshot.codesBegin(row); code != snapshot.codesEnd(row); ++code)
            ++counts[*code];
    std::vector<search::FacetCounts> facets(search::kFacetCount);
    for (std::size_t facet = 0; facet < facets.size(); ++facet)
        facets[facet].facet = static_cast<search::Facet>(facet);
    for (std::size_t code = 0; code < counts.size(); ++code) {
        const SearchSnapshot::Value& value = snapshot.values()[code];
        if (counts[code] > 0 && value.facet < static_cast<int>(search::kFacetCount))
            facets[static_cast<std::size_t>(value.facet)].values.push_back({value.text, counts[code]});
    }
    for (search::FacetCounts& facet : facets)
        std::sort(facet.values.begin(), facet.values.end(), [](const search::FacetValue& left, const search::FacetValue& right) {
            return left.count != right.count ? left.count > right.count : left.value < right.value;
        });
    return facets;
}

std::array<std::string, kTextCount> textsOf(Connection& connection, std::int64_t slot)
{
    std::array<std::string, kTextCount> texts;
    Statement row = connection.use(sql::kSearchTextOf);
    row.bind(slot);
    if (row.step())
        for (std::size_t i = 0; i < kTextCount; ++i)
            texts[i] = row.text(static_cast<int>(i));
    return texts;
}

SearchAnswer searchIn(Connection& connection, const SearchRequest& request)
{
    const auto snapshot = SearchSnapshot::of(connection);
    const std::vector<std::size_t> rows = matchingRows(connection, *snapshot, request.query);

    SearchAnswer answer;
    answer.total = static_cast<std::int64_t>(rows.size());
    if (request.withFacets)
        answer.facets = countFacets(*snapshot, rows);
    const auto offset = static_cast<std::size_t>(std::max(request.offset, 0));
    const std::size_t needed = offset + static_cast<std::size_t>(std::max(request.limit, 0));
    const std::vector<RankedRow> ranked = rankedRows(connection, *snapshot, request.query, rows, needed);
    const std::vector<std::string> terms = highlightTerms(request.query);
    for (std::size_t i = offset; i < ranked.size(); ++i) {
        SearchHit hit;
        hit.entity = snapshot->entity(ranked[i].row);
        hit.score = 10.0 - ranked[i].rank - static_cast<double>(i) * 1e-9;
        hit.matched = matchedFields(textsOf(connection, snapshot->slot(ranked[i].row)), terms);
        answer.hits.push_back(std::move(hit));
    }
    return answer;
}

} // namespace

SearchStore::SearchStore(Reader& reader) : m_reader(reader) {}

Result<SearchAnswer> SearchStore::search(const SearchRequest& request)
{
    return guarded([&] {
        const auto begin = std::chrono::steady_clock::now();
        Connection& live = m_reader.connection();
        const Transaction transaction(live, Transaction::Type::Read); // one revision for all of it
        SearchAnswer answer;
        if (m_reader.moment()) {
            const auto past = PastCatalog::of(live, m_reader.moment()->revision);
            PastCatalog::Use use(*past, live.stop());
            answer = searchIn(use.connection(), request);
        } else {
            answer = searchIn(live, request);
        }
        answer.tookMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
        return answer;
    });
}

} // namespace tributary::store
