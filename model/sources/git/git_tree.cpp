// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_tree.h"

#include "model/base/text.h"
#include "model/base/utf8.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/file_reader.h"
#include "model/sources/git/git_handle.h"
#include "model/sources/git/git_library.h"

#include <algorithm>

namespace tributary::sources {

namespace {

constexpr int kMostDepth = 64;
constexpr std::size_t kMostFiles = 2'000'000;

class TreeListing {
public:
    TreeListing(git_repository* repository, git_odb* odb, const StopToken& stop) : m_repository(repository), m_odb(odb), m_stop(stop) {}

    void visit(const git_tree* tree, const std::string& prefix, int depth)
    {
        const std::size_t count = git_tree_entrycount(tree);
        for (std::size_t i = 0; i < count && !m_stop.stop_requested() && !m_full; ++i) {
            visitEntry(git_tree_entry_byindex(tree, i), prefix, depth);
        }
    }

    GitTree take()
    {
        std::sort(m_out.walk.files.begin(), m_out.walk.files.end(), [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; });
        return std::move(m_out);
    }

private:
    void remark(const char* code, const std::string& path, bool complete = true, std::string detail = {})
    {
        m_out.walk.complete = m_out.walk.complete && complete;
        m_out.walk.problems.push_back(Diagnostic{Severity::Warning, code, {}, path, std::move(detail)});
    }

    void visitEntry(const git_tree_entry* entry, const std::string& prefix, int depth)
    {
        const std::string name = git_tree_entry_name(entry);
        if (firstInvalidUtf8(name) != std::string::npos) {
            remark(codes::kGitPathEncoding, prefix + cleanUtf8(name));
            return;
        }
        const std::string path = prefix + name;
        switch (git_tree_entry_filemode(entry)) {
        case GIT_FILEMODE_TREE:
            descend(entry, path, name, depth);
            break;
        case GIT_FILEMODE_COMMIT:
            remark(codes::kGitSubmodule, path);
            break;
        case GIT_FILEMODE_LINK:
            if (isCandidateName(path)) {
                remark(codes::kGitLink, path);
            }
            break;
        default:
            addFile(entry, path);
        }
    }

    void descend(const git_tree_entry* entry, const std::string& path, const std::string& name, int depth)
    {
        if (name.front() == '.') {
            return;
        }
        if (depth >= kMostDepth) {
            remark(codes::kFolderDepth, path, false);
            return;
        }
        GitTreeHandle below;
        if (const int status = made(below, git_tree_lookup, m_repository, git_tree_entry_id(entry)); status != 0) {
            const Error error = gitError(status, codes::kGitObjectMissing, path);
            remark(codes::kGitObjectMissing, path, false, error.detail);
            return;
        }
        visit(below.get(), path + '/', depth + 1);
    }

    void addFile(const git_tree_entry* entry, const std::string& path)
    {
        if (m_out.walk.files.size() >= kMostFiles) {
            m_full = true;
            remark(codes::kFolderTooMany, path, false);
            return;
        }
        FoundFile file;
        file.path = path;
        file.candidate = isCandidateName(path);
        if (file.candidate) {
            const git_oid* id = git_tree_entry_id(entry);
            std::size_t size = 0;
            git_object_t type = GIT_OBJECT_INVALID;
            if (git_odb_read_header(&size, &type, m_odb, id) == 0) {
                file.size = static_cast<std::int64_t>(size);
            }
            const std::string hex = hexOf(*id);
            file.content = digestOf(hex);
            m_out.blobs.emplace(path, hex);
        }
        m_out.walk.files.push_back(std::move(file));
    }

    git_repository* m_repository;
    git_odb* m_odb;
    const StopToken& m_stop;
    GitTree m_out;
    bool m_full = false;
};

} // namespace

Result<GitTree> listGitTree(const GitRepository& repository, const std::string& commit, const std::string& folder,
                            const StopToken& stop)
{
    GitObjectHandle tree;
    const std::string spelling = commit + "^{tree}" ;
    if (const int status = made(tree, git_revparse_single, repository.handle(), spelling.c_str()); status != 0) {
        return tl::unexpected(gitError(status, codes::kGitObjectMissing, commit));
    }
    if (!folder.empty()) {
        GitEntryHandle entry;
        const auto* root = reinterpret_cast<const git_tree*>(tree.get());
        const bool found = made(entry, git_tree_entry_bypath, root, folder.c_str()) == 0 && git_tree_entry_type(entry.get()) == GIT_OBJECT_TREE;
        if (!found) {
            return fail(codes::kGitFolderMissing, folder, commit.substr(0, 12));
        }
        const git_oid id = *git_tree_entry_id(entry.get());
        if (const int status = made(tree, git_object_lookup, repository.handle(), &id, GIT_OBJECT_TREE); status != 0) {
            return tl::unexpected(gitError(status, codes::kGitObjectMissing, folder));
        }
    }
    GitOdbHandle odb;
    if (const int status = made(odb, git_repository_odb, repository.handle()); status != 0) {
        return tl::unexpected(gitError(status, codes::kGitObjectMissing, folder));
    }
    TreeListing listing(repository.handle(), odb.get(), stop);
    listing.visit(reinterpret_cast<const git_tree*>(tree.get()), {}, 0);
    if (stop.stop_requested()) {
        return fail(codes::kCancelled, folder);
    }
    return listing.take();
}

} // namespace tributary::sources
