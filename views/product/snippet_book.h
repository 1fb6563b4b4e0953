// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/connection_snippet.h"

namespace tributary::views {

// The templates that the program brings with it, resources/snippets/connections.json. Read once; what a new storage
// technology needs is an entry there.
const std::vector<contract::SnippetTemplate>& snippetBook();

} // namespace tributary::views
