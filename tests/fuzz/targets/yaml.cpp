// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/yaml_parser.h"
#include "tests/fuzz/targets/targets.h"
#include "tests/fuzz/targets/tree_check.h"

namespace tributary::fuzz {

void yaml(std::string_view bytes)
{
    if (const auto parsed = parseYaml(bytes, smallLimits())) {
        checkTree(parsed->tree, bytes);
        for (const Diagnostic& diagnostic : parsed->diagnostics)
            require(diagnostic.mark.offset <= bytes.size(), "a remark stands inside the text");
    } else {
        require(!parsed.error().code.empty() && parsed.error().mark.offset <= bytes.size(), "an error says what and where");
    }
}

} // namespace tributary::fuzz
