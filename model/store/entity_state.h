// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/entities/entity_draft.h"

#include <string>
#include <vector>

// What history keeps of an entity, and how one state is led back to an older one.
namespace tributary::store {

// {"name", "facts", "extra", "references": [[role, kind, target, version, part], ...]}
Json entityState(const std::string& name, Json facts, Json extra, const std::vector<Reference>& references);
std::vector<Reference> referencesOf(const Json& state);

// An RFC 6902 patch that turns `newer` into `older` exactly, down to 1 against 1.0. (A merge patch
// could not: it has no way to say null.)
Json patchBack(const Json& newer, const Json& older);

// The older state. Throws Failure (store.corrupt) where the patch does not fit.
Json patched(const Json& newer, const Json& patch);
// The same in place. After a Failure the state is of no use.
void patch(Json& state, const Json& patch);

} // namespace tributary::store
