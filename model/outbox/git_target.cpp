// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outbox/git_target.h"

#include "model/base/hash.h"
#include "model/sources/git/review_link.h"

namespace tributary::outbox {

namespace {

// Of a branch's name only letters and digits are taken from a token.
std::string branchToken(const store::OutboxChange& change)
{
    return digestOf(change.token).hex();
}

} // namespace

Result<std::optional<std::string>> GitTarget::read(const std::string& path)
{
    if (auto fresh = m_publisher->refresh(); !fresh)
        return tl::unexpected(fresh.error());
    return m_publisher->text(path);
}

Result<std::string> GitTarget::stage(const store::OutboxChange& change, const std::optional<std::string>&, const std::string& after, Micros at)
{
    if (auto clean = m_publisher->requireClean(change.path); !clean)
        return tl::unexpected(clean.error());
    return m_publisher->commit({change.path, after, change.message, change.author, change.email, at, branchToken(change)});
}

Result<bool> GitTarget::write(const store::OutboxChange& change, const std::string& plan, const std::function<void()>&)
{
    return m_publisher->publish(plan, branchToken(change));
}

Result<bool> GitTarget::wasWritten(const store::OutboxChange& change, const std::string& plan)
{
    return m_publisher->isPublished(plan, branchToken(change));
}

void GitTarget::drop(const store::OutboxChange& change)
{
    m_publisher->forget(branchToken(change));
}

void GitTarget::follow(const store::OutboxChange& change, const std::string& plan)
{
    m_publisher->follow(plan, branchToken(change));
}

Written GitTarget::writtenBy(const store::OutboxChange& change, const std::string& plan) const
{
    const std::string& remote = m_publisher->remote();
    return {plan, m_ownBranch ? sources::reviewLink(remote, m_publisher->branchFor(branchToken(change)), m_publisher->branch()) : sources::commitLink(remote, plan)};
}

} // namespace tributary::outbox
