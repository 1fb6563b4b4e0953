// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/diagnostic.h"
#include "model/base/result.h"
#include "model/base/tree.h"

#include <string_view>
#include <vector>

namespace tributary {

struct ParsedText {
    Tree tree;
    std::vector<Diagnostic> diagnostics; // duplicate keys, tabs, merge keys and the like
};

// Reads all documents of a YAML stream. Lenient where meaning is clear (byte order mark, CRLF,
// duplicate keys: the first wins with a warning; merge keys are resolved), an Error with line and
// column otherwise. Error codes: yaml.syntax, limit.bytes, limit.depth, limit.nodes, limit.alias,
// limit.scalar, limit.directives, text.not-utf8.
Result<ParsedText> parseYaml(std::string_view text, const Limits& limits = {});

} // namespace tributary
