// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/entity_state.h"

#include "model/store/failure.h"

namespace tributary::store {

Json entityState(const std::string& name, Json facts, Json extra, const std::vector<Reference>& references)
{
    Json list = Json::array();
    for (const Reference& reference : references)
        list.push_back(Json::array({static_cast<int>(reference.role), static_cast<int>(reference.targetKind),
                                    reference.target, reference.targetVersion, reference.part}));
    Json state = Json::object();
    state["name"] = name;
    state["facts"] = std::move(facts);
    state["extra"] = std::move(extra);
    state["references"] = std::move(list);
    return state;
}

std::vector<Reference> referencesOf(const Json& state)
{
    std::vector<Reference> references;
    const auto list = state.find("references");
    if (list == state.end() || !list->is_array())
        return references;
    for (const Json& item : *list)
        if (item.is_array() && item.size() == 5)
            references.push_back(Reference{static_cast<Role>(item[0].get<int>()), static_cast<Kind>(item[1].get<int>()),
                                           item[2].get<std::string>(), item[3].get<std::string>(), item[4].get<std::string>()});
    return references;
}

Json patchBack(const Json& newer, const Json& older)
{
    Json patch = Json::diff(newer, older);
    // The library calls 1 and 1.0 equal; history does not. Proved here, not hoped for: where the
    // patch misses, the whole older state is kept.
    if (dumpJson(patched(newer, patch)) != dumpJson(older))
        patch = Json::array({Json{{"op", "replace"}, {"path", ""}, {"value", older}}});
    return patch;
}

Json patched(const Json& newer, const Json& patch)
{
    Json state = newer;
    store::patch(state, patch);
    return state;
}

void patch(Json& state, const Json& patch)
{
    try {
        state.patch_inplace(patch);
    } catch (const Json::exception& error) {
        throw Failure(Error{"store.corrupt", "entity_history", error.what(), {}, {}});
    }
}

} // namespace tributary::store
