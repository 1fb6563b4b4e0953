// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/product_page.h"
#include "model/store/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::cli {

// A pointer between two entities, seen from one of them.
struct Link {
    std::string role; // contract, domain, provider, about, ...
    Kind kind = Kind::Unknown;
    std::string target;  // as the file names it
    std::string version; // wanted; empty: any
    std::string part;    // port, column or role within the target
    std::optional<query::EntitySummary> entity; // the other end, where it is known
};

// What is known of an entity that has no page of its own: a contract, a port, a dataset, a column, a
// term, a domain, an agreement, ...
struct EntityPage {
    query::EntitySummary entity;
    query::Provenance provenance;
    std::vector<query::Fact> facts;
    std::vector<query::FieldChange> changes;
    std::optional<query::EntitySummary> parent;
    std::vector<query::EntitySummary> children;
    std::vector<Link> references;   // it points at these
    std::vector<Link> referencedBy; // these point at it
};

Result<EntityPage> entityPage(store::Reader& reader, const EntityRow& row);

std::string roleName(Role role);

} // namespace tributary::cli
