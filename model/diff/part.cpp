// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/part.h"

#include "model/diff/list_keys.h"

#include <algorithm>
#include <tuple>

namespace tributary::diff {

namespace {

Part partOf(const std::vector<EntityDraft>& drafts, const std::vector<std::vector<std::size_t>>& below, std::size_t index)
{
    const EntityDraft& draft = drafts[index];
    Part part{draft.kind, draft.local, draft.version, draft.facts, draft.extra, {}};
    part.parts.reserve(below[index].size());
    for (const std::size_t child : below[index])
        part.parts.push_back(partOf(drafts, below, child));
    return part;
}

bool saysNothing(const Json& value)
{
    return value.is_null() || (value.is_structured() && value.empty());
}

} // namespace

std::vector<Part> documentsOf(const std::vector<EntityDraft>& drafts)
{
    std::vector<std::vector<std::size_t>> below(drafts.size());
    std::vector<std::size_t> roots;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].parent < 0)
            roots.push_back(i);
        else
            below[static_cast<std::size_t>(drafts[i].parent)].push_back(i);
    }
    std::vector<Part> documents;
    documents.reserve(roots.size());
    for (const std::size_t root : roots)
        documents.push_back(partOf(drafts, below, root));
    return documents;
}

Json canonical(const Json& value, const std::string& name)
{
    if (value.is_object()) {
        Json out = Json::object();
        for (const auto& [key, member] : value.items()) {
            Json plain = canonical(member, key);
            if (!saysNothing(plain))
                out[key] = std::move(plain);
        }
        return out;
    }
    if (!value.is_array())
        return value;
    Json out = Json::array();
    for (const Json& each : value)
        out.push_back(canonical(each));
    if (!isOrdered(name))
        std::sort(out.begin(), out.end(), [](const Json& a, const Json& b) { return dumpJson(a) < dumpJson(b); });
    return out;
}

Part canonical(Part part)
{
    part.facts = canonical(part.facts);
    part.extra = canonical(part.extra);
    for (Part& each : part.parts)
        each = canonical(std::move(each));
    const auto order = [](const Part& p) { return std::tuple(p.kind, p.local, p.version, dumpJson(p.facts), dumpJson(p.extra)); };
    std::sort(part.parts.begin(), part.parts.end(), [&](const Part& a, const Part& b) { return order(a) < order(b); });
    return part;
}

bool operator==(const Part& left, const Part& right)
{
    return left.kind == right.kind && left.local == right.local && left.version == right.version && left.facts == right.facts &&
           left.extra == right.extra && left.parts == right.parts;
}

} // namespace tributary::diff
