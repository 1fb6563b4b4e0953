// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/jobs/lanes.h"

#include <algorithm>

namespace tributary::jobs {

Lanes::Lanes(unsigned threads)
{
    for (unsigned i = 0; i < std::max(1U, threads); ++i)
        m_threads.emplace_back([this, i](StopToken stop) { run(i, stop); });
}

Lanes::~Lanes()
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        for (auto& [channel, stop] : m_running)
            stop.request_stop();
    }
    for (auto& thread : m_threads)
        thread.request_stop();
    m_wake.notify_all();
    m_threads.clear(); // joins, while the members that the threads use still live
}

std::uint64_t Lanes::post(const std::string& channel, Work work)
{
    std::uint64_t generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_waiting, [&](const Request& waiting) { return waiting.channel == channel; });
        if (const auto running = m_running.find(channel); running != m_running.end())
            running->second.request_stop();
        generation = ++m_newest[channel];
        m_waiting.push_back(Request{channel, generation, std::stop_source{}, std::move(work)});
    }
    m_wake.notify_one();
    return generation;
}

bool Lanes::isNewest(const std::string& channel, std::uint64_t generation) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_newest.find(channel);
    return found != m_newest.end() && found->second == generation;
}

void Lanes::run(unsigned thread, StopToken stop)
{
    while (true) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); }))
                return;
            request = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_running[request.channel] = request.stop;
        }
        request.work(thread, request.stop.get_token());
        const std::lock_guard lock(m_mutex);
        // A newer request of the channel may have begun on another thread meanwhile.
        const auto running = m_running.find(request.channel);
        if (running != m_running.end() && running->second == request.stop)
            m_running.erase(running);
    }
}

} // namespace tributary::jobs
