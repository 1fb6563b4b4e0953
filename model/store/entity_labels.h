// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/rows.h"

#include <span>
#include <string>
#include <vector>

namespace tributary::store {

class Writer;

// What a person needs to recognise an entity in a list.
struct EntityLabel {
    Kind kind = Kind::Unknown;
    std::string name;
    std::string version;
    std::string within; // what it is part of, from the document down: "orders 1.0 / table"; empty for a document
    std::string file;   // that describes it
};

// Of each id, in their order; unknown ids are left out. Through the writing connection, so that a run
// can name what it is about to change.
Result<std::vector<EntityLabel>> readLabels(Writer& writer, std::span<const EntityId> ids);

} // namespace tributary::store
