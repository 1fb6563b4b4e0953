// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/shape/entity_reading.h"

#include "model/sources/reading.h"

#include <utility>

namespace tributary::sources {

EntityDraft draftOf(Kind kind, const Node& mapping, const ObjectSpec& spec, const std::string& path, ShapeReader& shapes)
{
    EntityDraft draft;
    draft.kind = kind;
    draft.mark = mapping.begin;
    ShapeReader::Parts parts = shapes.read(mapping, spec, path);
    draft.facts = std::move(parts.facts);
    draft.extra = std::move(parts.extra);
    return draft;
}

EntityDraft partOf(Kind kind, const Node& mapping, const ObjectSpec& spec, const std::string& path, ShapeReader& shapes)
{
    EntityDraft draft = draftOf(kind, mapping, spec, path, shapes);
    draft.local = childName(draft.facts, mapping, path, shapes.out());
    draft.name = draft.local;
    return draft;
}

} // namespace tributary::sources
