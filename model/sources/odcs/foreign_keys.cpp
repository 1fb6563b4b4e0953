// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/odcs/foreign_keys.h"

#include "model/base/json.h"
#include "model/sources/reading.h"
#include "model/sources/references.h"

#include <string>
#include <vector>

namespace tributary::sources {

namespace {

std::vector<std::string> textsAt(const Json& object, const char* key)
{
    std::vector<std::string> texts;
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (found == object.end()) {
        return texts;
    }
    if (found->is_array()) {
        for (const Json& each : *found) {
            texts.push_back(scalarText(each));
        }
    } else {
        texts.push_back(scalarText(*found));
    }
    return texts;
}

} // namespace

void addForeignKeys(EntityDraft& draft)
{
    for (const Json& each : membersOf(draft.facts, "relationships")) {
        const std::vector<std::string> from = textsAt(each, "from");
        const std::vector<std::string> to = textsAt(each, "to");
        for (std::size_t i = 0; i < to.size(); ++i) {
            addReference(draft, Role::ForeignKey, Kind::Column, to[i], {}, i < from.size() ? from[i] : std::string());
        }
    }
}

void addContractReferences(EntityDraft& contract)
{
    addReference(contract, Role::Domain, Kind::Domain, textAt(contract.facts, "domain"));
    addReference(contract, Role::Product, Kind::DataProduct, textAt(contract.facts, "dataProduct"));
    addTeamReferences(contract);
    addTermReferences(contract);
}

} // namespace tributary::sources
