// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/search_query.h"

#include "model/base/text.h"
#include "model/query/fact_access.h"
#include "model/query/lineage_filter.h"
#include "model/query/summaries.h"
#include "model/query/technology.h"
#include "model/store/trouble.h"

namespace tributary::query {

namespace {

Hit hitOf(Summaries& summaries, const EntityRow& row, store::SearchHit&& found)
{
    Hit hit;
    hit.entity = summaries.of(row);
    hit.parentName = summaries.parentOf(row).name;
    hit.technology = technologyOf(summaries, row);
    hit.archetype = factText(row.facts, "type");
    if (const auto declared = customText(row.facts, "classification"); !declared.empty() && row.kind == Kind::DataProduct)
        hit.archetype = declared;
    if (row.kind != Kind::DataProduct)
        hit.archetype.clear();
    hit.matched = std::move(found.matched);
    hit.score = found.score;
    hit.wordsMatched = found.wordsMatched;
    hit.quality = found.quality;
    return hit;
}

SearchResult resultOf(store::Reader& reader, const std::string& text, store::SearchAnswer&& answer)
{
    SearchResult out;
    out.query = text;
    out.total = answer.total;
    out.partial = answer.partial;
    out.words = std::move(answer.words);
    out.order = answer.order;
    out.facets = std::move(answer.facets);
    out.tookMs = answer.tookMs;
    out.whole = answer.whole;
    Summaries summaries(reader);
    for (auto& found : answer.hits) {
        const EntityRow row = summaries.rowOf(found.entity);
        if (row.id == 0)
            continue;
        out.hits.push_back(hitOf(summaries, row, std::move(found)));
        out.hits.back().wordsAsked = static_cast<int>(out.words.size());
    }
    if (!out.whole)
        out.total = static_cast<std::int64_t>(out.hits.size());
    return out;
}

Result<SearchResult> answerTo(store::Reader& reader, const std::string& text, int limit, int offset, bool withFacets,
                              const std::function<void(SearchResult)>& glance)
{
    auto query = search::parseQuery(text);
    if (!query)
        return tl::unexpected(query.error());
    store::SearchRequest request;
    request.query = std::move(*query);
    request.limit = limit;
    request.offset = offset;
    request.withFacets = withFacets;
    LineageFilter lineage(reader);
    if (auto resolved = lineage.resolve(request.query); !resolved)
        return tl::unexpected(resolved.error());
    request.lineage = [&lineage](const search::Term& term, int hops) { return lineage.entities(term, hops); };
    store::SearchStore store(reader);
    if (glance) {
        auto ahead = store.searchAhead(request);
        if (!ahead)
            return tl::unexpected(ahead.error());
        if (*ahead && !(*ahead)->hits.empty())
            glance(resultOf(reader, text, std::move(**ahead)));
    }
    auto answer = store.search(request);
    if (!answer)
        return tl::unexpected(answer.error());
    return resultOf(reader, text, std::move(*answer));
}

} // namespace

Result<SearchResult> searchCatalog(store::Reader& reader, const std::string& text, int limit, int offset,
                                   bool withFacets, const std::function<void(SearchResult)>& glance)
{
    return store::wholeAnswer([&] { return answerTo(reader, text, limit, offset, withFacets, glance); });
}

std::string filteredQuery(const std::string& typed, const std::vector<std::pair<std::string, std::string>>& filters)
{
    std::string text(trimmed(typed));
    if (filters.empty())
        return text;
    // "a OR b kind:product" would mean something else.
    if (const auto query = search::parseQuery(text); query && query->root.type == search::Node::Type::Or)
        text = '(' + text + ')';
    for (const auto& [field, value] : filters)
        text += (text.empty() ? "" : " ") + field + ':' + search::printValue(value);
    return text;
}

} // namespace tributary::query
