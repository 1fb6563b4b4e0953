// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/taken.h"

#include "model/diff/list_keys.h"
#include "model/merge/pairing.h"
#include "model/merge/place.h"

#include <set>

namespace tributary::merge {

namespace {

std::optional<Json> heldValue(const Json* value)
{
    return value == nullptr ? std::nullopt : std::optional(*value);
}

const Json* memberOf(const Json& object, const std::string& name)
{
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

void addMembers(const Json& before, const Json& after, const std::string& place, Side side, std::vector<Taken>& out)
{
    std::set<std::string> names;
    for (const Json* object : {&before, &after})
        for (const auto& [name, value] : object->items())
            names.insert(name);
    for (const std::string& name : names)
        addTaken(memberOf(before, name), memberOf(after, name), memberPlace(place, name), name, side, out);
}

// False where nothing but the order differs.
bool addElements(const Json& before, const Json& after, const std::string& place, std::string_view name, Side side, std::vector<Taken>& out)
{
    const Pairing pairing = pairLists(name, {&before, &after});
    const std::size_t already = out.size();
    for (const auto& [id, key] : pairing.keys)
        addTaken(pairing.lists[0].find(id), pairing.lists[1].find(id), elementPlace(place, key), {}, side, out);
    return out.size() > already;
}

} // namespace

void addTaken(const Json* before, const Json* after, const std::string& place, std::string_view name, Side side, std::vector<Taken>& out)
{
    if (before == after || (before != nullptr && after != nullptr && *before == *after))
        return;
    if (before != nullptr && after != nullptr) {
        if (before->is_object() && after->is_object())
            return addMembers(*before, *after, place, side, out);
        if (before->is_array() && after->is_array() && !diff::isOrdered(name) && addElements(*before, *after, place, name, side, out))
            return;
    }
    out.push_back({place, side, heldValue(before), heldValue(after)});
}

} // namespace tributary::merge
