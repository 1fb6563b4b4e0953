// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/diff_commits.h"

#include "model/sources/file_reader.h"
#include "model/sources/git/git_changes.h"
#include "model/sources/git/git_place.h"

namespace tributary::query {

namespace {

Result<std::string> textOfBlob(const sources::GitRepository& repository, const std::string& path, const std::string& blob)
{
    return blob.empty() ? Result<std::string>(std::string()) : repository.blob(blob, path, sources::maxBytesOf(path));
}

void addDocuments(const std::string& path, const std::string& text, std::vector<diff::Part>& out)
{
    if (path.empty())
        return;
    const FileBatch batch = sources::readFile(path, text, {}, text.capacity());
    for (diff::Part& part : diff::documentsOf(batch.entities)) {
        if (part.kind == Kind::DataProduct || part.kind == Kind::DataContract)
            out.push_back(std::move(part));
    }
}

} // namespace

Result<std::vector<CommittedFile>> filesInCommits(const std::string& folder, const std::string& range)
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
    std::vector<CommittedFile> files;
    for (const sources::GitChange& change : *changes) {
        auto textBefore = textOfBlob(**repository, change.pathBefore, change.blobBefore);
        auto text = textOfBlob(**repository, change.path, change.blob);
        if (!textBefore || !text)
            return tl::unexpected(!textBefore ? textBefore.error() : text.error());
        files.push_back({change.blobBefore.empty() ? std::string() : change.pathBefore, std::move(*textBefore), change.blob.empty() ? std::string() : change.path, std::move(*text)});
    }
    return files;
}

Result<CommittedDocuments> documentsInCommits(const std::string& folder, const std::string& range)
{
    const auto files = filesInCommits(folder, range);
    if (!files)
        return tl::unexpected(files.error());
    CommittedDocuments documents;
    for (const CommittedFile& file : *files) {
        addDocuments(file.pathBefore, file.textBefore, documents.before);
        addDocuments(file.path, file.text, documents.after);
    }
    return documents;
}

} // namespace tributary::query
