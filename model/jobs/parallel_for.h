// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"

#include <cstddef>
#include <functional>

namespace tributary::jobs {

// Calls work(0) ... work(count - 1), each once, from up to `threads` threads (0: one a core), and
// returns when all have ended. After a stop request no further index is begun. `work` must not throw.
void parallelFor(std::size_t count, unsigned threads, StopToken stop,
                 const std::function<void(std::size_t)>& work);

} // namespace tributary::jobs
