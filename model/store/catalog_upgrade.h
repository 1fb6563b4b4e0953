// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/reader.h"

namespace tributary::store {

// A reader of the catalog, which is brought up to date before where an older version of Tributary wrote it: for
// whoever is about to work with it. Reader::open alone refuses such a file ("store.older"), since it changes nothing.
Result<std::unique_ptr<Reader>> openUpToDate(const std::string& path);

} // namespace tributary::store
