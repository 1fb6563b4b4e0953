// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"

#include <set>
#include <string>
#include <utility>

namespace tributary::store {

// What a delta has touched, so that derived rows are brought up to date only where they may differ.
struct Touched {
    RevisionId revision = 0;
    // (kind, folded id or name): references to these may resolve differently now.
    std::set<std::pair<Kind, std::string>> keys;
    // (source, kind, native id) of documents with versions.
    struct Versioned {
        SourceId source = 0;
        Kind kind = Kind::Unknown;
        std::string local;
        auto operator<=>(const Versioned&) const = default;
    };
    std::set<Versioned> versioned;
    std::set<EntityId> roots;    // documents whose search rows may differ
    std::set<EntityId> vanished; // derived rows that were deleted
    bool domains = false;        // a domain came, went or changed: paths of others may differ
};

} // namespace tributary::store
