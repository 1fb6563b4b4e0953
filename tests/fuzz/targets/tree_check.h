// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"
#include "tests/fuzz/targets/require.h"

#include <string_view>

namespace tributary::fuzz {

// Small enough that a run of seconds meets each of them.
inline Limits smallLimits()
{
    return {1U << 16U, 20, 10'000, 20'000, 1U << 12U};
}

inline void checkNode(const Node& node, std::string_view text)
{
    require(node.begin.offset <= node.end.offset && node.end.offset <= text.size(), "marks are inside the text");
    require(node.begin.line > 0 && node.begin.column > 0 && node.end.line >= node.begin.line, "lines and columns count from 1");
    for (const Node* item : node.items)
        checkNode(*item, text);
    for (const auto& [key, value] : node.members) {
        checkNode(*key, text);
        checkNode(*value, text);
    }
}

// Whatever was accepted has its marks inside the text and turns into JSON and text.
inline void checkTree(const Tree& tree, std::string_view text)
{
    for (const Node* document : tree.documents()) {
        checkNode(*document, text);
        require(!dumpJson(toJson(*document)).empty(), "a document has a text");
    }
}

} // namespace tributary::fuzz
