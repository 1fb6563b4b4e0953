// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace tributary::diff {

enum class TypeChange : std::uint8_t { Same, Widened, Narrowed, Other };

// From one column type to another: widened where every value of the old one is a value of the new one
// (integer to number, date to timestamp, varchar(20) to varchar(40), decimal(10,2) to decimal(12,2)),
// narrowed where it is the other way round, Same for two spellings of one type, else Other. An empty type
// says nothing: from or to it is Other.
TypeChange typeChange(std::string_view before, std::string_view after);

} // namespace tributary::diff
