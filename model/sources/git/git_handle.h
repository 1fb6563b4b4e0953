// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <git2.h>
#include <git2/sys/repository.h>

#include <memory>
#include <string>

// What libgit2 gives out, freed where it goes out of scope. For this folder alone.
namespace tributary::sources {

template <typename T, void (*Free)(T*)>
struct GitFree {
    void operator()(T* object) const { Free(object); }
};

template <typename T, void (*Free)(T*)>
using GitHandle = std::unique_ptr<T, GitFree<T, Free>>;

using GitCommitHandle = GitHandle<git_commit, git_commit_free>;
using GitConfigHandle = GitHandle<git_config, git_config_free>;
using GitDiffHandle = GitHandle<git_diff, git_diff_free>;
using GitEntryHandle = GitHandle<git_tree_entry, git_tree_entry_free>;
using GitObjectHandle = GitHandle<git_object, git_object_free>;
using GitOdbHandle = GitHandle<git_odb, git_odb_free>;
using GitOdbObjectHandle = GitHandle<git_odb_object, git_odb_object_free>;
using GitReferenceHandle = GitHandle<git_reference, git_reference_free>;
using GitRemoteHandle = GitHandle<git_remote, git_remote_free>;
using GitRepositoryHandle = GitHandle<git_repository, git_repository_free>;
using GitTreeHandle = GitHandle<git_tree, git_tree_free>;

// The function's first argument is where it puts what it makes: `made(tree, git_tree_lookup, repository, id)`.
template <typename Handle, typename Function, typename... Arguments>
int made(Handle& handle, Function function, Arguments... arguments)
{
    typename Handle::pointer raw = nullptr;
    const int status = function(&raw, arguments...);
    handle.reset(status == 0 ? raw : nullptr);
    return status;
}

inline std::string hexOf(const git_oid& id)
{
    char text[GIT_OID_HEXSZ + 1] = {};
    git_oid_tostr(text, sizeof text, &id);
    return text;
}

} // namespace tributary::sources
