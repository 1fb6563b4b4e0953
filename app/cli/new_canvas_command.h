// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tributary::cli {

// `canvas new [NAME] [--from REF or FILE] --source SOURCE [--file PATH] [--publish]`: the files of a new canvas, as a
// patch or into the outbox. Nothing else is written.
int runNewCanvas(Session& session);

} // namespace tributary::cli
