// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"

namespace tributary::sources {

// The references of the kinds of tributary/v1: about, replyTo, policy, parent, owner, related, ...
// Port and column within a subject go into `part`: "port", "#column" or "port#column".
void addMeshReferences(EntityDraft& draft);

} // namespace tributary::sources
