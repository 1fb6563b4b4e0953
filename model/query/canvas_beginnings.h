// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/new_canvas.h"

#include <string>
#include <vector>

namespace tributary::query {

// Something that a new canvas can begin with.
struct CanvasBeginning {
    std::string ref;    // for NewCanvasWish
    std::string name;
    std::string detail; // a version, a place, what is in it; may be empty
    int datasets = 0;   // of a cluster
    bool isOffered = false; // of a contract: a product has it already

    bool operator==(const CanvasBeginning&) const = default;
};

struct CanvasBeginnings {
    std::vector<std::string> sources;       // that new files can go into; those that hold most products first
    std::vector<CanvasBeginning> contracts; // those that no product offers first, then by name
    std::vector<CanvasBeginning> models;    // tables of dbt, by name
    std::vector<CanvasBeginning> clusters;  // of datasets that nobody describes, largest first
};

// Of each at most so many whose name holds what was typed (all, where that is nothing).
Result<CanvasBeginnings> canvasBeginnings(store::Reader& reader, const std::string& typed, int most);

} // namespace tributary::query
