// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outbox/push_target.h"

#include <functional>
#include <memory>

namespace tributary::outbox {

// Does some work and comes back when it is done; it need not be done on the thread that asks.
using Errand = std::function<void(const std::function<void()>& work)>;

// Without an errand the work is done here and now.
void runAway(const Errand& away, const std::function<void()>& work);

// A target all of whose dealings with its source go by an errand: a server that does not answer then holds
// up the push alone.
class AwayTarget : public PushTarget {
public:
    AwayTarget(std::unique_ptr<PushTarget> target, Errand away) : m_target(std::move(target)), m_away(std::move(away)) {}

    Result<std::optional<std::string>> read(const std::string& path) override;
    Result<std::string> stage(const store::OutboxChange& change, const std::optional<std::string>& before, const std::string& after, Micros at) override;
    Result<bool> write(const store::OutboxChange& change, const std::string& plan, const std::function<void()>& exchanged) override;
    Result<bool> wasWritten(const store::OutboxChange& change, const std::string& plan) override;
    void drop(const store::OutboxChange& change) override;
    void follow(const store::OutboxChange& change, const std::string& plan) override;
    Written writtenBy(const store::OutboxChange& change, const std::string& plan) const override { return m_target->writtenBy(change, plan); }

private:
    std::unique_ptr<PushTarget> m_target;
    Errand m_away;
};

} // namespace tributary::outbox
