// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tributary::cli {

// The verbs of `campaign` that change one: open, answer, decide, close. Each puts the changed file into the outbox.
int runCampaignChange(Session& session);

} // namespace tributary::cli
