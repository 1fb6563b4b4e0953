// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/version.h"

namespace tributary {

std::string versionText()
{
    return TRIBUTARY_VERSION;
}

} // namespace tributary
