// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/diff_commits.h"

#include "model/sources/file_reader.h"
#include "model/sources/git/git_changes.h"
#include "model/sources/git/git_place.h"

namespace tributary::query {

namespace {

Result<void> addDocumentsOfBlob(const sources::GitRepository& repository, const std::string& path, const std::string& blob,
                                std::vector<diff::Part>& out)
{
    if (blob.empty())
        return {};
    const auto bytes = repository.blob(blob, path, sources::maxBytesOf(path));
    if (!bytes)
        return tl::unexpected(bytes.error());
    const FileBatch batch = sources::readFile(path, *bytes, {}, bytes->capacity());
    for (diff::Part& part : diff::documentsOf(batch.entities)) {
        if (part.kind == Kind::DataProduct || part.kind == Kind::DataContract)
            out.push_back(std::move(part));
    }
    return {};
}

} // namespace

Result<CommittedDocuments> documentsInCommits(const std::string& folder, const std::string& range)
{
    const std::size_t dots = range.find("..");
    if (dots == std::string::npos || range.compare(dots, 3, "...") == 0)
        return fail("diff.range", range);
    const auto root = sources::findGitRoot(folder);
    if (!root)
        return tl::unexpected(root.error());
    const auto repository = sources::GitRepository::open(root->path);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto before = (*repository)->commitOf(range.substr(0, dots));
    const auto after = (*repository)->commitOf(range.substr(dots + 2));
    if (!before || !after)
        return tl::unexpected(!before ? before.error() : after.error());
    const auto changes = sources::changesBetween(**repository, *before, *after, root->folder);
    if (!changes)
        return tl::unexpected(changes.error());
    CommittedDocuments documents;
    for (const sources::GitChange& change : *changes) {
        if (auto done = addDocumentsOfBlob(**repository, change.pathBefore, change.blobBefore, documents.before); !done)
            return tl::unexpected(done.error());
        if (auto done = addDocumentsOfBlob(**repository, change.path, change.blob, documents.after); !done)
            return tl::unexpected(done.error());
    }
    return documents;
}

} // namespace tributary::query
