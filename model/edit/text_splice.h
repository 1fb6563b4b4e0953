// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::edit {

// One stretch of a text in exchange for another; offsets and lengths are bytes. Keeps what it removes,
// so that it can be taken back byte for byte.
struct TextSplice {
    std::size_t offset = 0;
    std::string removed;
    std::string inserted;

    bool operator==(const TextSplice&) const = default;
};

TextSplice inverseOf(const TextSplice& splice);

// Error edit.other-text where the text does not hold what the splice removes.
Result<std::string> applySplice(std::string_view text, const TextSplice& splice);

// Several, each to the text that the one before it left.
Result<std::string> applySplices(std::string_view text, const std::vector<TextSplice>& splices);
// Taken back in the opposite order.
std::vector<TextSplice> inverseOf(const std::vector<TextSplice>& splices);

} // namespace tributary::edit
