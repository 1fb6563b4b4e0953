// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::sources::test {

// What the parser's bare events say about a YAML text, with nothing of the readers in between: the
// yardstick for what they count and keep.
struct EventCount {
    std::map<std::string, int> mappingsIn; // by the key of the list that holds them: {"properties": 12}
    std::vector<std::string> scalars;      // values (no keys) that are not null
    std::map<std::string, int> kinds;      // values of `kind` in documents
    bool ok = false;
};

EventCount countEvents(std::string_view yaml);

} // namespace tributary::sources::test
