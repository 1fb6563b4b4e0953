// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/part.h"

#include "model/diff/list_keys.h"

#include <algorithm>
#include <tuple>
#include <utility>

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

// Sorted by a text that is made once for each.
template <typename T, typename TextOf>
std::vector<T> sortedBy(std::vector<T> items, TextOf textOf)
{
    std::vector<std::pair<decltype(textOf(items.front())), std::size_t>> order;
    order.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        order.emplace_back(textOf(items[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<T> sorted;
    sorted.reserve(items.size());
    for (const auto& each : order)
        sorted.push_back(std::move(items[each.second]));
    return sorted;
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
    std::vector<Json> items;
    items.reserve(value.size());
    for (const Json& each : value)
        items.push_back(canonical(each));
    return isOrdered(name) ? Json(std::move(items)) : Json(sortedBy(std::move(items), dumpJson));
}

Part canonical(Part part)
{
    part.facts = canonical(part.facts);
    part.extra = canonical(part.extra);
    for (Part& each : part.parts)
        each = canonical(std::move(each));
    part.parts = sortedBy(std::move(part.parts), [](const Part& p) { return std::tuple(p.kind, p.local, p.version, dumpJson(p.facts), dumpJson(p.extra)); });
    return part;
}

bool operator==(const Part& left, const Part& right)
{
    return left.kind == right.kind && left.local == right.local && left.version == right.version && left.facts == right.facts &&
           left.extra == right.extra && left.parts == right.parts;
}

} // namespace tributary::diff
