// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/git_sync.h"

#include "model/sources/diagnostic_codes.h"
#include "model/sources/file_reader.h"
#include "model/sources/git/git_tree.h"
#include "model/store/git_history.h"
#include "model/sync/git_documents.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace tributary::sync {

namespace {

constexpr int kHistoryVersion = 1; // rises where the same commits would give other rows
constexpr std::size_t kMostTags = 2'000;

class HistoryRun {
public:
    HistoryRun(store::Writer& writer, SourceId source, const std::string& location, const GitOrigin& origin,
               const ProgressCallback& progress, const StopToken& stop)
        : m_writer(writer), m_origin(origin), m_progress(progress), m_stop(stop)
    {
        m_delta.source = source;
        m_delta.state = {origin.head(), placeOf(location), origin.repository().path()};
    }

    Result<void> run(SyncReport& report)
    {
        for (const auto step : {&HistoryRun::lookBack, &HistoryRun::readCommits, &HistoryRun::readTags}) {
            if (auto done = (this->*step)(); !done)
                return done;
        }
        for (auto& problem : m_problems)
            report.warnings.push_back({problem.subject, std::move(problem)});
        report.commits = static_cast<int>(m_delta.commits.size());
        report.versions = static_cast<int>(m_delta.versions.size());
        if (!m_changed)
            return {};
        report.wrote = true;
        return store::applyGitHistory(m_writer, m_delta);
    }

private:
    std::string placeOf(const std::string& location) const
    {
        std::string cut;
        for (const std::string& commit : m_origin.repository().cutCommits())
            cut += commit;
        return location + '\n' + std::to_string(kHistoryVersion) + '.' + std::to_string(sources::kReaderVersion) + '\n' +
               digestOf(cut).hex();
    }

    // What is on record, and whether it still holds.
    Result<void> lookBack()
    {
        auto state = store::gitHistoryState(m_writer, m_delta.source);
        if (!state)
            return tl::unexpected(state.error());
        m_delta.afresh = state->place != m_delta.state.place;
        m_changed = m_delta.afresh || state->head != m_delta.state.head || state->repository != m_delta.state.repository;
        m_delta.tags = m_origin.repository().tags();
        while (m_delta.tags.size() > kMostTags)
            m_delta.tags.erase(m_delta.tags.begin());
        if (m_delta.afresh)
            return {};
        auto tags = store::gitTags(m_writer, m_delta.source);
        if (!tags)
            return tl::unexpected(tags.error());
        m_tagsBefore = std::move(*tags);
        m_changed = m_changed || m_delta.tags != m_tagsBefore;
        if (!m_changed)
            return {};
        auto commits = store::gitCommits(m_writer, m_delta.source);
        if (!commits)
            return tl::unexpected(commits.error());
        m_known = std::move(*commits);
        for (const auto& commit : m_known)
            m_order.emplace(commit.oid, commit.order);
        return {};
    }

    Result<void> readCommits()
    {
        if (!m_changed)
            return {};
        sources::GitHistoryRequest request;
        request.head = m_origin.head();
        request.folder = m_origin.folder();
        request.known = m_order;
        const auto tell = [this](std::int64_t done, std::int64_t total) {
            if (m_progress)
                m_progress({SyncProgress::Stage::Reading, done, total});
        };
        auto history = sources::readGitHistory(m_origin.repository(), request, tell, m_stop);
        if (!history)
            return tl::unexpected(history.error());
        auto versions = versionsIn(m_origin.repository(), history->commits, tell, m_stop);
        if (!versions)
            return tl::unexpected(versions.error());
        for (auto* problems : {&history->problems, &versions->problems})
            std::move(problems->begin(), problems->end(), std::back_inserter(m_problems));
        for (auto& commit : history->commits) {
            m_order.emplace(commit.id, commit.order);
            m_delta.commits.push_back({std::move(commit.id), std::move(commit.parents), commit.at, commit.order, std::move(commit.author),
                                       std::move(commit.email), std::move(commit.summary)});
        }
        m_delta.versions = std::move(versions->rows);
        forgetUnreachable();
        return {};
    }

    // After a forced push some of what is known leads to the head no more.
    void forgetUnreachable()
    {
        std::unordered_map<std::string, const std::vector<std::string>*> parents;
        for (const auto* list : {&m_known, &m_delta.commits}) {
            for (const auto& commit : *list)
                parents.emplace(commit.oid, &commit.parents);
        }
        std::unordered_set<std::string> reached;
        std::vector<std::string> open{m_origin.head()};
        while (!open.empty()) {
            const std::string next = std::move(open.back());
            open.pop_back();
            const auto found = parents.find(next);
            if (found != parents.end() && reached.insert(next).second)
                open.insert(open.end(), found->second->begin(), found->second->end());
        }
        for (const auto& commit : m_known) {
            if (reached.count(commit.oid) == 0)
                m_delta.gone.push_back(commit.oid);
        }
        if (!m_delta.gone.empty())
            m_problems.push_back({Severity::Warning, sources::codes::kGitRewritten, {}, m_origin.repository().path(),
                                  std::to_string(m_delta.gone.size())});
    }

    Result<void> readTags()
    {
        std::unordered_set<std::string> fresh;
        for (const auto& commit : m_delta.commits)
            fresh.insert(commit.oid);
        for (const auto& [name, commit] : m_delta.tags) {
            const auto before = m_tagsBefore.find(name);
            if (before != m_tagsBefore.end() && before->second == commit && fresh.count(commit) == 0)
                continue;
            const auto tree = sources::listGitTree(m_origin.repository(), commit, m_origin.folder(), m_stop);
            if (!tree && tree.error().code == sources::codes::kCancelled)
                return tl::unexpected(tree.error());
            const auto order = m_order.find(commit);
            auto& held = m_delta.tagged[name];
            held.order = order == m_order.end() ? std::numeric_limits<Micros>::max() : order->second;
            for (const auto& [path, blob] : tree ? tree->blobs : std::unordered_map<std::string, std::string>())
                held.blobs.push_back(blob);
        }
        return {};
    }

    store::Writer& m_writer;
    const GitOrigin& m_origin;
    const ProgressCallback& m_progress;
    const StopToken& m_stop;
    store::GitHistoryDelta m_delta;
    bool m_changed = false;
    std::map<std::string, std::string> m_tagsBefore;
    std::vector<store::GitCommitRow> m_known;
    std::unordered_map<std::string, Micros> m_order;
    std::vector<Diagnostic> m_problems;
};

Result<SyncReport> syncGit(store::Writer& writer, const store::SourceRow& source, const Surroundings& surroundings,
                           const SyncOptions& options, const ProgressCallback& progress, const StopToken& stop)
{
    sources::MirrorWork mirrors;
    mirrors.folder = surroundings.mirrors;
    mirrors.credentials = surroundings.credentials;
    mirrors.progress = [&progress](std::int64_t done, std::int64_t total) {
        if (progress)
            progress({SyncProgress::Stage::Walking, done, total});
    };
    auto origin = GitOrigin::open(source.location, mirrors, stop);
    if (!origin)
        return tl::unexpected(origin.error());
    auto report = syncFiles(writer, source, **origin, options, progress, stop);
    if (!report || options.review)
        return report;
    if (auto done = syncHistory(writer, source, **origin, *report, progress, stop); !done)
        return tl::unexpected(done.error());
    return report;
}

} // namespace

Result<void> syncHistory(store::Writer& writer, const store::SourceRow& source, const GitOrigin& origin, SyncReport& report,
                         const ProgressCallback& progress, const StopToken& stop)
{
    const auto sources = writer.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    const auto known = std::find_if(sources->begin(), sources->end(), [&](const auto& row) { return row.name == source.name; });
    if (known == sources->end())
        return fail("source.unknown", source.name);
    return HistoryRun(writer, known->id, source.location, origin, progress, stop).run(report);
}

Result<SyncReport> syncSource(store::Writer& writer, const store::SourceRow& source, const Surroundings& surroundings,
                              const SyncOptions& options, const ProgressCallback& progress, StopToken stop)
{
    if (source.kind == "git")
        return syncGit(writer, source, surroundings, options, progress, stop);
    return syncFolder(writer, source, options, progress, std::move(stop));
}

} // namespace tributary::sync
