// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"

#include <string>
#include <vector>

namespace tributary::diff {

// One document as a tree: a product with its ports, a contract with its datasets and their columns. What
// two of them are compared by is the entity model, so that it does not matter which standard they came in.
struct Part {
    Kind kind = Kind::Unknown;
    std::string local; // roots: the id; others: the name within the parent
    std::string version;
    Json facts = Json::object();
    Json extra = Json::object();
    std::vector<Part> parts;
};

// The documents in what a file or a folder holds: every root with all below it, in the order given.
std::vector<Part> documentsOf(const std::vector<EntityDraft>& drafts);

// The same content in one fixed order, without empty lists, empty mappings and nulls, which say nothing.
// Two documents mean the same exactly where this is equal.
Part canonical(Part part);
Json canonical(const Json& value, const std::string& name = {});

bool operator==(const Part& left, const Part& right);

} // namespace tributary::diff
