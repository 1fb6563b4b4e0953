// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_transfer.h"

#include "model/base/redact.h"
#include "model/base/text.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/git/git_library.h"

namespace tributary::sources {

namespace {

constexpr std::size_t kMostFetched = 4ULL << 30U;
constexpr int kMostAttempts = 3; // to say who asks

int onCredentials(git_credential** out, const char* url, const char* user, unsigned allowed, void* payload)
{
    auto* state = static_cast<GitTransfer*>(payload);
    if (++state->attempts > kMostAttempts) {
        state->passwordRefused = state->gavePassword;
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
    const std::string host = gitHostOf(state->address);
    if ((allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT) != 0 && state->work.credentials != nullptr && gitHostOf(url) == host) {
        if (const auto known = state->work.credentials->passwordFor(host, name)) {
            state->gavePassword = true;
            return git_credential_userpass_plaintext_new(out, known->user.c_str(), known->secret.c_str());
        }
    }
    git_error_set_str(GIT_ERROR_NET, "no password is kept for this server");
    return GIT_EAUTH;
}

int onTransfer(const git_indexer_progress* stats, void* payload)
{
    auto* state = static_cast<GitTransfer*>(payload);
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
    return static_cast<GitTransfer*>(payload)->stop.stop_requested() ? GIT_EUSER : 0;
}

int onUpdate(const char*, const char* status, void* payload)
{
    if (status != nullptr) {
        static_cast<GitTransfer*>(payload)->refused = redacted(cleanUtf8(status));
    }
    return 0;
}

} // namespace

void setCallbacks(git_remote_callbacks& callbacks, GitTransfer& transfer)
{
    callbacks.payload = &transfer;
    callbacks.credentials = onCredentials;
    callbacks.transfer_progress = onTransfer;
    callbacks.sideband_progress = onMessage;
    callbacks.push_update_reference = onUpdate;
}

Error transferError(int status, const GitTransfer& transfer, const std::string& code)
{
    Error error = gitError(status, code, redacted(transfer.address));
    if (error.code == codes::kGitCredentials && transfer.passwordRefused) {
        error.code = codes::kGitPassword;
    }
    return error;
}

Result<void> fetchFrom(git_remote* remote, GitTransfer& transfer, std::vector<std::string> specs, bool prune)
{
    git_fetch_options options{};
    git_fetch_options_init(&options, GIT_FETCH_OPTIONS_VERSION);
    setCallbacks(options.callbacks, transfer);
    options.prune = prune ? GIT_FETCH_PRUNE : GIT_FETCH_NO_PRUNE;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.proxy_opts.type = GIT_PROXY_AUTO;
    std::vector<char*> pointers;
    for (std::string& spec : specs) {
        pointers.push_back(spec.data());
    }
    const git_strarray list{pointers.data(), pointers.size()};
    if (const int status = git_remote_fetch(remote, &list, &options, nullptr); status != 0) {
        if (transfer.tooLarge) {
            return fail(codes::kGitFetchTooLarge, redacted(transfer.address), std::to_string(kMostFetched >> 20U));
        }
        return tl::unexpected(transferError(status, transfer, codes::kGitFetch));
    }
    return {};
}

} // namespace tributary::sources
