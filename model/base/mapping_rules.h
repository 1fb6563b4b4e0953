// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/diagnostic.h"
#include "model/base/tree.h"

#include <vector>

namespace tributary {

enum class Syntax : std::uint8_t { YamlText, JsonText };

// What happens to a mapping once all of it has been read: of two equal keys the first wins
// (Warning yaml.duplicate-key or json.duplicate-key at the second), and in YAML the members of a
// merge key's mappings are taken in behind the own ones (Info yaml.merge-key).
void applyMappingRules(Node& mapping, Syntax syntax, std::vector<Diagnostic>& diagnostics);

// Adds a diagnostic unless there are so many that nobody would read one more.
void addDiagnostic(std::vector<Diagnostic>& diagnostics, Diagnostic diagnostic);

} // namespace tributary
