// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/git_work.h"

#include <string>
#include <vector>

namespace tributary::test {

// The sample mesh as a git repository in which "Top 10 customers" goes from 2.0 over 2.1 to 3.0: fourteen commits of
// three people, an hour apart, with the tags v2.1 and v3.0. The last one holds what the sample holds, but for the
// campaign.
std::vector<std::string> writeTop10History(GitWork& work);

} // namespace tributary::test
