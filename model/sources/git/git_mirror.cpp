// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_mirror.h"

#include "model/base/hash.h"
#include "model/base/redact.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/git/git_handle.h"
#include "model/sources/git/git_library.h"

#include <filesystem>

namespace tributary::sources {

namespace {

constexpr std::size_t kMostFetched = 4ULL << 30U;
constexpr int kMostAttempts = 3; // to say who asks

struct FetchState {
    const GitPlace& place;
    const MirrorWork& work;
    const StopToken& stop;
    int attempts = 0;
    bool tooLarge = false;
};

int onCredentials(git_credential** out, const char* url, const char* user, unsigned allowed, void* payload)
{
    auto* state = static_cast<FetchState*>(payload);
    if (++state->attempts > kMostAttempts) {
        git_error_set_str(GIT_ERROR_NET, "refused");
        return GIT_EAUTH;
    }
    const std::string name = user == nullptr ? std::string() : user;
    if ((allowed & GIT_CREDENTIAL_SSH_KEY) != 0) {
        return git_credential_ssh_key_from_agent(out, name.empty() ? "git" : name.c_str());
    }
    if ((allowed & GIT_CREDENTIAL_USERNAME) != 0) {
        return git_credential_username_new(out, name.empty() ? "git" : name.c_str());
    }
    // A server that sends the request on to another one does not get the first one's password.
    const std::string host = gitHostOf(state->place.place);
    if ((allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT) != 0 && state->work.credentials != nullptr && gitHostOf(url) == host) {
        if (const auto known = state->work.credentials->passwordFor(host, name)) {
            return git_credential_userpass_plaintext_new(out, known->user.c_str(), known->secret.c_str());
        }
    }
    git_error_set_str(GIT_ERROR_NET, "no password is kept for this server");
    return GIT_EAUTH;
}

int onTransfer(const git_indexer_progress* stats, void* payload)
{
    auto* state = static_cast<FetchState*>(payload);
    if (stats->received_bytes > kMostFetched) {
        state->tooLarge = true;
        return GIT_EUSER;
    }
    if (state->work.progress) {
        state->work.progress(stats->received_objects, stats->total_objects);
    }
    return state->stop.stop_requested() ? GIT_EUSER : 0;
}

int onMessage(const char*, int, void* payload)
{
    return static_cast<FetchState*>(payload)->stop.stop_requested() ? GIT_EUSER : 0;
}

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

Result<void> fetch(git_repository* mirror, FetchState& state)
{
    GitRemoteHandle remote;
    const std::string shown = redacted(state.place.place);
    if (const int status = made(remote, git_remote_create_anonymous, mirror, state.place.place.c_str()); status != 0) {
        return tl::unexpected(gitError(status, codes::kGitFetch, shown));
    }
    git_fetch_options options{};
    git_fetch_options_init(&options, GIT_FETCH_OPTIONS_VERSION);
    options.callbacks.payload = &state;
    options.callbacks.credentials = onCredentials;
    options.callbacks.transfer_progress = onTransfer;
    options.callbacks.sideband_progress = onMessage;
    options.prune = GIT_FETCH_PRUNE;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE; // the second of these brings them
    options.proxy_opts.type = GIT_PROXY_AUTO;
    std::string specs[] = {"+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"};
    char* pointers[] = {specs[0].data(), specs[1].data()};
    const git_strarray list{pointers, 2};
    if (const int status = git_remote_fetch(remote.get(), &list, &options, nullptr); status != 0) {
        Error error = gitError(status, codes::kGitFetch, shown);
        if (state.tooLarge) {
            error = Error{codes::kGitFetchTooLarge, shown, std::to_string(kMostFetched >> 20U), {}, {}};
        }
        return tl::unexpected(error);
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
    FetchState state{place, work, stop};
    if (auto done = fetch(mirror->get(), state); !done) {
        return tl::unexpected(done.error());
    }
    return path;
}

} // namespace tributary::sources
