// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

// Three-way merge of documents: what two people made of one state of a document, put together member by member
// and, in lists, element by element. Elements are recognised by the natural keys of the standards (see
// model/diff/list_keys.h); a list whose mappings have none, or whose order is part of what it says, is one value
// as soon as both sides touch the same of it.
namespace tributary::merge {

enum class Side : std::uint8_t { Mine, Theirs, Both };

// A change that went in without a question. Absent values: it was, or is, not there.
struct Taken {
    std::string place; // see place.h
    Side side = Side::Mine;
    std::optional<Json> before;
    std::optional<Json> after;
};

// Both sides changed one thing, and not to the same.
struct Conflict {
    std::string place;
    std::optional<Json> base;
    std::optional<Json> mine;
    std::optional<Json> theirs;
    bool operator==(const Conflict&) const = default;
};

enum class Take : std::uint8_t { Mine, Theirs, Value };

// What somebody decided about a conflict. It counts for exactly the values that they had before their eyes.
struct Choice {
    Conflict conflict;
    Take take = Take::Theirs;
    std::optional<Json> value; // Take::Value; absent: it goes
};

struct Merged {
    Json document;                   // holds theirs where a conflict is open
    std::vector<Taken> taken;        // by place, what was decided left out
    std::vector<Conflict> conflicts; // by place; places are unique
};

// A side that did not change is as if it were not there: merge(b, b, t) is t, merge(b, m, b) is m and
// merge(b, x, x) is x, order of lists included. Which places conflict does not depend on which side is which.
Merged mergeDocuments(const Json& base, const Json& mine, const Json& theirs, const std::vector<Choice>& choices = {});

} // namespace tributary::merge
