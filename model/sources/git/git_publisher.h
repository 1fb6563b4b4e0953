// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"
#include "model/base/tree.h"
#include "model/base/time.h"
#include "model/sources/git/git_mirror.h"
#include "model/sources/git/git_repository.h"

#include <memory>
#include <optional>
#include <string>

namespace tributary::sources {

struct GitFileChange {
    std::string path;  // below the source's folder
    std::string text;
    std::string message;
    std::string author;
    std::string email;
    Micros at = 0;
    std::string token; // written below the message: who meets the commit knows the change
};

// Writes changes of single files into a git source: commits on the tip of its branch, made of objects alone, so
// that nothing of a working copy is in them that nobody published; and pushed to where that branch is fetched
// from. Neither a local commit that is not pushed nor anybody's branch is ever moved but forwards.
class GitPublisher {
public:
    // `location` as in GitPlace. With `ownBranch` each change goes to a branch of its own. Codes: those of
    // parseGitPlace, findGitRoot, updateMirror and GitRepository::open, git.no-branch.
    static Result<std::unique_ptr<GitPublisher>> open(const std::string& location, const MirrorWork& work, bool ownBranch, const StopToken& stop);
    ~GitPublisher();

    // Where the branch is now. Talks to the remote where there is one. Codes: those of fetchFrom, git.empty.
    Result<void> refresh();
    const std::string& head() const { return m_head; } // after refresh()
    const std::string& branch() const { return m_branch; }
    const std::string& remote() const { return m_remote; } // address; empty: the branch is here

    // The file at the head; nothing where it is not there.
    Result<std::optional<std::string>> text(const std::string& path) const;
    // Where there is no remote the file of a working copy is written as well, and somebody may be at it.
    // Code: git.working-copy-changed.
    Result<void> requireClean(const std::string& path) const;

    // A commit on the head, not yet reachable from any branch but kept. Codes: git.commit-failed.
    Result<std::string> commit(const GitFileChange& change);

    // The branch that a change goes to.
    std::string branchFor(const std::string& token) const;
    // False where the branch is elsewhere by now: refresh and commit anew. Codes: git.push-failed, those of
    // fetchFrom.
    Result<bool> publish(const std::string& commit, const std::string& token);
    // Whether that commit, or one with that token, is on the branch that it was meant for. Asks the remote anew.
    Result<bool> isPublished(const std::string& commit, const std::string& token);
    // Lets go of a commit that was kept for the token.
    void forget(const std::string& token);
    // Brings a working copy up to it as far as that overwrites nothing, and lets go of the commit.
    void follow(const std::string& commit, const std::string& token);

private:
    GitPublisher(const MirrorWork& work, const StopToken& stop) : m_work(work), m_stop(stop) {}
    Result<void> find(const std::string& location);
    Result<void> findBranch(const std::string& name);
    void findRemote();
    Result<std::string> fetchBranch(const std::string& branch); // its commit; empty where there is none
    std::string inRepository(const std::string& path) const;
    bool descends(const std::string& commit, const std::string& ancestor) const;
    bool holdsToken(const std::string& from, const std::string& token) const;
    Result<bool> push(const std::string& token);
    bool checkOut(const std::string& from, const std::string& to) const; // false where a file would be overwritten

    MirrorWork m_work;
    StopToken m_stop;
    GitPlace m_place;
    std::unique_ptr<GitRepository> m_repository;
    std::string m_folder;
    std::string m_branch;   // here
    std::string m_upstream; // there
    std::string m_remote;
    std::string m_head;
    bool m_ownBranch = false;
};

} // namespace tributary::sources
