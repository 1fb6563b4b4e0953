// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/git_origin.h"

#include "model/sources/diagnostic_codes.h"
#include "model/sources/file_reader.h"
#include "model/sources/git/git_tree.h"

#include <utility>

namespace tributary::sync {

namespace codes = sources::codes;

Result<std::unique_ptr<GitOrigin>> GitOrigin::open(const std::string& location, const sources::MirrorWork& mirrors,
                                                   const StopToken& stop)
{
    const auto place = sources::parseGitPlace(location);
    if (!place)
        return tl::unexpected(place.error());
    std::unique_ptr<GitOrigin> origin(new GitOrigin);
    origin->m_location = location;
    origin->m_folder = place->folder;
    origin->m_named = !place->name.empty();
    std::string path;
    if (place->remote) {
        auto mirror = sources::updateMirror(*place, mirrors, stop);
        if (!mirror)
            return tl::unexpected(mirror.error());
        path = std::move(*mirror);
    } else {
        auto root = sources::findGitRoot(place->place);
        if (!root)
            return tl::unexpected(root.error());
        path = root->path;
        if (!root->folder.empty())
            origin->m_folder = place->folder.empty() ? root->folder : root->folder + '/' + place->folder;
    }
    auto repository = sources::GitRepository::open(path);
    if (!repository)
        return tl::unexpected(repository.error());
    auto head = (*repository)->commitOf(place->name);
    if (!head)
        return tl::unexpected(head.error());
    origin->m_repository = std::move(*repository);
    origin->m_head = std::move(*head);
    return origin;
}

Result<sources::WalkResult> GitOrigin::list(const StopToken& stop)
{
    auto tree = sources::listGitTree(*m_repository, m_head, m_folder, stop);
    if (!tree)
        return tl::unexpected(tree.error());
    m_blobs = std::move(tree->blobs);
    remarkState(tree->walk);
    return std::move(tree->walk);
}

// What the state of the repository means for its reader. Nothing of it leaves a file out.
void GitOrigin::remarkState(sources::WalkResult& walk) const
{
    const auto remark = [&](const char* code) {
        walk.problems.push_back({Severity::Warning, code, {}, m_location, m_head.substr(0, 12)});
    };
    if (!m_named && m_repository->hasDetachedHead())
        remark(codes::kGitDetached);
    if (!m_repository->cutCommits().empty())
        remark(codes::kGitShallow);
}

Result<FileContent> GitOrigin::read(const std::string& path) const
{
    const auto blob = m_blobs.find(path);
    if (blob == m_blobs.end())
        return fail(codes::kFileUnreadable, path);
    const auto bytes = m_repository->blob(blob->second, path, sources::maxBytesOf(path));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readContent(path, *bytes, blob->second);
}

} // namespace tributary::sync
