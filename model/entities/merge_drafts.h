// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"

#include <vector>

namespace tributary {

// One document out of what several files say of it. Each part is a root draft followed by its
// descendants (`parent` indices within the part; the root's is -1). Parts come in path order. Children
// are united by (kind, local, version); facts member by member, where facts.at (an RFC 3339 text of the
// last event) decides between differing values, the later one winning, else the first part; lists of
// objects and references are united without repeating equal members. The result does not depend on how
// the same statements are spread over files, apart from ties.
//
// For that to hold, a result is fit to be a part again. What was said before facts.at keeps its own
// time in facts.atOf, by member ("extra." before those of extra); atOf.children is the time of the last
// event that listed the children. A child that was listed last before that carries its own facts.at.
// Children stand in the order of facts.position (a whole number), without one in that of the parts, and
// by name where parts differ. A child whose facts say `inferred` was only named, not described; one description takes that away.
std::vector<EntityDraft> mergeDrafts(const std::vector<std::vector<EntityDraft>>& parts);

// Whether mergeDrafts({part}) gives the part back, told without merging: true where nothing in it asks for
// another order or for bookkeeping of times, as in all that was read from one statement of each thing.
// May be false where merging would change nothing either.
bool mergesToItself(const std::vector<EntityDraft>& part);

} // namespace tributary
