// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/jobs/parallel_for.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace tributary::jobs {

void parallelFor(std::size_t count, unsigned threads, StopToken stop,
                 const std::function<void(std::size_t)>& work)
{
    if (threads == 0)
        threads = std::max(1U, std::thread::hardware_concurrency());
    const auto wanted = std::min<std::size_t>(threads, count);

    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        while (!stop.stop_requested()) {
            const std::size_t index = next.fetch_add(1, std::memory_order_relaxed);
            if (index >= count)
                return;
            work(index);
        }
    };
    if (wanted <= 1) {
        run();
        return;
    }
    std::vector<std::jthread> others;
    others.reserve(wanted - 1);
    for (std::size_t i = 1; i < wanted; ++i)
        others.emplace_back(run);
    run();
}

} // namespace tributary::jobs
