// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: Apache-2.0
#include "app/layout_worker/limits.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

#if defined(__SANITIZE_ADDRESS__)
#define TRIBUTARY_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TRIBUTARY_ADDRESS_SANITIZER
#endif
#endif

namespace tributary::worker {

namespace {

bool bound(__rlimit_resource resource, rlim_t soft, rlim_t hard)
{
    const rlimit limit{soft, hard};
    return setrlimit(resource, &limit) == 0;
}

} // namespace

bool confine(const Limits& limits)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#if !defined(TRIBUTARY_ADDRESS_SANITIZER)
    const rlim_t bytes = static_cast<rlim_t>(limits.memoryMb) << 20U;
    if (limits.memoryMb > 0 && !bound(RLIMIT_AS, bytes, bytes))
        return false;
#endif
    // The soft limit first, so that it is SIGXCPU which ends it: that can be told from a kill.
    return bound(RLIMIT_CPU, limits.cpuSeconds, limits.cpuSeconds + 2) && bound(RLIMIT_FSIZE, 0, 0) &&
           bound(RLIMIT_CORE, 0, 0);
}

} // namespace tributary::worker
