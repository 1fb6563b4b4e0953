// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/pairing.h"

#include "model/diff/list_keys.h"

#include <algorithm>

namespace tributary::merge {

namespace {

PairedBy recognisedBy(const std::vector<const Json*>& lists, const diff::ListKey& key)
{
    bool mappings = true;
    bool scalars = true;
    for (const Json* list : lists) {
        if (list == nullptr)
            continue;
        mappings = mappings && (list->empty() || diff::isListOfMappings(*list));
        scalars = scalars && std::none_of(list->begin(), list->end(), [](const Json& element) { return element.is_structured(); });
    }
    if (scalars)
        return PairedBy::Scalar;
    return mappings && !key.byContent() ? PairedBy::Key : PairedBy::Content;
}

} // namespace

const Json* PairedList::find(const std::string& id) const
{
    const auto found = elements.find(id);
    return found == elements.end() ? nullptr : found->second;
}

Pairing pairLists(std::string_view name, const std::vector<const Json*>& lists)
{
    std::vector<const Json*> present;
    std::copy_if(lists.begin(), lists.end(), std::back_inserter(present), [](const Json* list) { return list != nullptr; });
    const diff::ListKey key = diff::keyFor(name, present);
    Pairing pairing;
    pairing.by = recognisedBy(lists, key);
    for (const Json* list : lists) {
        PairedList& paired = pairing.lists.emplace_back();
        if (list == nullptr)
            continue;
        std::map<std::string, int> seen;
        for (const Json& element : *list) {
            const bool isKeyed = pairing.by == PairedBy::Key;
            const std::string content = isKeyed ? key.of(element) : dumpJson(element);
            const int before = seen[content]++;
            std::string id = before == 0 ? content : content + '\n' + std::to_string(before);
            pairing.keys[id] = isKeyed || element.is_structured() ? content : scalarText(element);
            paired.elements[id] = &element;
            paired.ids.push_back(std::move(id));
        }
    }
    return pairing;
}

} // namespace tributary::merge
