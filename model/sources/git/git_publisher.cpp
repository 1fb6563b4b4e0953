// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_publisher.h"

#include "model/base/redact.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/git/git_handle.h"
#include "model/sources/git/git_library.h"
#include "model/sources/git/git_transfer.h"

#include <algorithm>
#include <filesystem>

namespace tributary::sources {

namespace {

const std::string kHeads = "refs/heads/";
const std::string kFetched = "refs/tributary/published/";
const std::string kOwnBranches = "tributary/";

std::string configText(git_config* config, const std::string& name)
{
    git_buf value = GIT_BUF_INIT;
    std::string text;
    if (git_config_get_string_buf(&value, config, name.c_str()) == 0)
        text.assign(value.ptr, value.size);
    git_buf_dispose(&value);
    return text;
}

std::string referenceCommit(git_repository* repository, const std::string& name)
{
    git_oid id;
    return git_reference_name_to_id(&id, repository, name.c_str()) == 0 ? hexOf(id) : std::string();
}

} // namespace

GitPublisher::~GitPublisher() = default;

Result<std::unique_ptr<GitPublisher>> GitPublisher::open(const std::string& location, const MirrorWork& work, bool ownBranch, const StopToken& stop)
{
    useGit();
    std::unique_ptr<GitPublisher> publisher(new GitPublisher(work, stop));
    publisher->m_ownBranch = ownBranch;
    if (auto found = publisher->find(location); !found)
        return tl::unexpected(found.error());
    return publisher;
}

Result<void> GitPublisher::find(const std::string& location)
{
    auto place = parseGitPlace(location);
    if (!place)
        return tl::unexpected(place.error());
    m_place = std::move(*place);
    m_folder = m_place.folder;
    std::string path;
    if (m_place.remote) {
        auto mirror = updateMirror(m_place, m_work, m_stop);
        if (!mirror)
            return tl::unexpected(mirror.error());
        path = std::move(*mirror);
        m_remote = m_place.place;
    } else {
        const auto root = findGitRoot(m_place.place);
        if (!root)
            return tl::unexpected(root.error());
        path = root->path;
        if (!root->folder.empty())
            m_folder = m_folder.empty() ? root->folder : root->folder + '/' + m_folder;
    }
    auto repository = GitRepository::open(path);
    if (!repository)
        return tl::unexpected(repository.error());
    m_repository = std::move(*repository);
    if (auto found = findBranch(m_place.name); !found)
        return found;
    m_upstream = m_branch;
    if (!m_place.remote)
        findRemote();
    return {};
}

Result<void> GitPublisher::findBranch(const std::string& name)
{
    git_repository* repository = m_repository->handle();
    if (!name.empty()) {
        if (referenceCommit(repository, kHeads + name).empty())
            return fail(codes::kGitNoBranch, redacted(m_place.place), name);
        m_branch = name;
        return {};
    }
    GitReferenceHandle head;
    if (made(head, git_reference_lookup, repository, "HEAD") != 0 || git_reference_type(head.get()) != GIT_REFERENCE_SYMBOLIC)
        return fail(codes::kGitNoBranch, redacted(m_place.place), "HEAD");
    const std::string target = git_reference_symbolic_target(head.get());
    if (!target.starts_with(kHeads))
        return fail(codes::kGitNoBranch, redacted(m_place.place), target);
    m_branch = target.substr(kHeads.size());
    return {};
}

// From the repository's own configuration, of which nothing else is ever looked at.
void GitPublisher::findRemote()
{
    const std::string file = (std::filesystem::path(git_repository_commondir(m_repository->handle())) / "config").string();
    GitConfigHandle config;
    if (made(config, git_config_open_ondisk, file.c_str()) != 0)
        return;
    std::string name = configText(config.get(), "branch." + m_branch + ".remote");
    if (name.empty())
        name = "origin";
    m_remote = configText(config.get(), "remote." + name + ".url");
    const std::string merge = configText(config.get(), "branch." + m_branch + ".merge");
    if (merge.starts_with(kHeads))
        m_upstream = merge.substr(kHeads.size());
    const bool isRelative = !m_remote.empty() && !isAddress(m_remote) && std::filesystem::path(m_remote).is_relative();
    if (isRelative)
        m_remote = (std::filesystem::path(m_repository->path()) / m_remote).lexically_normal().string();
}

Result<std::string> GitPublisher::fetchBranch(const std::string& branch)
{
    if (m_place.remote) {
        if (auto mirror = updateMirror(m_place, m_work, m_stop); !mirror)
            return tl::unexpected(mirror.error());
        return referenceCommit(m_repository->handle(), kHeads + branch);
    }
    if (m_remote.empty())
        return referenceCommit(m_repository->handle(), kHeads + branch);
    // Addresses of kinds that are not read from are not pushed to either.
    if (const auto place = parseGitPlace(m_remote); !place)
        return tl::unexpected(place.error());
    GitRemoteHandle remote;
    if (const int status = made(remote, git_remote_create_anonymous, m_repository->handle(), m_remote.c_str()); status != 0)
        return tl::unexpected(gitError(status, codes::kGitFetch, redacted(m_remote)));
    GitTransfer transfer{m_remote, m_work, m_stop};
    // All of them: a specification of one that is not there is an error like any other.
    if (auto done = fetchFrom(remote.get(), transfer, {"+" + kHeads + "*:" + kFetched + "*"}, true); !done)
        return tl::unexpected(done.error());
    return referenceCommit(m_repository->handle(), kFetched + branch);
}

Result<void> GitPublisher::refresh()
{
    auto head = fetchBranch(m_upstream);
    if (!head)
        return tl::unexpected(head.error());
    m_head = std::move(*head);
    if (m_head.empty()) // the other side does not know the branch yet
        m_head = referenceCommit(m_repository->handle(), kHeads + m_branch);
    return m_head.empty() ? Result<void>(fail(codes::kGitEmpty, redacted(m_place.place))) : Result<void>();
}

std::string GitPublisher::inRepository(const std::string& path) const
{
    return m_folder.empty() ? path : m_folder + '/' + path;
}

Result<std::optional<std::string>> GitPublisher::text(const std::string& path) const
{
    git_oid id;
    GitCommitHandle commit;
    GitTreeHandle tree;
    if (git_oid_fromstr(&id, m_head.c_str()) != 0 || made(commit, git_commit_lookup, m_repository->handle(), &id) != 0
        || made(tree, git_commit_tree, commit.get()) != 0)
        return fail(codes::kGitObjectMissing, path, m_head);
    GitEntryHandle entry;
    if (made(entry, git_tree_entry_bypath, tree.get(), inRepository(path).c_str()) != 0)
        return std::optional<std::string>();
    if (git_tree_entry_type(entry.get()) != GIT_OBJECT_BLOB || git_tree_entry_filemode(entry.get()) == GIT_FILEMODE_LINK)
        return fail(codes::kFileNotRegular, path);
    auto bytes = m_repository->blob(hexOf(*git_tree_entry_id(entry.get())), path, Limits().maxBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return std::optional(std::string(*bytes));
}

std::string GitPublisher::branchFor(const std::string& token) const
{
    return m_ownBranch ? kOwnBranches + token : m_upstream;
}

bool GitPublisher::descends(const std::string& commit, const std::string& ancestor) const
{
    git_oid later;
    git_oid earlier;
    if (commit.empty() || git_oid_fromstr(&later, commit.c_str()) != 0 || git_oid_fromstr(&earlier, ancestor.c_str()) != 0)
        return false;
    return commit == ancestor || git_graph_descendant_of(m_repository->handle(), &later, &earlier) == 1;
}

} // namespace tributary::sources
