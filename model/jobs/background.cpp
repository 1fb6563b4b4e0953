// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jobs/background.h"

#ifdef __linux__
#include <algorithm>

#include <sys/resource.h>
#include <unistd.h>
#endif

namespace tributary::jobs {

#ifdef __linux__

void goToBackground()
{
    constexpr int kLower = 10; // a ninth of the share of a thread in the foreground, where both want all of it
    constexpr int kLowest = 19;
    const auto thread = static_cast<id_t>(gettid()); // Linux keeps this value for each thread
    setpriority(PRIO_PROCESS, thread, std::min(getpriority(PRIO_PROCESS, thread) + kLower, kLowest));
}

#else

void goToBackground() {}

#endif

} // namespace tributary::jobs
