// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_repository.h"

#include "model/base/text.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/folder/walker.h"
#include "model/sources/git/git_handle.h"
#include "model/sources/git/git_library.h"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace tributary::sources {

namespace {

bool belongsToAnother(const std::string& path)
{
    struct stat status{};
    const std::string inner = path + "/.git";
    const bool known = ::stat(inner.c_str(), &status) == 0 || ::stat(path.c_str(), &status) == 0;
    return known && status.st_uid != ::geteuid();
}

// The commit behind a tag, a branch or a commit; empty where there is none.
std::string peeled(const git_object* object)
{
    GitObjectHandle commit;
    return made(commit, git_object_peel, object, GIT_OBJECT_COMMIT) == 0 ? hexOf(*git_object_id(commit.get())) : std::string();
}

struct TagList {
    git_repository* repository;
    std::map<std::string, std::string> tags;
};

int addTag(const char* name, git_oid* id, void* payload)
{
    auto* list = static_cast<TagList*>(payload);
    GitObjectHandle object;
    if (made(object, git_object_lookup, list->repository, id, GIT_OBJECT_ANY) == 0) {
        if (const std::string commit = peeled(object.get()); !commit.empty()) {
            std::string text = cleanUtf8(name);
            list->tags.emplace(text.starts_with("refs/tags/") ? text.substr(10) : text, commit);
        }
    }
    return 0;
}

} // namespace

Result<std::unique_ptr<GitRepository>> GitRepository::open(const std::string& path)
{
    useGit();
    git_repository* repository = nullptr;
    // As a bare one: no working copy is looked at, whatever the repository says of itself.
    const unsigned flags = GIT_REPOSITORY_OPEN_BARE | GIT_REPOSITORY_OPEN_NO_SEARCH;
    std::error_code ignored;
    const std::string inner = path + "/.git"; // a folder, or a file that names one
    const std::string& place = std::filesystem::exists(inner, ignored) ? inner : path;
    const int status = git_repository_open_ext(&repository, place.c_str(), flags, nullptr);
    if (status != 0) {
        Error error = gitError(status, codes::kGitNoRepository, path);
        if (status == GIT_EOWNER || belongsToAnother(path)) {
            error.code = codes::kGitOwner;
        }
        return tl::unexpected(error);
    }
    std::unique_ptr<GitRepository> opened(new GitRepository(path, repository));
    GitConfigHandle empty;
    if (const int status_ = made(empty, git_config_new); status_ != 0 || git_repository_set_config(repository, empty.get()) != 0) {
        return tl::unexpected(gitError(status_, codes::kGitNoRepository, path));
    }
    opened->readCut();
    return opened;
}

GitRepository::GitRepository(std::string path, git_repository* repository) : m_path(std::move(path)), m_repository(repository)
{
}

GitRepository::~GitRepository()
{
    git_repository_free(m_repository);
}

void GitRepository::readCut()
{
    std::ifstream file(std::filesystem::path(git_repository_commondir(m_repository)) / "shallow");
    std::string line;
    while (std::getline(file, line)) {
        if (line.size() == GIT_OID_HEXSZ) {
            m_cut.insert(line);
        }
    }
}

Result<std::string> GitRepository::commitOf(const std::string& name) const
{
    if (name.empty()) {
        GitReferenceHandle head;
        if (const int status = made(head, git_repository_head, m_repository); status != 0) {
            return tl::unexpected(gitError(status, codes::kGitEmpty, m_path));
        }
        GitObjectHandle commit;
        if (const int status = made(commit, git_reference_peel, head.get(), GIT_OBJECT_COMMIT); status != 0) {
            return tl::unexpected(gitError(status, codes::kGitEmpty, m_path));
        }
        return hexOf(*git_object_id(commit.get()));
    }
    GitObjectHandle object;
    if (made(object, git_revparse_single, m_repository, name.c_str()) != 0) {
        return fail(codes::kGitNameUnknown, name, m_path);
    }
    std::string commit = peeled(object.get());
    if (commit.empty()) {
        return fail(codes::kGitNameUnknown, name, m_path);
    }
    return commit;
}

bool GitRepository::hasDetachedHead() const
{
    return git_repository_head_detached(m_repository) == 1;
}

std::map<std::string, std::string> GitRepository::tags() const
{
    TagList list{m_repository, {}};
    git_tag_foreach(m_repository, addTag, &list);
    return list.tags;
}

Result<std::string> GitRepository::blob(const std::string& id, const std::string& path, std::size_t maxBytes) const
{
    git_oid oid;
    if (git_oid_fromstr(&oid, id.c_str()) != 0) {
        return fail(codes::kGitObjectMissing, path, id);
    }
    const std::lock_guard lock(m_reading);
    GitOdbHandle odb;
    if (const int status = made(odb, git_repository_odb, m_repository); status != 0) {
        return tl::unexpected(gitError(status, codes::kGitObjectMissing, path));
    }
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (const int status = git_odb_read_header(&size, &type, odb.get(), &oid); status != 0 || type != GIT_OBJECT_BLOB) {
        return tl::unexpected(gitError(status, codes::kGitObjectMissing, path));
    }
    if (size > maxBytes) {
        return fail(codes::kFileTooLarge, path, std::to_string(size));
    }
    GitOdbObjectHandle object;
    if (const int status = made(object, git_odb_read, odb.get(), &oid); status != 0) {
        return tl::unexpected(gitError(status, codes::kGitObjectMissing, path));
    }
    std::string bytes;
    bytes.reserve(size + kReadPadding);
    bytes.append(static_cast<const char*>(git_odb_object_data(object.get())), git_odb_object_size(object.get()));
    return bytes;
}

} // namespace tributary::sources
