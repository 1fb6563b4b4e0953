// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/lineage/rules/rules.h"

#include <algorithm>

namespace tributary::lineage {

namespace {

const Json& memberAt(const Json& object, const char* key)
{
    static const Json kNone = Json::object();
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found == object.end() ? kNone : *found;
}

// Plain readers see an approved agreement; what ended it stands under `custom`.
bool isInForce(const Json& facts)
{
    const Json& info = memberAt(facts, "info");
    if (folded(textAt(info, "status")) != "approved")
        return false;
    if (const auto active = info.find("active"); active != info.end() && (*active == false || folded(scalarText(*active)) == "false"))
        return false;
    const std::string state = folded(textAt(memberAt(facts, "custom"), "status"));
    return state != "expired" && state != "revoked" && state != "cancelled";
}

Micros startOf(const Json& info)
{
    return parseTime(textAt(info, "startDate")).value_or(0);
}

// A plain end date is the last day on which the agreement holds.
Micros endOf(const Json& info)
{
    const std::string text = textAt(info, "endDate");
    const std::optional<Micros> end = parseTime(text);
    if (!end)
        return 0;
    return text.find('T') == std::string::npos ? *end + kMicrosPerDay : *end;
}

} // namespace

void deriveAgreements(Deriving& deriving)
{
    for (const EntityFact* agreement : deriving.index.ofKind(Kind::UsageAgreement)) {
        const Json facts = parseJson(agreement->facts);
        if (!isInForce(facts))
            continue;
        const Reference* provider = nullptr;
        const Reference* consumer = nullptr;
        for (const ReferenceFact& each : deriving.index.referencesOf(agreement->id)) {
            if (each.reference.role == Role::Provider && each.reference.targetKind == Kind::DataProduct)
                provider = &each.reference;
            if (each.reference.role == Role::Consumer && each.reference.targetKind == Kind::DataProduct)
                consumer = &each.reference;
        }
        if (provider == nullptr || consumer == nullptr)
            continue;
        const EntityFact* from = deriving.index.resolve(Kind::DataProduct, provider->target, provider->targetVersion, agreement->source);
        const EntityFact* to = deriving.index.resolve(Kind::DataProduct, consumer->target, consumer->targetVersion, agreement->source);
        if (from == nullptr || to == nullptr)
            continue;
        Edge edge;
        edge.from = from->id;
        edge.to = to->id;
        edge.kind = EdgeKind::Agreement;
        edge.evidence = from->placeholder || to->placeholder ? Evidence::Missing : Evidence::Declared;
        edge.via = agreement->id;
        edge.source = agreement->source;
        edge.begins = startOf(memberAt(facts, "info"));
        edge.ends = endOf(memberAt(facts, "info"));
        deriving.edges.push_back(std::move(edge));
    }
}

void deriveDomains(Deriving& deriving)
{
    std::unordered_map<std::string, const EntityFact*> byName;
    for (const EntityFact* domain : deriving.index.ofKind(Kind::Domain))
        byName.emplace(folded(domain->name), domain);
    for (const Kind kind : {Kind::DataProduct, Kind::DataContract})
        for (const EntityFact* owner : deriving.index.ofKind(kind))
            for (const ReferenceFact& each : deriving.index.referencesOf(owner->id)) {
                if (each.reference.role != Role::Domain)
                    continue;
                const EntityFact* domain = deriving.index.resolve(Kind::Domain, each.reference.target, {}, owner->source);
                if (const auto named = byName.find(folded(each.reference.target));
                    named != byName.end() && (domain == nullptr || domain->placeholder))
                    domain = named->second;
                if (domain == nullptr)
                    continue;
                Edge edge;
                edge.from = owner->id;
                edge.to = domain->id;
                edge.kind = EdgeKind::InDomain;
                edge.evidence = domain->placeholder ? Evidence::Missing : Evidence::Declared;
                edge.source = owner->source;
                deriving.edges.push_back(std::move(edge));
                break;
            }
}

} // namespace tributary::lineage
