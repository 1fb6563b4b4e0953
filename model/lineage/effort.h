// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"

#include <chrono>
#include <cstdint>

namespace tributary::lineage {

// Why an answer is not the whole truth. None: it is.
enum class Shortfall : std::uint8_t { None, Work, Time, Cancelled, Overflow };

// How much a question may cost. It is asked at every step, and looks at the clock seldom.
class Effort {
public:
    using Clock = std::chrono::steady_clock;

    // `steps` visits of an arc or node at most, until `deadline`, while nobody stops it.
    explicit Effort(std::uint64_t steps, Clock::time_point deadline = Clock::time_point::max(), StopToken stop = {})
        : m_left(steps), m_deadline(deadline), m_stop(std::move(stop))
    {
    }

    bool spend(std::uint64_t steps = 1)
    {
        if (m_shortfall != Shortfall::None)
            return false;
        if (m_left < steps)
            return fails(Shortfall::Work);
        m_left -= steps;
        m_sinceLook += steps;
        if (m_sinceLook < kStepsBetweenLooks)
            return true;
        m_sinceLook = 0;
        if (m_stop.stop_requested())
            return fails(Shortfall::Cancelled);
        return Clock::now() < m_deadline || fails(Shortfall::Time);
    }
    Shortfall shortfall() const { return m_shortfall; }

private:
    bool fails(Shortfall why)
    {
        m_shortfall = why;
        return false;
    }

    static constexpr std::uint64_t kStepsBetweenLooks = 4'096;

    std::uint64_t m_left;
    std::uint64_t m_sinceLook = 0;
    Clock::time_point m_deadline;
    StopToken m_stop;
    Shortfall m_shortfall = Shortfall::None;
};

} // namespace tributary::lineage
