// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/stop.h"
#include "model/layout/layout.h"

namespace tributary::layout {

// Our own layered engine: layers along x, the data flowing to the right. Same input, same drawing, on
// every machine. Errors: layout.bad-input (see check_input.h), cancelled.
Result<Drawing> layered(const Input& input, const StopToken& stop = {});

} // namespace tributary::layout
