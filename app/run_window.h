// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run.h"

namespace tributary {

// Opens the window under the QApplication that the caller made, and stays until it is closed.
int runWindow(const cli::Request& request);

} // namespace tributary
