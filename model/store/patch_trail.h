// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::store {

// The patches of one entity from its newest state back to an older one, to be applied together. A far
// date lies behind very many of them, most of which replace the same few values again and again: of such
// replacements only the last counts, and the others are passed over without being understood.
class PatchTrail {
public:
    // A packed patch as history keeps it, newest first.
    void add(std::string_view packed);
    // Leads the state back. Throws Failure (store.corrupt) where a patch that counts does not fit;
    // afterwards the state is of no use.
    void apply(Json& state) const;
    std::size_t size() const { return m_patches.size(); } // how many are left to apply
    void clear();

private:
    struct Kept {
        std::string packed;
        std::size_t path = 0; // how long the path at its beginning is
    };

    std::vector<Kept> m_patches;
    std::size_t m_run = 0; // from here to the end each replaces one value by a plain one
};

} // namespace tributary::store
