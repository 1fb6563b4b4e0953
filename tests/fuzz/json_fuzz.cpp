// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json_parser.h"
#include "tests/fuzz/tree_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto parsed = tributary::parseJsonTree(text, tributary::test::fuzzLimits());
    if (parsed) {
        tributary::test::checkTree(parsed->tree, text);
    }
    // Two readers of one grammar: what the library takes, the tree takes too (the limits aside).
    const bool isTakenByLibrary = tributary::Json::accept(text.begin(), text.end());
    const bool isBroken = !parsed && parsed.error().code == "json.syntax";
    tributary::test::require(!(isTakenByLibrary && isBroken) || text.find('\0') != std::string_view::npos);
    return 0;
}
