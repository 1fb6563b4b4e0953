// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search_store.h"

#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/past/past_catalog.h"
#include "model/store/search/phrase_search.h"
#include "model/store/search/search_highlight.h"
#include "model/store/search/search_row.h"
#include "model/store/search/search_snapshot.h"
#include "model/store/search/search_sql.h"

#include <algorithm>
#include <chrono>
#include <functional>

namespace tributary::store {

namespace {

constexpr double kBestScore = 10.0;
constexpr double kPartialScore = -10.0; // for each word that is missing
constexpr double kStep = 1e-9;          // from row to row
constexpr int kMostCandidates = 200;
constexpr int kMoreCandidates = 50;
constexpr std::size_t kMostPartsAhead = 5'000; // entities led back for a first glance
constexpr std::chrono::milliseconds kLedBackWithin{100}; // where a machine is slow or much has changed since, fewer of them
constexpr int kFewDocuments = 10;

SearchTexts textsOf(Connection& connection, EntityId entity)
{
    SearchTexts texts;
    Statement row = connection.use(sql::kSearchTextOf);
    row.bind(entity);
    if (row.step())
        for (std::size_t i = 0; i < kTextCount; ++i)
            texts[i] = row.text(static_cast<int>(i));
    return texts;
}

using IndexPtr = std::shared_ptr<const search::SearchIndex>;

// The catalog that is asked: today's, or that of a moment.
struct Asked {
    Connection& connection;
    std::function<IndexPtr(IndexAge)> index;
    std::function<void()> indexTexts {}; // before the first phrase; none: they are indexed
};

search::Outside outsideOf(const Asked& asked, const search::SearchIndex& index, const SearchRequest& request)
{
    return {[&asked, &index](const std::vector<search::Place>& places, const std::string& phrase) {
                if (asked.indexTexts)
                    asked.indexTexts();
                return rowsWithPhrase(asked.connection, index, places, phrase);
            },
            request.lineage};
}

SearchAnswer searchIn(const Asked& asked, const SearchRequest& request)
{
    Connection& connection = asked.connection;
    const IndexPtr index = asked.index(IndexAge::OrBefore);
    const auto begin = std::chrono::steady_clock::now();
    search::CatalogSearch search(*index, request.query, outsideOf(asked, *index, request));

    SearchAnswer answer;
    answer.total = static_cast<std::int64_t>(search.total());
    answer.partial = static_cast<std::int64_t>(search.partial());
    answer.words = search.words();
    answer.order = search.order();
    if (request.withFacets)
        answer.facets = search.facets();
    const auto offset = static_cast<std::size_t>(std::max(request.offset, 0));
    const std::vector<search::RankedRow> ranked = search.first(offset + static_cast<std::size_t>(std::max(request.limit, 0)));
    const Highlighter highlighter(request.query, search.evaluator());
    for (std::size_t i = offset; i < ranked.size(); ++i) {
        connection.poll();
        SearchHit& hit = answer.hits.emplace_back();
        hit.entity = index->entity(ranked[i].row);
        hit.wordsMatched = ranked[i].wordsMatched;
        hit.quality = static_cast<double>(index->quality(ranked[i].row));
        const int missing = static_cast<int>(answer.words.size()) - hit.wordsMatched;
        hit.score = kBestScore - static_cast<double>(ranked[i].rank) + kPartialScore * missing - static_cast<double>(i) * kStep;
        hit.matched = highlighter.matchedFields(textsOf(connection, hit.entity), ranked[i].row);
    }
    answer.work = search.evaluator().work();
    answer.tookMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    return answer;
}

std::vector<EntityId> entitiesIn(const Asked& asked, const SearchRequest& request)
{
    const IndexPtr index = asked.index(IndexAge::Newest);
    search::CatalogSearch search(*index, request.query, outsideOf(asked, *index, request));
    std::vector<EntityId> entities;
    for (const search::RankedRow& row : search.first(static_cast<std::size_t>(std::max(request.limit, 0))))
        entities.push_back(index->entity(row.row));
    return entities;
}

Asked today(Connection& live)
{
    return {live, [&live](IndexAge age) { return searchIndexOf(live, age); }};
}

template <typename Ask>
auto askPast(PastCatalog& past, const StopToken& stop, const Ask& ask)
{
    PastCatalog::Use use(past, stop);
    return ask(Asked{use.connection(), [&use](IndexAge) { return use.index(); }, [&use] { use.indexTexts(); }});
}

// More than are shown, since some of them will not have answered then.
SearchRequest candidatesFor(const SearchRequest& request)
{
    SearchRequest wider = request;
    wider.limit = std::min(request.limit, kMostCandidates) + kMoreCandidates;
    return wider;
}

// What is near the words in so few documents need not be near enough in all of them.
bool isCertain(const SearchHit& hit, const SearchAnswer& answer)
{
    return hit.wordsMatched == static_cast<int>(answer.words.size())
        && std::none_of(hit.matched.begin(), hit.matched.end(), [](const MatchedField& field) { return !field.typed.empty(); });
}

// Asks the catalog of the reader's moment, at one revision for all of it.
template <typename Ask>
auto askCatalog(Reader& reader, const Ask& ask)
{
    Connection& live = reader.connection();
    const Transaction transaction(live, Transaction::Type::Read);
    return reader.moment() ? askPast(*PastCatalog::of(live, reader.moment()->revision), live.stop(), ask) : ask(today(live));
}

} // namespace

SearchStore::SearchStore(Reader& reader) : m_reader(reader) {}

Result<SearchAnswer> SearchStore::search(const SearchRequest& request)
{
    return guarded([&] { return askCatalog(m_reader, [&](const Asked& asked) { return searchIn(asked, request); }); });
}

Result<std::optional<SearchAnswer>> SearchStore::searchAhead(const SearchRequest& request)
{
    return guarded([&]() -> std::optional<SearchAnswer> {
        Connection& live = m_reader.connection();
        const Transaction transaction(live, Transaction::Type::Read);
        if (!m_reader.moment() || PastCatalog::atHand(live, m_reader.moment()->revision))
            return std::nullopt;
        const RevisionId revision = m_reader.moment()->revision;
        PastDocuments documents(live, revision, kMostPartsAhead);
        const auto begin = std::chrono::steady_clock::now();
        int added = 0;
        for (const EntityId entity : entitiesIn(today(live), candidatesFor(request))) {
            if (added >= kFewDocuments && std::chrono::steady_clock::now() - begin > kLedBackWithin)
                break;
            added += documents.add(entity) ? 1 : 0;
        }
        SearchRequest glance = request;
        glance.withFacets = false;
        SearchAnswer answer = askPast(*PastCatalog::ofDocuments(live, revision, documents.parts()), live.stop(),
                                      [&](const Asked& asked) { return searchIn(asked, glance); });
        std::erase_if(answer.hits, [&answer](const SearchHit& hit) { return !isCertain(hit, answer); });
        answer.total = static_cast<std::int64_t>(answer.hits.size());
        answer.partial = 0;
        answer.whole = false;
        return answer;
    });
}

Result<std::vector<EntityId>> SearchStore::entities(const SearchRequest& request)
{
    return guarded([&] { return askCatalog(m_reader, [&](const Asked& asked) { return entitiesIn(asked, request); }); });
}

Result<Completions> SearchStore::complete(const std::string& text, std::size_t cursor, std::size_t most)
{
    return guarded([&] {
        return askCatalog(m_reader, [&](const Asked& asked) {
            const IndexPtr index = asked.index(IndexAge::OrBefore);
            return Completions{search::complete(text, cursor, index->values(), most), search::completeNames(text, cursor, *index, most)};
        });
    });
}

Result<void> SearchStore::prepare()
{
    return guarded([&] {
        const Transaction transaction(m_reader.connection(), Transaction::Type::Read);
        searchIndexOf(m_reader.connection());
    });
}

SearchUpkeep::SearchUpkeep(std::string catalog) : m_upkeep(std::make_unique<IndexUpkeep>(std::move(catalog))) {}

SearchUpkeep::~SearchUpkeep() = default;

} // namespace tributary::store
