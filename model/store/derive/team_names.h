// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <string>

namespace tributary::store {

// The name that a document's team list gives to a folded user name or e-mail; empty where none.
std::string teamName(const Json& facts, const std::string& foldedUser);

} // namespace tributary::store
