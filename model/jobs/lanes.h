// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tributary::jobs {

// A few worker threads that serve named channels. In each channel the newest request wins: posting
// asks the channel's running work to stop and drops what was still waiting there. Each thread has an
// index, so that a caller can keep one connection a thread.
class Lanes {
public:
    using Work = std::function<void(unsigned thread, StopToken stop)>;

    explicit Lanes(unsigned threads);
    ~Lanes(); // stops everything and waits
    Lanes(const Lanes&) = delete;
    Lanes& operator=(const Lanes&) = delete;

    // The generation of this request in its channel: rises with each post.
    std::uint64_t post(const std::string& channel, Work work);

    // Whether that request is still the channel's newest.
    bool isNewest(const std::string& channel, std::uint64_t generation) const;

    unsigned threads() const { return static_cast<unsigned>(m_threads.size()); }

private:
    struct Request {
        std::string channel;
        std::uint64_t generation = 0;
        std::stop_source stop;
        Work work;
    };
    void run(unsigned thread, StopToken stop);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Request> m_waiting;
    std::map<std::string, std::uint64_t> m_newest;
    std::map<std::string, std::stop_source> m_running;
    std::vector<std::jthread> m_threads;
};

} // namespace tributary::jobs
