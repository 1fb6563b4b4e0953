// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tributary::cli {

// `canvas REF --set FIELD=VALUE ...`, --diff, --yaml FILE: what a product's file becomes. The file itself is
// never written.
int runCanvasEdit(Session& session);

} // namespace tributary::cli
