// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_publisher.h"

#include "model/base/redact.h"
#include "model/base/text.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/folder/walker.h"
#include "model/sources/git/git_handle.h"
#include "model/sources/git/git_library.h"
#include "model/sources/git/git_transfer.h"

#include <memory>
#include <utility>

namespace tributary::sources {

namespace {

const std::string kLocalBranches = "refs/heads/";
const std::string kKept = "refs/tributary/outbox/"; // commits that no branch leads to yet
const std::string kTrailer = "Tributary-Change: ";
constexpr std::size_t kMostLookedBack = 2'000; // commits

using GitSignature = GitHandle<git_signature, git_signature_free>;
using GitWalk = GitHandle<git_revwalk, git_revwalk_free>;

// A signature holds no angle brackets and no line ends, and is not empty.
std::string signatureText(std::string_view text, const char* otherwise)
{
    std::string out;
    for (const char letter : text)
        out += letter == '<' || letter == '>' || static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
    out = std::string(trimmed(out));
    return out.empty() ? otherwise : out;
}

bool idOf(git_oid& id, const std::string& text)
{
    return git_oid_fromstr(&id, text.c_str()) == 0;
}

// The repository with its files, where it has any and they are those of the branch; of its configuration nothing
// counts.
GitRepositoryHandle workingCopy(const GitRepository& repository, const std::string& branch)
{
    GitRepositoryHandle work;
    GitConfigHandle empty;
    GitReferenceHandle head;
    const bool isThere = made(work, git_repository_open_ext, repository.path().c_str(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr) == 0
        && git_repository_is_bare(work.get()) == 0 && made(empty, git_config_new) == 0 && git_repository_set_config(work.get(), empty.get()) == 0
        && made(head, git_reference_lookup, work.get(), "HEAD") == 0 && git_reference_type(head.get()) == GIT_REFERENCE_SYMBOLIC
        && git_reference_symbolic_target(head.get()) == kLocalBranches + branch;
    return isThere ? std::move(work) : GitRepositoryHandle();
}

} // namespace

Result<std::string> GitPublisher::commit(const GitFileChange& change)
{
    git_repository* repository = m_repository->handle();
    const auto failed = [&change](int status) { return tl::unexpected(gitError(status, codes::kGitCommit, change.path)); };
    git_oid id;
    GitCommitHandle parent;
    GitTreeHandle before;
    if (!idOf(id, m_head) || made(parent, git_commit_lookup, repository, &id) != 0 || made(before, git_commit_tree, parent.get()) != 0)
        return fail(codes::kGitObjectMissing, change.path, m_head);
    const std::string path = inRepository(change.path);
    git_tree_update update{GIT_TREE_UPDATE_UPSERT, {}, GIT_FILEMODE_BLOB, path.c_str()};
    GitEntryHandle entry;
    if (made(entry, git_tree_entry_bypath, before.get(), path.c_str()) == 0)
        update.filemode = git_tree_entry_filemode(entry.get());
    git_oid treeId;
    if (const int status = git_blob_create_from_buffer(&update.id, repository, change.text.data(), change.text.size()); status != 0)
        return failed(status);
    if (const int status = git_tree_create_updated(&treeId, repository, before.get(), 1, &update); status != 0)
        return failed(status);
    GitTreeHandle tree;
    GitSignature signature;
    if (const int status = made(tree, git_tree_lookup, repository, &treeId); status != 0)
        return failed(status);
    const std::string author = signatureText(change.author, "Tributary");
    const std::string email = signatureText(change.email, "unknown");
    if (const int status = made(signature, git_signature_new, author.c_str(), email.c_str(), change.at / kMicrosPerSecond, 0); status != 0)
        return failed(status);
    const std::string message = std::string(trimmed(change.message)) + "\n\n" + kTrailer + change.token + "\n";
    const git_commit* parents[] = {parent.get()};
    git_oid created;
    if (const int status = git_commit_create(&created, repository, nullptr, signature.get(), signature.get(), nullptr, message.c_str(), tree.get(), 1, parents);
        status != 0)
        return failed(status);
    GitReferenceHandle kept;
    if (const int status = made(kept, git_reference_create, repository, (kKept + change.token).c_str(), &created, 1, nullptr); status != 0)
        return failed(status);
    return hexOf(created);
}

Result<bool> GitPublisher::publish(const std::string& commit, const std::string& token)
{
    if (!m_remote.empty())
        return push(token);
    git_repository* repository = m_repository->handle();
    git_oid after;
    git_oid before;
    if (!idOf(after, commit) || !idOf(before, m_head))
        return fail(codes::kGitObjectMissing, {}, commit);
    GitReferenceHandle reference;
    const std::string name = kLocalBranches + branchFor(token);
    const int status = m_ownBranch ? made(reference, git_reference_create, repository, name.c_str(), &after, 0, nullptr)
                                   : made(reference, git_reference_create_matching, repository, name.c_str(), &after, 1, &before, nullptr);
    if (status == GIT_EMODIFIED || status == GIT_EEXISTS)
        return false;
    if (status != 0)
        return tl::unexpected(gitError(status, codes::kGitCommit, redacted(m_place.place)));
    return true;
}

Result<bool> GitPublisher::push(const std::string& token)
{
    GitRemoteHandle remote;
    if (const int status = made(remote, git_remote_create_anonymous, m_repository->handle(), m_remote.c_str()); status != 0)
        return tl::unexpected(gitError(status, codes::kGitPush, redacted(m_remote)));
    GitTransfer transfer{m_remote, m_work, m_stop};
    git_push_options options{};
    git_push_options_init(&options, GIT_PUSH_OPTIONS_VERSION);
    setCallbacks(options.callbacks, transfer);
    options.proxy_opts.type = GIT_PROXY_AUTO;
    std::string spec = kKept + token + ":" + kLocalBranches + branchFor(token); // no '+': forwards only
    char* pointers[] = {spec.data()};
    const git_strarray list{pointers, 1};
    const int status = git_remote_push(remote.get(), &list, &options);
    if (status == GIT_ENONFASTFORWARD)
        return false;
    if (status != 0)
        return tl::unexpected(transferError(status, transfer, codes::kGitFetch));
    if (transfer.refused.empty())
        return true;
    // Said no: because the branch moved in that moment, or on principle.
    const std::string before = m_head;
    if (auto now = refresh(); !now)
        return tl::unexpected(now.error());
    return m_head != before ? Result<bool>(false) : Result<bool>(fail(codes::kGitPush, redacted(m_remote), transfer.refused));
}

bool GitPublisher::holdsToken(const std::string& from, const std::string& token) const
{
    GitWalk walk;
    git_oid id;
    if (!idOf(id, from) || made(walk, git_revwalk_new, m_repository->handle()) != 0 || git_revwalk_push(walk.get(), &id) != 0)
        return false;
    const std::string line = "\n" + kTrailer + token;
    for (std::size_t i = 0; i < kMostLookedBack && git_revwalk_next(&id, walk.get()) == 0; ++i) {
        GitCommitHandle commit;
        if (made(commit, git_commit_lookup, m_repository->handle(), &id) == 0 && std::string(git_commit_message(commit.get())).find(line) != std::string::npos)
            return true;
    }
    return false;
}

Result<bool> GitPublisher::isPublished(const std::string& commit, const std::string& token)
{
    const auto tip = fetchBranch(branchFor(token));
    if (!tip)
        return tl::unexpected(tip.error());
    return !tip->empty() && (descends(*tip, commit) || holdsToken(*tip, token));
}

Result<void> GitPublisher::requireClean(const std::string& path) const
{
    if (m_ownBranch || !m_remote.empty() || !workingCopy(*m_repository, m_branch))
        return {};
    const auto committed = text(path);
    if (!committed)
        return tl::unexpected(committed.error());
    const auto there = readBytes(m_repository->path(), inRepository(path), Limits().maxBytes);
    const bool isSame = there ? committed->has_value() && **committed == *there : !committed->has_value();
    return isSame ? Result<void>() : Result<void>(fail(codes::kGitWorkChanged, path));
}

bool GitPublisher::checkOut(const std::string& from, const std::string& to) const
{
    const GitRepositoryHandle work = workingCopy(*m_repository, m_branch);
    if (!work)
        return true; // none, or on another branch: there is nothing to bring up to date
    git_oid id;
    GitTreeHandle before;
    GitTreeHandle after;
    for (const auto& [tree, commit] : {std::pair(&before, &from), std::pair(&after, &to)}) {
        GitCommitHandle found;
        if (!idOf(id, *commit) || made(found, git_commit_lookup, work.get(), &id) != 0 || made(*tree, git_commit_tree, found.get()) != 0)
            return false;
    }
    git_checkout_options options{};
    git_checkout_options_init(&options, GIT_CHECKOUT_OPTIONS_VERSION);
    options.checkout_strategy = GIT_CHECKOUT_SAFE; // all, or nothing where one file was changed by hand
    options.baseline = before.get();
    return git_checkout_tree(work.get(), reinterpret_cast<const git_object*>(after.get()), &options) == 0;
}

void GitPublisher::forget(const std::string& token)
{
    git_reference_remove(m_repository->handle(), (kKept + token).c_str());
}

void GitPublisher::follow(const std::string& commit, const std::string& token)
{
    git_repository* repository = m_repository->handle();
    forget(token);
    git_oid id;
    git_oid local;
    const std::string name = kLocalBranches + m_branch;
    GitCommitHandle published;
    if (m_ownBranch || m_place.remote || !idOf(id, commit) || made(published, git_commit_lookup, repository, &id) != 0
        || git_reference_name_to_id(&local, repository, name.c_str()) != 0)
        return; // a mirror is brought up to date by the next fetch
    const std::string before = hexOf(local);
    if (m_remote.empty()) { // the branch is there already; the files are those of the commit's parent
        if (before == commit && git_commit_parentcount(published.get()) > 0)
            checkOut(hexOf(*git_commit_parent_id(published.get(), 0)), commit);
        return;
    }
    if (before == commit || !descends(commit, before) || !checkOut(before, commit))
        return;
    GitReferenceHandle moved;
    made(moved, git_reference_create_matching, repository, name.c_str(), &id, 1, &local, nullptr);
}

} // namespace tributary::sources
