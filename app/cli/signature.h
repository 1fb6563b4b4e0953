// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "model/outbox/publish.h"

namespace tributary::cli {

// In whose name a change is published: --author "NAME <ADDRESS>", else the profile.
void sign(outbox::Publication& publication, const Arguments& arguments);

} // namespace tributary::cli
