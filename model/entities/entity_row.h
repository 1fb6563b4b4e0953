// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/hash.h"
#include "model/base/json.h"
#include "model/base/time.h"
#include "model/entities/entity_draft.h"
#include "model/entities/kind.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tributary {

using EntityId = std::int64_t;
using SourceId = std::int64_t;
using RevisionId = std::int64_t;

// An entity as the cache holds it.
struct EntityRow {
    EntityId id = 0;
    SourceId source = 0;
    EntityId root = 0;   // the document it belongs to; itself for a root
    EntityId parent = 0; // 0 for a root
    Kind kind = Kind::Unknown;
    std::string local;
    std::string version;
    std::string name;
    Json facts = Json::object();
    Json extra = Json::object();
    std::int64_t file = 0;
    int line = 0;
    int column = 0;
    bool placeholder = false; // named by a reference, described by nobody
    bool latest = true;       // the newest version that is not deprecated
    RevisionId validFrom = 0; // when this content came
    std::optional<RevisionId> validTo; // when the entity went
};

} // namespace tributary
