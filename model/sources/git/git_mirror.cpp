// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_mirror.h"

#include "model/base/hash.h"
#include "model/base/redact.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/git/git_handle.h"
#include "model/sources/git/git_library.h"
#include "model/sources/git/git_transfer.h"

#include <filesystem>

namespace tributary::sources {

namespace {

Result<GitRepositoryHandle> openMirror(const std::string& path)
{
    namespace fs = std::filesystem;
    GitRepositoryHandle mirror;
    const unsigned flags = GIT_REPOSITORY_OPEN_BARE | GIT_REPOSITORY_OPEN_NO_SEARCH | GIT_REPOSITORY_OPEN_NO_DOTGIT;
    if (made(mirror, git_repository_open_ext, path.c_str(), flags, nullptr) != 0) {
        std::error_code problem;
        fs::remove_all(path, problem);
        fs::create_directories(fs::path(path).parent_path(), problem);
        if (problem) {
            return fail(codes::kGitMirror, path, problem.message());
        }
        git_repository_init_options options{};
        git_repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION);
        options.flags = GIT_REPOSITORY_INIT_BARE | GIT_REPOSITORY_INIT_MKDIR;
        if (const int status = made(mirror, git_repository_init_ext, path.c_str(), &options); status != 0) {
            return tl::unexpected(gitError(status, codes::kGitMirror, path));
        }
        fs::permissions(path, fs::perms::owner_all, problem);
    }
    GitConfigHandle empty;
    if (made(empty, git_config_new) != 0 || git_repository_set_config(mirror.get(), empty.get()) != 0) {
        return fail(codes::kGitMirror, path);
    }
    return mirror;
}

// HEAD of the mirror is that of the remote: its branch, or the commit where it is on none.
void followHead(git_repository* mirror, git_remote* remote)
{
    git_buf branch = GIT_BUF_INIT;
    if (git_remote_default_branch(&branch, remote) == 0) {
        git_repository_set_head(mirror, branch.ptr);
        git_buf_dispose(&branch);
        return;
    }
    const git_remote_head** heads = nullptr;
    std::size_t count = 0;
    if (git_remote_ls(&heads, &count, remote) == 0) {
        for (std::size_t i = 0; i < count; ++i) {
            if (std::string(heads[i]->name) == "HEAD") {
                git_repository_set_head_detached(mirror, &heads[i]->oid);
            }
        }
    }
}

Result<void> fetch(git_repository* mirror, GitTransfer& transfer)
{
    GitRemoteHandle remote;
    if (const int status = made(remote, git_remote_create_anonymous, mirror, transfer.address.c_str()); status != 0) {
        return tl::unexpected(gitError(status, codes::kGitFetch, redacted(transfer.address)));
    }
    if (auto done = fetchFrom(remote.get(), transfer, {"+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"}, true); !done) {
        return done;
    }
    followHead(mirror, remote.get());
    return {};
}

} // namespace

std::string mirrorPath(const GitPlace& place, const std::string& folder)
{
    return (std::filesystem::path(folder) / (digestOf(place.place).hex() + ".git")).string();
}

Result<std::string> updateMirror(const GitPlace& place, const MirrorWork& work, const StopToken& stop)
{
    useGit();
    const std::string path = mirrorPath(place, work.folder);
    auto mirror = openMirror(path);
    if (!mirror) {
        return tl::unexpected(mirror.error());
    }
    GitTransfer transfer{place.place, work, stop};
    if (auto done = fetch(mirror->get(), transfer); !done) {
        return tl::unexpected(done.error());
    }
    return path;
}

} // namespace tributary::sources
