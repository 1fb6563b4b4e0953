// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json_parser.h"
#include "tests/fuzz/tree_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto parsed = tributary::parseNdjson(text, tributary::test::fuzzLimits())) {
        tributary::test::checkTree(parsed->tree, text);
        for (const tributary::Diagnostic& diagnostic : parsed->diagnostics) {
            tributary::test::require(diagnostic.mark.offset <= text.size());
        }
    }
    return 0;
}
