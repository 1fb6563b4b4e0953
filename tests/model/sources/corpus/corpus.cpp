// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/corpus/corpus.h"

#include <cstdlib>

namespace tributary::sources::test {

std::string corpusRoot()
{
    const char* given = std::getenv("TRIBUTARY_CORPUS");
    const std::filesystem::path besides = std::filesystem::path(TRIBUTARY_SOURCE_DIR) / ".." / "shared" / "data";
    return given != nullptr ? std::string(given) : besides.string();
}

} // namespace tributary::sources::test
