// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/search_query.h"

#include "model/query/fact_access.h"
#include "model/query/summaries.h"
#include "model/store/trouble.h"

namespace tributary::query {

namespace {

std::string technologyOf(Summaries& summaries, const EntityRow& row)
{
    std::string text = customText(row.facts, "technology");
    const Json servers = factAt(summaries.rootOf(row).facts, "servers");
    if (text.empty() && servers.is_array() && !servers.empty())
        text = textAt(servers[0], "type");
    if (text.empty())
        text = customText(row.facts, "storageType");
    return text;
}

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
    return hit;
}

} // namespace

namespace {

Result<SearchResult> answerTo(store::Reader& reader, const std::string& text, int limit, int offset, bool withFacets)
{
    auto query = search::parseQuery(text);
    if (!query)
        return tl::unexpected(query.error());
    store::SearchRequest request;
    request.query = std::move(*query);
    request.limit = limit;
    request.offset = offset;
    request.withFacets = withFacets;
    auto answer = store::SearchStore(reader).search(request);
    if (!answer)
        return tl::unexpected(answer.error());

    SearchResult out;
    out.query = text;
    out.total = answer->total;
    out.facets = std::move(answer->facets);
    out.tookMs = answer->tookMs;
    Summaries summaries(reader);
    for (auto& found : answer->hits) {
        if (const EntityRow row = summaries.rowOf(found.entity); row.id != 0)
            out.hits.push_back(hitOf(summaries, row, std::move(found)));
    }
    return out;
}

} // namespace

Result<SearchResult> searchCatalog(store::Reader& reader, const std::string& text, int limit, int offset,
                                   bool withFacets)
{
    return store::wholeAnswer([&] { return answerTo(reader, text, limit, offset, withFacets); });
}

} // namespace tributary::query
