// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tributary::sources::dbt {

// What each node is made from. parent_map knows more than depends_on does, but some manifests lack
// it, and it repeats itself.
class Parents {
public:
    void add(const std::string& id, const Json& parents);
    bool isKnown(const std::string& id) const { return m_map.find(id) != m_map.end(); } // to parent_map
    // depends_on.nodes of the node, for where parent_map does not know it.
    void addFallback(const std::string& id, const Json& fields);

    // DependsOn for every dataset or metric the node is made from, once each.
    void addReferences(const std::string& id, EntityDraft& draft) const;

private:
    using List = std::vector<std::string>;
    const List& of(const std::string& id) const;
    // Parents that are no entities are replaced by their own.
    void collect(const std::string& id, std::set<std::string>& seen, std::set<std::string>& found) const;

    std::map<std::string, List> m_map;
    std::map<std::string, List> m_fallback;
};

} // namespace tributary::sources::dbt
