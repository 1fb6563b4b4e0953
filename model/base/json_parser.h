// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/yaml_parser.h"

namespace tributary {

// Reads one JSON document into the same tree. Error codes: json.syntax and the limits of parseYaml.
Result<ParsedText> parseJsonTree(std::string_view text, const Limits& limits = {});

// Reads newline-delimited JSON: each non-empty line is a document. A broken line is a diagnostic
// (code ndjson.line) and the rest goes on.
Result<ParsedText> parseNdjson(std::string_view text, const Limits& limits = {});

} // namespace tributary
