// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::merge {

// How the elements of several states of one list are recognised: by a natural key of their mappings, or, where
// there is none, by what they are.
enum class PairedBy : std::uint8_t { Key, Scalar, Content };

// One state of a list: the ids of its elements, which are unique within it, in order.
struct PairedList {
    std::vector<std::string> ids;
    std::map<std::string, const Json*> elements;

    const Json* find(const std::string& id) const;
    bool has(const std::string& id) const { return elements.count(id) != 0; }
};

struct Pairing {
    PairedBy by = PairedBy::Content;
    std::vector<PairedList> lists;           // as many as were given; empty for one that is not there
    std::map<std::string, std::string> keys; // of each id, what it is called in a place
};

// `name`: of the member that holds the list. The lists outlive the pairing; null: not there. Equal elements that
// are told by what they are alone are told apart by how many of them stand before.
Pairing pairLists(std::string_view name, const std::vector<const Json*>& lists);

} // namespace tributary::merge
