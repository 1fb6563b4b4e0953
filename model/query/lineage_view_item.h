// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <string>

namespace tributary::query {

// A view of the lineage that was kept under a name.
struct LineageViewItem {
    std::string name;
    std::string document; // JSON, of the page that made it
    std::string author;
    Micros savedAt = 0;
};

} // namespace tributary::query
