// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/canvas_offers.h"

#include "model/query/search_query.h"

namespace tributary::query {

namespace {

using canvas::Field;

// What of the catalog it holds; Unknown: texts of its own.
Kind kindOfferedFor(Field field)
{
    switch (field) {
    case Field::Owner: return Kind::Person;
    case Field::Domain: return Kind::Domain;
    case Field::InputPorts:
    case Field::OutputPorts: return Kind::DataContract;
    case Field::InboundFlows:
    case Field::OutboundFlows: return Kind::DataProduct;
    case Field::Datasets: return Kind::Dataset;
    default: return Kind::Unknown;
    }
}

std::string valueOf(const EntityRow& row)
{
    switch (row.kind) {
    case Kind::Person: return row.name.empty() || row.name == row.local ? row.local : row.name + " <" + row.local + ">";
    case Kind::Domain: return row.local;
    case Kind::DataContract: return row.local + (row.version.empty() ? "" : "@" + row.version) + "=" + row.local;
    default: return row.name;
    }
}

} // namespace

bool hasOffers(Field field)
{
    return kindOfferedFor(field) != Kind::Unknown;
}

Result<std::vector<FieldOffer>> offersFor(store::Reader& reader, Field field, const std::string& typed, int limit)
{
    if (!hasOffers(field))
        return std::vector<FieldOffer>();
    const std::string kind(kindName(kindOfferedFor(field)));
    const auto found = searchCatalog(reader, filteredQuery(typed, {{"kind", kind}}), limit, 0, false);
    if (!found)
        return fail(found.error());
    std::vector<FieldOffer> out;
    for (const Hit& hit : found->hits) {
        const auto row = reader.entity(hit.entity.id);
        if (!row || (row->kind == Kind::Person && row->local.find('@') == std::string::npos))
            continue;
        out.push_back({valueOf(*row), hit.entity.name, hit.parentName.empty() ? hit.entity.domain : hit.parentName});
    }
    return out;
}

} // namespace tributary::query
