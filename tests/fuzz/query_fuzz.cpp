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
    for (const tributary::search::Clause& clause : query->clauses) {
        require(clause.begin >= before && clause.begin < clause.end && clause.end <= text.size());
        require(text.substr(clause.begin, clause.end - clause.begin).find(clause.value) != std::string_view::npos);
        before = clause.end;
    }
    return 0;
}
