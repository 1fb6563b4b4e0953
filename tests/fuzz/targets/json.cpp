// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json.h"
#include "model/base/json_parser.h"
#include "tests/fuzz/targets/targets.h"
#include "tests/fuzz/targets/tree_check.h"

namespace tributary::fuzz {

void json(std::string_view bytes)
{
    const auto parsed = parseJsonTree(bytes, smallLimits());
    if (parsed)
        checkTree(parsed->tree, bytes);
    else
        require(!parsed.error().code.empty() && parsed.error().mark.offset <= bytes.size(), "an error says what and where");
    // Two readers of one grammar: what the library takes, the tree takes too (the limits aside).
    const bool isTakenByLibrary = Json::accept(bytes.begin(), bytes.end());
    const bool isBroken = !parsed && parsed.error().code == "json.syntax";
    require(!(isTakenByLibrary && isBroken) || bytes.find('\0') != std::string_view::npos, "the grammar is JSON's");
    require(!dumpJson(parseJson(bytes)).empty(), "any text becomes a value");
}

void ndjson(std::string_view bytes)
{
    if (const auto parsed = parseNdjson(bytes, smallLimits())) {
        checkTree(parsed->tree, bytes);
        for (const Diagnostic& diagnostic : parsed->diagnostics)
            require(diagnostic.mark.offset <= bytes.size(), "a remark stands inside the text");
    }
}

} // namespace tributary::fuzz
