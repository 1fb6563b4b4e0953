// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>

namespace tributary {

// Whether the catalog can be opened, before a window is made for it. A missing one is fine: the
// first sync makes it.
Result<void> checkCatalog(const QString& catalogPath);

} // namespace tributary
