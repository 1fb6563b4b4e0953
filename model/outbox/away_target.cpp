// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outbox/away_target.h"

namespace tributary::outbox {

void runAway(const Errand& away, const std::function<void()>& work)
{
    if (away)
        away(work);
    else
        work();
}

Result<std::optional<std::string>> AwayTarget::read(const std::string& path)
{
    Result<std::optional<std::string>> text;
    runAway(m_away, [&] { text = m_target->read(path); });
    return text;
}

Result<std::string> AwayTarget::stage(const store::OutboxChange& change, const std::optional<std::string>& before, const std::string& after, Micros at)
{
    Result<std::string> plan;
    runAway(m_away, [&] { plan = m_target->stage(change, before, after, at); });
    return plan;
}

Result<bool> AwayTarget::write(const store::OutboxChange& change, const std::string& plan, const std::function<void()>& exchanged)
{
    Result<bool> written;
    runAway(m_away, [&] { written = m_target->write(change, plan, exchanged); });
    return written;
}

Result<bool> AwayTarget::wasWritten(const store::OutboxChange& change, const std::string& plan)
{
    Result<bool> written;
    runAway(m_away, [&] { written = m_target->wasWritten(change, plan); });
    return written;
}

void AwayTarget::drop(const store::OutboxChange& change)
{
    runAway(m_away, [&] { m_target->drop(change); });
}

void AwayTarget::follow(const store::OutboxChange& change, const std::string& plan)
{
    runAway(m_away, [&] { m_target->follow(change, plan); });
}

} // namespace tributary::outbox
