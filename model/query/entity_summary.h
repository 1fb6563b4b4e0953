// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"
#include "model/entities/kind.h"

#include <string>

namespace tributary::query {

// What lists and headings show of an entity.
struct EntitySummary {
    EntityId id = 0;
    std::string ref;        // tributary:product/top-10-customers@3.0
    Kind kind = Kind::Unknown;
    std::string name;
    std::string version;
    std::string description;
    std::string domain;     // display path, "Quote to Cash / Deal"; empty where none
    std::string domainCode; // two letters
    std::string owner;      // display name, else e-mail, else empty
    std::string status;     // lifecycle as declared: active, draft, deprecated, experimental, ...
    bool deprecated = false;
    bool placeholder = false;
    bool latest = true;
    std::string ownerRef;  // tributary:person/...; empty where there is no owner
    std::string domainRef; // tributary:domain/... of the domain it is in (of a domain: the one above)
};

} // namespace tributary::query
