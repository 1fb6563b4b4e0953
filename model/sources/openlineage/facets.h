// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/entities/entity_draft.h"

#include <string>
#include <string_view>

// What the readers of OpenLineage facets do alike.
namespace tributary::sources {

// The live facets of a job, run or dataset: those marked `_deleted` are left out, and so are the
// members that only tell who wrote them.
Json liveFacets(const Json& owner, std::string_view member = "facets");

// Moves what a facet is worth into the facts of its owner; false where it is no facet that jobs and
// datasets have in common.
bool takeCommonFacet(const std::string& name, const Json& facet, EntityDraft& owner);

// "key" or "key:value" for each tag that is about the field (of the owner itself: empty).
Json tagTexts(const Json& facet, const std::string& field);

} // namespace tributary::sources
