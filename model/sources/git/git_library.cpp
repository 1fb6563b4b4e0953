// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_library.h"

#include "model/base/redact.h"
#include "model/base/text.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/git/git_handle.h"

#include <mutex>

namespace tributary::sources {

namespace {

constexpr std::size_t kMostMessage = 400;
// A folder of a few thousand files is one tree object of some 100 KB; by default trees above 4 KB are
// unpacked at every look.
constexpr std::size_t kLargestKeptTree = 1U << 20U;
constexpr long kCacheBytes = 64L << 20U;

} // namespace

void useGit()
{
    static std::once_flag once;
    std::call_once(once, [] {
        git_libgit2_init();
        for (const int level : {GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_PROGRAMDATA}) {
            git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
        }
        // Hashing every object once more costs as much as everything else together, and tells only of damage
        // that its reader meets anyway.
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
        git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, GIT_OBJECT_TREE, kLargestKeptTree);
        git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, static_cast<ssize_t>(kCacheBytes));
    });
}

Error gitError(int status, const std::string& code, const std::string& subject)
{
    const git_error* last = git_error_last(); // at once: the next call on this thread overwrites it
    const std::string message = last != nullptr && last->message != nullptr ? last->message : "";
    Error error{code, redacted(subject), redacted(cleanUtf8(clipped(message, kMostMessage))), {}, {}};
    if (status == GIT_EUSER) {
        return Error{codes::kCancelled, error.subject, {}, {}, {}};
    }
    if (status == GIT_EAUTH) {
        error.code = codes::kGitCredentials;
    } else if (status == GIT_ECERTIFICATE) {
        error.code = codes::kGitCertificate;
    } else if (status == GIT_ENOTFOUND && last != nullptr && last->klass == GIT_ERROR_ODB) {
        error.code = codes::kGitObjectMissing;
    }
    return error;
}

} // namespace tributary::sources
