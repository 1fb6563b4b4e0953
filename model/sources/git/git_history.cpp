// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// First all new commits, the newest first, until known ones are met; then what each of them changes, on all
// cores, since comparing trees needs nothing but the two of them.
#include "model/sources/git/git_history.h"

#include "model/base/text.h"
#include "model/jobs/parallel_for.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/git/git_handle.h"
#include "model/sources/git/git_library.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <queue>

namespace tributary::sources {

namespace {

constexpr std::size_t kMostText = 200;
constexpr std::size_t kChunk = 64; // commits that one thread takes at once

std::string lineOf(const char* text)
{
    return text == nullptr ? std::string() : cleanUtf8(clipped(trimmed(text), kMostText));
}

class CommitWalk {
public:
    CommitWalk(const GitRepository& repository, const GitHistoryRequest& request, const StopToken& stop)
        : m_repository(repository), m_request(request), m_stop(stop)
    {
    }

    Result<GitHistory> run()
    {
        if (m_request.known.count(m_request.head) != 0) {
            return std::move(m_out);
        }
        if (!take(m_request.head)) {
            return tl::unexpected(gitError(GIT_ENOTFOUND, codes::kGitObjectMissing, m_request.head));
        }
        while (!m_open.empty()) {
            if (m_stop.stop_requested()) {
                return fail(codes::kCancelled, m_repository.path());
            }
            const std::size_t next = m_open.top().second;
            m_open.pop();
            expand(next);
        }
        putInOrder();
        return std::move(m_out);
    }

private:
    // Reads a commit once. False where it is not there.
    bool take(const std::string& id)
    {
        git_oid oid;
        GitCommitHandle commit;
        if (git_oid_fromstr(&oid, id.c_str()) != 0 || made(commit, git_commit_lookup, m_repository.handle(), &oid) != 0) {
            return false;
        }
        GitCommit out;
        out.id = id;
        out.at = static_cast<Micros>(git_commit_time(commit.get())) * kMicrosPerSecond;
        if (const git_signature* author = git_commit_author(commit.get())) {
            out.author = lineOf(author->name);
            out.email = lineOf(author->email);
        }
        out.summary = lineOf(git_commit_summary(commit.get()));
        if (m_repository.cutCommits().count(id) == 0) {
            for (unsigned i = 0; i < git_commit_parentcount(commit.get()); ++i) {
                out.parents.push_back(hexOf(*git_commit_parent_id(commit.get(), i)));
            }
        }
        m_index.emplace(id, m_found.size());
        m_open.emplace(out.at, m_found.size());
        m_found.push_back(std::move(out));
        return true;
    }

    void expand(std::size_t index)
    {
        std::vector<std::string> there;
        const std::vector<std::string> parents = m_found[index].parents;
        for (const std::string& parent : parents) {
            if (m_index.count(parent) != 0 || m_request.known.count(parent) != 0) {
                there.push_back(parent);
            } else if (m_found.size() >= m_request.most) {
                remarkOnce(codes::kGitHistoryLimit, std::to_string(m_request.most));
            } else if (take(parent)) {
                there.push_back(parent);
            } else {
                remarkOnce(codes::kGitObjectMissing, parent);
            }
        }
        m_found[index].parents = std::move(there);
    }

    void remarkOnce(const char* code, const std::string& detail)
    {
        const auto same = [code](const Diagnostic& problem) { return problem.code == code; };
        if (std::none_of(m_out.problems.begin(), m_out.problems.end(), same)) {
            m_out.problems.push_back(Diagnostic{Severity::Warning, code, {}, m_repository.path(), detail});
        }
    }

    // Parents first: a commit is put down when the last of its parents was.
    void putInOrder()
    {
        std::vector<std::size_t> waiting(m_found.size(), 0);
        std::vector<std::vector<std::size_t>> children(m_found.size());
        std::vector<std::size_t> ready;
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            for (const std::string& parent : m_found[i].parents) {
                if (const auto found = m_index.find(parent); found != m_index.end()) {
                    children[found->second].push_back(i);
                    ++waiting[i];
                }
            }
            if (waiting[i] == 0) {
                ready.push_back(i);
            }
        }
        std::vector<Micros> orders(m_found.size());
        m_out.commits.reserve(m_found.size());
        while (!ready.empty()) {
            const std::size_t i = ready.back();
            ready.pop_back();
            orders[i] = orderOf(m_found[i], orders);
            m_found[i].order = orders[i];
            for (const std::size_t child : children[i]) {
                if (--waiting[child] == 0) {
                    ready.push_back(child);
                }
            }
            m_out.commits.push_back(std::move(m_found[i]));
        }
    }

    Micros orderOf(const GitCommit& commit, const std::vector<Micros>& orders) const
    {
        Micros order = commit.at;
        for (const std::string& parent : commit.parents) {
            const auto found = m_index.find(parent);
            order = std::max(order, (found == m_index.end() ? m_request.known.at(parent) : orders[found->second]) + 1);
        }
        return order;
    }

    const GitRepository& m_repository;
    const GitHistoryRequest& m_request;
    const StopToken& m_stop;
    GitHistory m_out;
    std::vector<GitCommit> m_found;
    std::unordered_map<std::string, std::size_t> m_index;
    std::priority_queue<std::pair<Micros, std::size_t>> m_open;
};

// Each thread reads through a repository of its own, since trees may only be looked up from one.
Result<void> addChanges(const GitRepository& repository, const GitHistoryRequest& request, std::vector<GitCommit>& commits,
                        const GitProgress& progress, const StopToken& stop)
{
    const std::size_t chunks = (commits.size() + kChunk - 1) / kChunk;
    std::atomic<std::int64_t> done{0};
    std::mutex telling;
    std::optional<Error> failed;
    const auto work = [&](std::size_t chunk) {
        auto own = GitRepository::open(repository.path());
        std::optional<Error> problem;
        if (!own) {
            problem = own.error();
        }
        const std::size_t end = std::min(commits.size(), (chunk + 1) * kChunk);
        for (std::size_t i = chunk * kChunk; i < end && !problem && !stop.stop_requested(); ++i) {
            auto changes = changesOf(**own, commits[i].id, commits[i].parents, request.folder);
            if (changes) {
                commits[i].changes = std::move(*changes);
            } else {
                problem = changes.error();
            }
        }
        const std::lock_guard lock(telling);
        done += static_cast<std::int64_t>(end - chunk * kChunk);
        if (problem && !failed) {
            failed = problem;
        }
        if (progress) {
            progress(done, static_cast<std::int64_t>(commits.size()));
        }
    };
    jobs::parallelFor(chunks, request.threads, stop, work);
    if (stop.stop_requested()) {
        return fail(codes::kCancelled, repository.path());
    }
    return failed ? Result<void>(tl::unexpected(*failed)) : Result<void>();
}

} // namespace

Result<GitHistory> readGitHistory(const GitRepository& repository, const GitHistoryRequest& request, const GitProgress& progress,
                                  const StopToken& stop)
{
    auto history = CommitWalk(repository, request, stop).run();
    if (!history) {
        return history;
    }
    if (auto done = addChanges(repository, request, history->commits, progress, stop); !done) {
        return tl::unexpected(done.error());
    }
    return history;
}

} // namespace tributary::sources
