// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_text_diff.h"

#include "model/sources/diagnostic_codes.h"
#include "model/sources/git/git_handle.h"
#include "model/sources/git/git_library.h"

namespace tributary::sources {

namespace {

constexpr std::uint32_t kContextLines = 3;

using GitPatchHandle = GitHandle<git_patch, git_patch_free>;

} // namespace

Result<std::string> textPatch(std::string_view before, std::string_view after, const std::string& nameBefore, const std::string& nameAfter)
{
    if (before == after) {
        return std::string();
    }
    useGit();
    git_diff_options options{};
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.context_lines = kContextLines;
    options.flags = GIT_DIFF_FORCE_TEXT | GIT_DIFF_INDENT_HEURISTIC;
    GitPatchHandle patch;
    const int status = made(patch, git_patch_from_buffers, static_cast<const void*>(before.data()), before.size(), nameBefore.c_str(),
                            static_cast<const void*>(after.data()), after.size(), nameAfter.c_str(), static_cast<const git_diff_options*>(&options));
    git_buf text = GIT_BUF_INIT;
    if (status != 0 || git_patch_to_buf(&text, patch.get()) != 0) {
        return tl::unexpected(gitError(status, codes::kGitDiff, nameAfter));
    }
    std::string out(text.ptr, text.size);
    git_buf_dispose(&text);
    // Blobs are named in front that no repository holds.
    const std::size_t names = out.starts_with("--- ") ? 0 : out.find("\n--- ");
    return names == std::string::npos || names == 0 ? out : out.substr(names + 1);
}

} // namespace tributary::sources
