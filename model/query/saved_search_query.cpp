// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/saved_search_query.h"

#include "model/base/text.h"
#include "model/query/lineage_filter.h"
#include "model/store/search_store.h"

#include <algorithm>

namespace tributary::query {

namespace {

struct Found {
    std::int64_t total = 0;
    std::optional<std::vector<std::uint64_t>> keys; // ascending; nothing where there are too many
};

Result<Found> findNow(store::Reader& reader, const std::string& text)
{
    auto query = search::parseQuery(text);
    if (!query)
        return tl::unexpected(query.error());
    LineageFilter lineage(reader);
    if (auto resolved = lineage.resolve(*query); !resolved)
        return tl::unexpected(resolved.error());
    store::SearchRequest request;
    request.query = std::move(*query);
    request.withFacets = false;
    request.limit = 0;
    request.lineage = [&lineage](const search::Term& term, int hops) { return lineage.entities(term, hops); };
    store::SearchStore searches(reader);
    const auto counted = searches.search(request);
    if (!counted)
        return tl::unexpected(counted.error());
    // What matches in part only is no answer to a question that somebody waits for.
    Found found;
    found.total = counted->total - counted->partial;
    if (found.total > static_cast<std::int64_t>(store::kMostKnownHits))
        return found;
    request.limit = static_cast<int>(found.total);
    const auto entities = searches.entities(request);
    if (!entities)
        return tl::unexpected(entities.error());
    auto keys = store::identityKeys(reader, *entities);
    if (!keys)
        return tl::unexpected(keys.error());
    std::sort(keys->begin(), keys->end());
    found.keys = std::move(*keys);
    return found;
}

std::int64_t freshIn(const store::SavedSearch& search, const Found& found)
{
    if (!search.known || !found.keys)
        return std::max<std::int64_t>(0, found.total - (search.total - search.fresh));
    std::vector<std::uint64_t> fresh;
    std::set_difference(found.keys->begin(), found.keys->end(), search.known->begin(), search.known->end(), std::back_inserter(fresh));
    return static_cast<std::int64_t>(fresh.size());
}

SavedSearchNews newsOf(const store::SavedSearch& search)
{
    return {search.name, search.query, search.total, search.fresh, {}};
}

} // namespace

Result<SavedSearchNews> saveSearch(store::Writer& writer, store::Reader& reader, const std::string& name, const std::string& query)
{
    store::SavedSearch search;
    search.name = cleanUtf8(trimmed(name));
    search.query = cleanUtf8(query);
    if (search.name.empty())
        return fail("saved.no-name");
    auto found = findNow(reader, search.query);
    if (!found)
        return tl::unexpected(found.error());
    search.createdAt = search.seenAt = nowMicros();
    search.total = found->total;
    search.known = std::move(found->keys);
    if (auto put = store::putSavedSearch(writer, search); !put)
        return tl::unexpected(put.error());
    return newsOf(search);
}

Result<void> renameSearch(store::Writer& writer, const std::string& from, const std::string& to)
{
    const std::string name = cleanUtf8(trimmed(to));
    if (name.empty())
        return fail("saved.no-name");
    return store::renameSavedSearch(writer, from, name);
}

Result<std::vector<SavedSearchNews>> evaluateSavedSearches(store::Writer& writer, store::Reader& reader)
{
    auto searches = store::savedSearches(reader);
    if (!searches)
        return tl::unexpected(searches.error());
    std::vector<SavedSearchNews> news;
    for (store::SavedSearch& search : *searches) {
        const auto found = findNow(reader, search.query);
        if (!found) {
            news.push_back(newsOf(search));
            news.back().error = found.error().code;
            continue;
        }
        const std::int64_t fresh = freshIn(search, *found);
        if (fresh != search.fresh || found->total != search.total) {
            search.fresh = fresh;
            search.total = found->total;
            if (auto put = store::putSavedSearch(writer, search); !put)
                return tl::unexpected(put.error());
        }
        news.push_back(newsOf(search));
    }
    return news;
}

Result<void> markSavedSearchSeen(store::Writer& writer, store::Reader& reader, const std::string& name)
{
    auto searches = store::savedSearches(reader);
    if (!searches)
        return tl::unexpected(searches.error());
    for (store::SavedSearch& search : *searches) {
        if (search.name != name)
            continue;
        auto found = findNow(reader, search.query);
        if (!found)
            return tl::unexpected(found.error());
        search.seenAt = nowMicros();
        search.total = found->total;
        search.fresh = 0;
        search.known = std::move(found->keys);
        return store::putSavedSearch(writer, search);
    }
    return fail("saved.unknown", name);
}

Result<std::vector<SavedSearchNews>> savedSearchNews(store::Reader& reader)
{
    auto searches = store::savedSearches(reader);
    if (!searches)
        return tl::unexpected(searches.error());
    std::vector<SavedSearchNews> news;
    for (const store::SavedSearch& search : *searches)
        news.push_back(newsOf(search));
    return news;
}

} // namespace tributary::query
