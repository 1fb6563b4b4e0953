// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/git_documents.h"

#include "model/entities/document_drafts.h"
#include "model/jobs/parallel_for.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/file_reader.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <unordered_map>

namespace tributary::sync {

namespace {

// A product or contract is text that people review; what is larger is no document of that kind.
constexpr std::size_t kMostVersionBytes = 8U << 20U;
constexpr std::array kShownFacts = {"name",   "description",   "status", "authoritativeDefinitions", "customProperties",
                                    "domain", "productCreatedTs", "contractCreatedTs"};

struct Blob {
    std::string id;
    std::string path; // one of those it has
    std::vector<GitDocument> documents;
    bool tooLarge = false;
};

class VersionReading {
public:
    VersionReading(const sources::GitRepository& repository, const std::vector<sources::GitCommit>& commits)
        : m_repository(repository), m_commits(commits)
    {
        for (const auto& commit : commits) {
            for (const auto& change : commit.changes) {
                want(change.blob, change.path);
                want(change.blobBefore, change.pathBefore);
            }
        }
    }

    Result<void> readBlobs(const sources::GitProgress& progress, const StopToken& stop, unsigned threads)
    {
        std::atomic<std::int64_t> done{0};
        std::mutex telling;
        jobs::parallelFor(m_blobs.size(), threads, stop, [&](std::size_t i) {
            readBlob(m_blobs[i]);
            const std::int64_t now = ++done;
            if (progress && (now % 64 == 0 || now == static_cast<std::int64_t>(m_blobs.size()))) {
                const std::lock_guard lock(telling);
                progress(now, static_cast<std::int64_t>(m_blobs.size()));
            }
        });
        return stop.stop_requested() ? Result<void>(fail("cancelled", m_repository.path())) : Result<void>();
    }

    GitVersions compare() const
    {
        GitVersions out;
        for (const auto& commit : m_commits) {
            for (const auto& change : commit.changes)
                addStates(commit, change, out.rows);
        }
        for (const Blob& blob : m_blobs) {
            if (blob.tooLarge)
                out.problems.push_back({Severity::Warning, sources::codes::kGitVersionTooLarge, {}, blob.path, blob.id.substr(0, 12)});
        }
        return out;
    }

private:
    void want(const std::string& id, const std::string& path)
    {
        if (!id.empty() && m_places.emplace(id, m_blobs.size()).second)
            m_blobs.push_back({id, path, {}, false});
    }

    void readBlob(Blob& blob) const
    {
        const std::size_t most = std::min(kMostVersionBytes, sources::maxBytesOf(blob.path));
        const auto bytes = m_repository.blob(blob.id, blob.path, most);
        if (bytes)
            blob.documents = gitDocumentsIn(blob.path, *bytes, bytes->capacity());
        else
            blob.tooLarge = bytes.error().code == sources::codes::kFileTooLarge;
    }

    const std::vector<GitDocument>& documentsOf(const std::string& blob) const
    {
        static const std::vector<GitDocument> kNone;
        const auto place = m_places.find(blob);
        return place == m_places.end() ? kNone : m_blobs[place->second].documents;
    }

    void addStates(const sources::GitCommit& commit, const sources::GitChange& change, std::vector<store::GitVersionRow>& rows) const
    {
        const auto& now = documentsOf(change.blob);
        const auto& before = documentsOf(change.blobBefore);
        for (const GitDocument& document : now) {
            const GitDocument* old = counterpart(document, before);
            if (now.size() > 1 && old != nullptr && old->subtree == document.subtree)
                continue;
            store::GitVersionRow& row = rows.emplace_back();
            row.oid = commit.id;
            row.kind = document.kind;
            row.local = document.local;
            row.version = document.version;
            if (old == nullptr && now.size() == 1 && before.size() == 1 && before.front().kind == document.kind)
                row.former = before.front().local;
            row.path = change.path;
            if (change.pathBefore != change.path)
                row.cameFrom = change.pathBefore;
            row.blob = change.blob;
            row.facts = document.facts;
        }
    }

    // The same version of it, or else the first one.
    static const GitDocument* counterpart(const GitDocument& document, const std::vector<GitDocument>& before)
    {
        const GitDocument* found = nullptr;
        for (const GitDocument& old : before) {
            if (old.kind != document.kind || old.local != document.local)
                continue;
            if (old.version == document.version)
                return &old;
            found = found == nullptr ? &old : found;
        }
        return found;
    }

    const sources::GitRepository& m_repository;
    const std::vector<sources::GitCommit>& m_commits;
    std::vector<Blob> m_blobs;
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace

std::vector<GitDocument> gitDocumentsIn(const std::string& path, const std::string& bytes, std::size_t readable)
{
    FileBatch batch = sources::readFile(path, bytes, {}, readable);
    const auto isDocument = [](const EntityDraft& draft) {
        return draft.parent < 0 && (draft.kind == Kind::DataProduct || draft.kind == Kind::DataContract);
    };
    std::vector<GitDocument> documents;
    if (std::none_of(batch.entities.begin(), batch.entities.end(), isDocument))
        return documents;
    forEachDocument(std::move(batch.entities), [&](std::vector<EntityDraft> drafts) {
        const EntityDraft& root = drafts.front();
        if (!isDocument(root))
            return;
        GitDocument& document = documents.emplace_back();
        document.kind = root.kind;
        document.local = root.local;
        document.version = root.version;
        for (const char* name : kShownFacts) {
            if (root.facts.contains(name))
                document.facts[name] = root.facts[name];
        }
        document.subtree = subtreeDigest(documentDrafts(std::move(drafts)));
    });
    return documents;
}

Result<GitVersions> versionsIn(const sources::GitRepository& repository, const std::vector<sources::GitCommit>& commits,
                               const sources::GitProgress& progress, const StopToken& stop, unsigned threads)
{
    VersionReading reading(repository, commits);
    if (auto done = reading.readBlobs(progress, stop, threads); !done)
        return tl::unexpected(done.error());
    return reading.compare();
}

} // namespace tributary::sync
