// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/query.h"
#include "tests/fuzz/tree_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using tributary::test::require;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto query = tributary::search::parseQuery(text);
    if (!query) {
        require(query.error().mark.offset <= text.size() && query.error().mark.column > 0);
        return 0;
    }
    std::size_t before = 0;
    tributary::search::forEachTerm(query->root, [&](const auto& term, const auto& node, bool) {
        require(node.begin >= before && node.begin < node.end && node.end <= text.size() && !term.value.empty());
        before = node.end;
    });
    // What is read can be printed, and what is printed reads as the same.
    const auto again = tributary::search::parseQuery(tributary::search::printQuery(query->root));
    require(!again || again->root == query->root);
    return 0;
}
