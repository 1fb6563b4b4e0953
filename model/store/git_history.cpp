// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/git_history.h"

#include "model/base/text.h"
#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/git_sql.h"
#include "model/store/row_queries.h"
#include "model/store/writer.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>
#include <unordered_map>

namespace tributary::store {

namespace {

constexpr int kMostFormerIds = 16;

class HistoryApplying {
public:
    HistoryApplying(Connection& connection, const GitHistoryDelta& delta) : m_connection(connection), m_delta(delta) {}

    void run()
    {
        const SourceId source = m_delta.source;
        if (m_delta.afresh) {
            m_connection.use(sql::kDeleteGitCommits).bind(source).run();
            m_connection.use(sql::kDeleteGitTags).bind(source).run();
        }
        for (const std::string& oid : m_delta.gone)
            m_connection.use(sql::kDeleteGitCommit).bind(source, oid).run();
        for (const GitCommitRow& row : m_delta.commits) {
            m_connection.use(sql::kInsertGitCommit)
                .bind(source, row.oid, join(row.parents, " "), row.at, row.order, row.author, row.email, row.summary)
                .run();
            m_commits.emplace(row.oid, m_connection.lastInsertId());
        }
        for (const GitVersionRow& row : m_delta.versions)
            m_connection.use(sql::kInsertGitVersion)
                .bind(m_commits.at(row.oid), source, row.kind, row.local, row.version, row.former, row.path, row.cameFrom, row.blob,
                      dumpJson(row.facts))
                .run();
        putTags();
        const GitHistoryState& state = m_delta.state;
        m_connection.use(sql::kPutGitState).bind(source, state.head, state.place, state.repository).run();
    }

private:
    void putTags()
    {
        std::vector<std::string> lost;
        Statement row = m_connection.use(sql::kGitTags);
        row.bind(m_delta.source);
        while (row.step())
            if (m_delta.tags.count(row.text(0)) == 0)
                lost.push_back(row.text(0));
        for (const std::string& name : lost) {
            m_connection.use(sql::kDeleteGitTag).bind(m_delta.source, name).run();
            m_connection.use(sql::kUntagVersions).bind(m_delta.source, name).run();
        }
        for (const auto& [name, held] : m_delta.tagged) {
            m_connection.poll();
            m_connection.use(sql::kUntagVersions).bind(m_delta.source, name).run();
            m_connection.use(sql::kPutGitTag).bind(m_delta.source, name, m_delta.tags.at(name)).run();
            for (const std::string& blob : held.blobs)
                tag(name, blob, held.order);
        }
    }

    // A content that came back has several states; each document of it is tagged once.
    void tag(const std::string& name, const std::string& blob, Micros by)
    {
        std::set<std::tuple<std::int64_t, std::string, std::string>> seen;
        std::vector<std::int64_t> versions;
        Statement row = m_connection.use(sql::kVersionsOfBlob);
        row.bind(m_delta.source, blob, by);
        while (row.step())
            if (seen.emplace(row.integer(1), row.text(2), row.text(3)).second)
                versions.push_back(row.integer(0));
        for (const std::int64_t version : versions)
            m_connection.use(sql::kTagVersion).bind(version, name).run();
    }

    Connection& m_connection;
    const GitHistoryDelta& m_delta;
    std::unordered_map<std::string, std::int64_t> m_commits;
};

std::vector<std::string> parentsOf(std::string_view text)
{
    return text.empty() ? std::vector<std::string>() : split(text, ' ');
}

CommittedVersion readCommitted(const Statement& row)
{
    CommittedVersion out;
    out.source = row.integer(1);
    out.version.kind = static_cast<Kind>(row.integer(2));
    out.version.local = row.text(3);
    out.version.version = row.text(4);
    out.version.former = row.text(5);
    out.version.path = row.text(6);
    out.version.cameFrom = row.text(7);
    out.version.blob = row.text(8);
    out.version.facts = parseJson(row.view(9));
    out.version.oid = out.commit.oid = row.text(10);
    out.commit.parents = parentsOf(row.view(11));
    out.commit.at = row.integer(12);
    out.commit.order = row.integer(13);
    out.commit.author = row.text(14);
    out.commit.email = row.text(15);
    out.commit.summary = row.text(16);
    out.repository = row.text(17);
    return out;
}

// Those under one id; `before` leaves out what came later.
void addVersions(Connection& connection, Kind kind, const std::string& local, Micros by, Micros before, std::vector<CommittedVersion>& out)
{
    std::vector<std::pair<std::int64_t, std::size_t>> ids;
    {
        Statement row = connection.use(sql::kCommittedVersions);
        row.bind(local, kind, by, kMostCommittedVersions);
        while (row.step()) {
            if (row.integer(13) >= before)
                continue;
            ids.emplace_back(row.integer(0), out.size());
            out.push_back(readCommitted(row));
        }
    }
    for (const auto& [id, place] : ids) {
        Statement row = connection.use(sql::kTagsOfVersion);
        row.bind(id);
        while (row.step())
            out[place].tags.push_back(row.text(0));
    }
}

} // namespace

Result<GitHistoryState> gitHistoryState(Writer& writer, SourceId source)
{
    return guarded([&] {
        GitHistoryState state;
        Statement row = writer.connection().use(sql::kGitState);
        row.bind(source);
        if (row.step())
            state = {row.text(0), row.text(1), row.text(2)};
        return state;
    });
}

Result<std::vector<GitCommitRow>> gitCommits(Writer& writer, SourceId source)
{
    return guarded([&] {
        const auto read = [](const Statement& row) {
            GitCommitRow commit;
            commit.oid = row.text(0);
            commit.parents = parentsOf(row.view(1));
            commit.at = row.integer(2);
            commit.order = row.integer(3);
            return commit;
        };
        return rowsOf<GitCommitRow>(writer.connection(), read, sql::kGitCommits, source);
    });
}

Result<std::map<std::string, std::string>> gitTags(Writer& writer, SourceId source)
{
    return guarded([&] {
        std::map<std::string, std::string> tags;
        Statement row = writer.connection().use(sql::kGitTags);
        row.bind(source);
        while (row.step())
            tags.emplace(row.text(0), row.text(1));
        return tags;
    });
}

Result<void> applyGitHistory(Writer& writer, const GitHistoryDelta& delta)
{
    return guarded([&] {
        Transaction transaction(writer.connection(), Transaction::Type::Write);
        HistoryApplying(writer.connection(), delta).run();
        transaction.commit();
    });
}

Result<std::vector<CommittedVersion>> committedVersions(Reader& reader, Kind kind, const std::string& local)
{
    return guarded([&] {
        constexpr Micros kEver = std::numeric_limits<Micros>::max();
        Connection& connection = reader.connection();
        const Transaction transaction(connection, Transaction::Type::Read);
        const Micros by = reader.moment() ? reader.moment()->at : kEver;
        std::vector<CommittedVersion> versions;
        addVersions(connection, kind, local, by, kEver, versions);
        std::set<std::string> ids{local};
        for (std::size_t i = 0; i < versions.size() && ids.size() < kMostFormerIds; ++i) {
            const std::string former = versions[i].version.former;
            const Micros order = versions[i].commit.order;
            if (!former.empty() && ids.insert(former).second)
                addVersions(connection, kind, former, by, order, versions);
        }
        std::stable_sort(versions.begin(), versions.end(),
                         [](const CommittedVersion& a, const CommittedVersion& b) { return a.commit.order > b.commit.order; });
        // A repository may be a source twice: by its address, and as a clone.
        std::set<std::tuple<std::string, std::string, std::string, std::string>> seen;
        std::erase_if(versions, [&](const CommittedVersion& each) {
            return !seen.emplace(each.version.oid, each.version.blob, each.version.local, each.version.version).second;
        });
        if (versions.size() > kMostCommittedVersions)
            versions.resize(kMostCommittedVersions);
        return versions;
    });
}

} // namespace tributary::store
