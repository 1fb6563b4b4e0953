// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tributary::sources {

// The logical type of ODCS that a database's or file format's type stands for ("NUMBER(38,0)",
// "varchar", "struct<...>"); empty where it is not known.
std::string_view logicalTypeOf(std::string_view physicalType);

} // namespace tributary::sources
