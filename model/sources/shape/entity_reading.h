// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"
#include "model/sources/shape/shape_reader.h"

#include <string>

namespace tributary::sources {

// A draft of what a mapping describes: kind, place, facts and extra fields, by its field table. It has
// no name yet.
EntityDraft draftOf(Kind kind, const Node& mapping, const ObjectSpec& spec, const std::string& path, ShapeReader& shapes);

// The same of a part of a document, called as parts are (childName).
EntityDraft partOf(Kind kind, const Node& mapping, const ObjectSpec& spec, const std::string& path, ShapeReader& shapes);

} // namespace tributary::sources
