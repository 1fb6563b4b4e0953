// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/reading.h"

#include <string>
#include <string_view>

namespace tributary::sources {

// The id of an OpenLineage dataset or job. The namespace is often a URL of which nothing but blanks
// at its ends is changed.
inline std::string lineageKey(std::string_view space, std::string_view name)
{
    return plainName(plainName(space) + "/" + plainName(name));
}

} // namespace tributary::sources
