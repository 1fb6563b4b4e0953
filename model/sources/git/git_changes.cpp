// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Trees are walked side by side in git's own order, and what has the same id in both is not looked into: the
// work is that of what changed. Likeness is only asked for where a commit both removes and adds files.
#include "model/sources/git/git_changes.h"

#include "model/base/utf8.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/file_reader.h"
#include "model/sources/git/git_handle.h"
#include "model/sources/git/git_library.h"

#include <map>

namespace tributary::sources {

namespace {

constexpr int kMostTreeDepth = 64;
constexpr std::uint16_t kAlikePercent = 60;
constexpr std::size_t kMostCompared = 200; // removed, and new files, that are compared with each other

bool isFile(const git_tree_entry* entry)
{
    const git_filemode_t mode = git_tree_entry_filemode(entry);
    return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE;
}

GitTreeHandle treeOf(git_repository* repository, const std::string& commit, const std::string& folder)
{
    GitTreeHandle tree;
    git_oid id;
    GitCommitHandle object;
    if (commit.empty() || git_oid_fromstr(&id, commit.c_str()) != 0 || made(object, git_commit_lookup, repository, &id) != 0 ||
        made(tree, git_commit_tree, object.get()) != 0) {
        return nullptr;
    }
    if (folder.empty()) {
        return tree;
    }
    GitEntryHandle entry;
    if (made(entry, git_tree_entry_bypath, tree.get(), folder.c_str()) != 0) {
        return nullptr;
    }
    const git_oid below = *git_tree_entry_id(entry.get());
    made(tree, git_tree_lookup, repository, &below); // null where it is a file
    return tree;
}

class TreeComparison {
public:
    explicit TreeComparison(git_repository* repository) : m_repository(repository) {}

    void compare(const git_tree* before, const git_tree* after, const std::string& prefix, int depth)
    {
        const std::size_t left = before == nullptr ? 0 : git_tree_entrycount(before);
        const std::size_t right = after == nullptr ? 0 : git_tree_entrycount(after);
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < left || j < right) {
            const git_tree_entry* old = i < left ? git_tree_entry_byindex(before, i) : nullptr;
            const git_tree_entry* now = j < right ? git_tree_entry_byindex(after, j) : nullptr;
            const int order = old == nullptr ? 1 : now == nullptr ? -1 : git_tree_entry_cmp(old, now);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            pair(order <= 0 ? old : nullptr, order >= 0 ? now : nullptr, prefix, depth);
        }
    }

    std::vector<GitChange> changed;
    std::map<std::string, std::string> removed; // path and blob
    bool missing = false;                       // a tree that is not there

private:
    void pair(const git_tree_entry* old, const git_tree_entry* now, const std::string& prefix, int depth)
    {
        if (old != nullptr && now != nullptr && git_oid_equal(git_tree_entry_id(old), git_tree_entry_id(now)) != 0) {
            return;
        }
        const std::string name = git_tree_entry_name(now != nullptr ? now : old);
        const std::string path = prefix + name;
        const bool wasTree = old != nullptr && git_tree_entry_type(old) == GIT_OBJECT_TREE;
        const bool isTree = now != nullptr && git_tree_entry_type(now) == GIT_OBJECT_TREE;
        if ((wasTree || isTree) && name.front() != '.' && depth < kMostTreeDepth) {
            compare(wasTree ? below(old).get() : nullptr, isTree ? below(now).get() : nullptr, path + '/', depth + 1);
        }
        const bool wasFile = old != nullptr && isFile(old);
        const bool isFileNow = now != nullptr && isFile(now);
        if ((!wasFile && !isFileNow) || !hasVersions(path) || firstInvalidUtf8(path) != std::string::npos) {
            return;
        }
        if (!isFileNow) {
            removed.emplace(path, hexOf(*git_tree_entry_id(old)));
            return;
        }
        GitChange change{path, hexOf(*git_tree_entry_id(now)), {}, {}};
        if (wasFile) {
            change.pathBefore = path;
            change.blobBefore = hexOf(*git_tree_entry_id(old));
        }
        changed.push_back(std::move(change));
    }

    // Kept until the comparison that uses it is done.
    GitTreeHandle below(const git_tree_entry* entry)
    {
        GitTreeHandle tree;
        missing = made(tree, git_tree_lookup, m_repository, git_tree_entry_id(entry)) != 0 || missing;
        return tree;
    }

    git_repository* m_repository;
};

void pairRenamed(GitChange& change, const std::string& path, std::map<std::string, std::string>& removed)
{
    const auto from = removed.find(path);
    if (from != removed.end()) {
        change.pathBefore = path;
        change.blobBefore = from->second;
        removed.erase(from);
    }
}

// By what libgit2 finds alike; paths of its answer begin at the top of the repository.
std::map<std::string, std::string> alikePaths(git_repository* repository, const std::string& before, const std::string& after)
{
    std::map<std::string, std::string> pairs;
    const GitTreeHandle old = treeOf(repository, before, {});
    const GitTreeHandle now = treeOf(repository, after, {});
    GitDiffHandle diff;
    git_diff_options options{};
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    if (made(diff, git_diff_tree_to_tree, repository, old.get(), now.get(), &options) != 0) {
        return pairs;
    }
    git_diff_find_options finding{};
    git_diff_find_options_init(&finding, GIT_DIFF_FIND_OPTIONS_VERSION);
    finding.flags = GIT_DIFF_FIND_RENAMES;
    finding.rename_threshold = kAlikePercent;
    finding.rename_limit = kMostCompared;
    if (git_diff_find_similar(diff.get(), &finding) != 0) {
        return pairs;
    }
    for (std::size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i) {
        const git_diff_delta* delta = git_diff_get_delta(diff.get(), i);
        if (delta->status == GIT_DELTA_RENAMED) {
            pairs.emplace(delta->new_file.path, delta->old_file.path);
        }
    }
    return pairs;
}

void followRenames(git_repository* repository, const std::string& before, const std::string& after, const std::string& folder,
                   TreeComparison& trees)
{
    std::map<std::string, std::string> byBlob;
    for (const auto& [path, blob] : trees.removed) {
        byBlob.emplace(blob, path);
    }
    std::size_t fresh = 0;
    for (GitChange& change : trees.changed) {
        const auto same = change.pathBefore.empty() ? byBlob.find(change.blob) : byBlob.end();
        if (same != byBlob.end()) {
            pairRenamed(change, same->second, trees.removed);
            byBlob.erase(same);
        }
        fresh += change.pathBefore.empty() ? 1U : 0U;
    }
    if (fresh == 0 || trees.removed.empty() || fresh > kMostCompared || trees.removed.size() > kMostCompared) {
        return;
    }
    const std::string prefix = folder.empty() ? std::string() : folder + '/';
    const auto pairs = alikePaths(repository, before, after);
    for (GitChange& change : trees.changed) {
        const auto pair = change.pathBefore.empty() ? pairs.find(prefix + change.path) : pairs.end();
        if (pair != pairs.end() && pair->second.starts_with(prefix)) {
            pairRenamed(change, pair->second.substr(prefix.size()), trees.removed);
        }
    }
}

// Whether a file of the commit is one of the parent's as it stands.
bool holdsSame(const git_tree* tree, const GitChange& change)
{
    GitEntryHandle entry;
    return tree != nullptr && made(entry, git_tree_entry_bypath, tree, change.path.c_str()) == 0 &&
           hexOf(*git_tree_entry_id(entry.get())) == change.blob;
}

} // namespace

bool hasVersions(std::string_view path)
{
    return isCandidateName(path) && !path.ends_with(".ndjson") && !path.ends_with(".jsonl");
}

Result<std::vector<GitChange>> changesOf(const GitRepository& repository, const std::string& commit,
                                         const std::vector<std::string>& parents, const std::string& folder)
{
    git_repository* handle = repository.handle();
    const std::string first = parents.empty() ? std::string() : parents.front();
    TreeComparison trees(handle);
    const GitTreeHandle now = treeOf(handle, commit, folder);
    const GitTreeHandle old = treeOf(handle, first, folder);
    trees.compare(old.get(), now.get(), {}, 0);
    if (trees.missing) {
        return tl::unexpected(gitError(GIT_ENOTFOUND, codes::kGitObjectMissing, commit));
    }
    for (std::size_t i = 1; i < parents.size(); ++i) {
        const GitTreeHandle other = treeOf(handle, parents[i], folder);
        std::erase_if(trees.changed, [&](const GitChange& change) { return holdsSame(other.get(), change); });
    }
    if (!trees.removed.empty() && !trees.changed.empty()) {
        followRenames(handle, first, commit, folder, trees);
    }
    std::erase_if(trees.changed, [](const GitChange& change) { return change.blob == change.blobBefore; });
    return std::move(trees.changed);
}

Result<std::vector<GitChange>> changesBetween(const GitRepository& repository, const std::string& before,
                                              const std::string& after, const std::string& folder)
{
    TreeComparison trees(repository.handle());
    const GitTreeHandle old = treeOf(repository.handle(), before, folder);
    const GitTreeHandle now = treeOf(repository.handle(), after, folder);
    trees.compare(old.get(), now.get(), {}, 0);
    if (trees.missing) {
        return tl::unexpected(gitError(GIT_ENOTFOUND, codes::kGitObjectMissing, after));
    }
    for (const auto& [path, blob] : trees.removed) {
        trees.changed.push_back({{}, {}, path, blob});
    }
    return std::move(trees.changed);
}

} // namespace tributary::sources
