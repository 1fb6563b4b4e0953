// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"

#include <string>
#include <string_view>

// How the facts of an entity become references to others.
namespace tributary::sources {

// Nothing where the target is empty, or the same reference is there already.
void addReference(EntityDraft& draft, Role role, Kind kind, std::string_view target, std::string_view version = {},
                  std::string_view part = {});

// team.members -> Member for each, Owner as well where the role is an owner's.
void addTeamReferences(EntityDraft& draft);

// authoritativeDefinitions whose url is "glossary:<term>", and a semanticType of that form -> Term.
void addTermReferences(EntityDraft& draft);

// Whether a role in a team means responsibility: "owner", "Data Product Owner", "data_owner".
bool isOwnerRole(std::string_view role);

} // namespace tributary::sources
