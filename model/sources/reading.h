// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"
#include "model/entities/entity_draft.h"
#include "model/sources/batch_builder.h"
#include "model/sources/shape/field_spec.h"

#include <string>
#include <string_view>

// What the readers of all formats do alike: versions, ids and names.
namespace tributary::sources {

// The document's apiVersion as a number; 0 with a remark where it is absent or not a known one.
SpecVersion declaredVersion(const Node& document, bool (*isKnown)(SpecVersion), BatchBuilder& out,
                            std::string_view field = "apiVersion");

// Sets local, version and name of a root from its facts. An absent id is derived from the name, else
// from `fallback`, else from the file's path.
void nameRoot(EntityDraft& root, const Node& document, BatchBuilder& out, const std::string& fallback = {});

// The local name of a child: its name, else its id, else its place.
std::string childName(const Json& facts, const Node& node, const std::string& path, BatchBuilder& out);

// As BatchBuilder::cleanName, without remarks: for what was remarked upon already.
std::string plainName(std::string_view raw);

// The mappings in a list of the facts; an empty list where there is none.
const Json& membersOf(const Json& facts, std::string_view key);

// Facts of a nested mapping; an empty mapping where there is none.
const Json& objectAt(const Json& facts, std::string_view key);

} // namespace tributary::sources
