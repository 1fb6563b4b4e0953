// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets/targets.h"

namespace tributary::fuzz {

const std::vector<Target>& targets()
{
    static const std::vector<Target> kTargets = {{"yaml", yaml},       {"json", json},   {"ndjson", ndjson}, {"files", files}, {"artifacts", artifacts},
                                                 {"queries", queries}, {"texts", texts}, {"graph", graph},   {"drawings", drawings}, {"catalog", catalog}, {"changes", changes},
                                                 {"edit", edit}, {"ddl", ddl}, {"index", index}};
    return kTargets;
}

} // namespace tributary::fuzz
