// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outbox/push_target.h"
#include "model/sources/git/git_publisher.h"

#include <memory>

namespace tributary::outbox {

// The branch of a git source. Plans are the commits that are to be on it.
class GitTarget : public PushTarget {
public:
    explicit GitTarget(std::unique_ptr<sources::GitPublisher> publisher, bool ownBranch) : m_publisher(std::move(publisher)), m_ownBranch(ownBranch) {}

    Result<std::optional<std::string>> read(const std::string& path) override;
    Result<std::string> stage(const store::OutboxChange& change, const std::optional<std::string>& before, const std::string& after, Micros at) override;
    Result<bool> write(const store::OutboxChange& change, const std::string& plan, const std::function<void()>& exchanged) override;
    Result<bool> wasWritten(const store::OutboxChange& change, const std::string& plan) override;
    void drop(const store::OutboxChange& change) override;
    void follow(const store::OutboxChange& change, const std::string& plan) override;
    Written writtenBy(const store::OutboxChange& change, const std::string& plan) const override;

private:
    std::unique_ptr<sources::GitPublisher> m_publisher;
    bool m_ownBranch;
};

} // namespace tributary::outbox
