// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tributary {

// The version of this build, "0.1.0".
std::string versionText();

} // namespace tributary
