// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"

#include <string_view>

namespace tributary::edit {

constexpr std::size_t kNowhere = std::string_view::npos;

// What stands in a text between two values (or a bracket and a value): signs, comments, line ends, and
// the anchor and tag of the value that follows.
struct Gap {
    std::size_t dash = kNowhere;   // the last of each sign
    std::size_t colon = kNowhere;
    std::size_t comma = kNowhere;
    std::size_t afterSigns = 0;    // behind the last sign, anchor or tag; the gap's beginning without one
    std::size_t properties = 0;    // where the value's anchor or tag begins, else the gap's end
    bool hasAnchor = false;
    bool hasTag = false;
    bool hasComment = false;
    bool hasBreak = false;
};

Gap scanGap(std::string_view text, std::size_t from, std::size_t to);

} // namespace tributary::edit
