// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/support/catalog.h"

#include "model/base/hash.h"
#include "tests/model/store/support/plain_delta.h"

#include <gtest/gtest.h>

namespace tributary::test {

Catalog::Catalog()
{
    m_writer = store::Writer::open(path()).value();
    m_reader = store::Reader::open(path()).value();
}

SourceId Catalog::source(const std::string& name)
{
    return m_writer->putSource(store::SourceRow{0, name, "folder", "/data/" + name, true, 0, 0, {}}).value().id;
}

Result<store::Applied> Catalog::apply(const std::vector<Drafts>& files, const std::string& name, StopToken stop)
{
    const SourceId id = source(name);
    PlainDelta delta(*m_writer, id, files);
    delta.value().at = ++m_clock;
    return m_writer->apply(delta.value(), {}, std::move(stop));
}

store::Applied Catalog::sync(const std::vector<Drafts>& files, const std::string& name)
{
    const Result<store::Applied> applied = apply(files, name, {});
    if (!applied)
        ADD_FAILURE() << applied.error().code << ' ' << applied.error().subject << ' ' << applied.error().detail;
    return applied.value_or(store::Applied{});
}

Result<store::Applied> Catalog::trySync(const std::vector<Drafts>& files, StopToken stop)
{
    return apply(files, "main", std::move(stop));
}

EntityRow Catalog::one(Kind kind, const std::string& local, const std::string& version)
{
    const std::vector<EntityRow> rows = reader().byLocal(local).value();
    for (const EntityRow& row : rows)
        if (row.kind == kind && (version.empty() || row.version == version))
            return row;
    return {};
}

store::SearchAnswer Catalog::search(const std::string& text, int limit)
{
    const Result<search::Query> query = search::parseQuery(text);
    if (!query) {
        ADD_FAILURE() << query.error().code << ' ' << text;
        return {};
    }
    store::SearchRequest request;
    request.query = *query;
    request.limit = limit;
    const Result<store::SearchAnswer> answer = store::SearchStore(reader()).search(request);
    if (!answer)
        ADD_FAILURE() << answer.error().code << ' ' << answer.error().detail;
    return answer.value_or(store::SearchAnswer{});
}

std::vector<std::string> Catalog::found(const std::string& text)
{
    std::vector<std::string> names;
    for (const store::SearchHit& hit : search(text).hits)
        names.push_back(reader().entity(hit.entity).value().name);
    return names;
}

std::vector<std::string> Catalog::facet(const std::string& text, search::Facet facet)
{
    std::vector<std::string> values;
    const store::SearchAnswer answer = search(text);
    for (const search::FacetValue& value : answer.facets.at(static_cast<std::size_t>(facet)).values)
        values.push_back(value.value + '=' + std::to_string(value.count));
    return values;
}

} // namespace tributary::test
