// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"
#include "model/sources/reading.h"

#include <string>
#include <string_view>

namespace tributary::sources {

// The id of an OpenLineage dataset or job. The namespace is often a URL of which nothing but blanks
// at its ends is changed.
inline std::string lineageKey(std::string_view space, std::string_view name)
{
    return plainName(plainName(space) + "/" + plainName(name));
}

// What an event says of a dataset or job at least: its name, and when (as formatTime writes it; may be
// empty). A part for mergeDrafts.
inline EntityDraft lineageRoot(Kind kind, std::string_view space, std::string_view name, const std::string& at, const Mark& mark)
{
    EntityDraft root;
    root.kind = kind;
    root.local = lineageKey(space, name);
    root.name = plainName(name);
    root.merges = true;
    root.mark = mark;
    root.facts["namespace"] = plainName(space);
    root.facts["name"] = root.name;
    if (!at.empty()) {
        root.facts["at"] = at;
    }
    return root;
}

} // namespace tributary::sources
