// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/dbt/dataset_drafts.h"
#include "model/sources/dbt/json_pick.h"

#include <string>
#include <vector>

namespace tributary::sources::dbt {

// One node of a manifest, with what is wanted of it.
struct Node {
    std::string id; // unique_id
    Json fields = Json::object();
    Columns columns;
};

bool readFields(Value value, Node& node);

// The root and its columns. `foldsNames`: the database knows unquoted names in capitals, so columns
// are named in small letters here as in the catalog.
std::vector<EntityDraft> nodeDrafts(const Node& node, bool foldsNames);

} // namespace tributary::sources::dbt
