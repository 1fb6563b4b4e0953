// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What libgit2 is answered when a server wants to know who asks.
#include "model/sources/git/git_transfer.h"

#include "model/sources/git/git_library.h"

#include <gtest/gtest.h>

namespace tributary::test::git_transfer_tests {
namespace {

class Kept : public sources::GitCredentials {
public:
    int asked = 0;
    std::string host, user;
    std::optional<sources::GitPassword> passwordFor(const std::string& of, const std::string& whom) override
    {
        ++asked;
        host = of;
        user = whom;
        return sources::GitPassword{"ada", "secret"};
    }
};

class GitTransfers : public ::testing::Test {
protected:
    GitTransfers()
    {
        sources::useGit();
        work.credentials = &kept;
        git_remote_init_callbacks(&callbacks, GIT_REMOTE_CALLBACKS_VERSION);
        sources::setCallbacks(callbacks, transfer);
    }
    ~GitTransfers() override { drop(); }
    int ask(const char* url, const char* user, unsigned allowed)
    {
        drop();
        return callbacks.credentials(&given, url, user, allowed, callbacks.payload);
    }
    void drop()
    {
        if (given != nullptr)
            git_credential_free(given);
        given = nullptr;
    }

    std::string address = "https://git.example.org/team/mesh.git";
    Kept kept;
    sources::MirrorWork work;
    std::stop_source source;
    StopToken stop = source.get_token();
    sources::GitTransfer transfer{address, work, stop};
    git_remote_callbacks callbacks{};
    git_credential* given = nullptr;
};

TEST_F(GitTransfers, ThePasswordGoesToItsServerAlone)
{
    ASSERT_EQ(ask(address.c_str(), nullptr, GIT_CREDENTIAL_USERPASS_PLAINTEXT), 0);
    ASSERT_NE(given, nullptr);
    EXPECT_TRUE(git_credential_has_username(given));
    EXPECT_STREQ(git_credential_get_username(given), "ada");
    EXPECT_EQ(kept.host, "git.example.org");
    EXPECT_EQ(ask("https://elsewhere.example.org/team/mesh.git", nullptr, GIT_CREDENTIAL_USERPASS_PLAINTEXT), GIT_EAUTH);
    EXPECT_EQ(given, nullptr);
    EXPECT_EQ(kept.asked, 1) << "where a server sends the request on, nobody is asked";
}

TEST_F(GitTransfers, KeysAreLeftToTheAgent)
{
    ASSERT_EQ(ask("ssh://git@git.example.org/team/mesh.git", "git", GIT_CREDENTIAL_SSH_KEY | GIT_CREDENTIAL_USERPASS_PLAINTEXT), 0);
    ASSERT_NE(given, nullptr);
    EXPECT_STREQ(git_credential_get_username(given), "git");
    ASSERT_EQ(ask("ssh://git.example.org/team/mesh.git", nullptr, GIT_CREDENTIAL_USERNAME), 0);
    EXPECT_STREQ(git_credential_get_username(given), "git") << "who gave no name is called so on such servers";
    ASSERT_EQ(ask("ssh://ada@git.example.org/team/mesh.git", "ada", GIT_CREDENTIAL_SSH_KEY), 0);
    EXPECT_STREQ(git_credential_get_username(given), "ada");
    EXPECT_EQ(kept.asked, 0) << "no password is asked for";
}

TEST_F(GitTransfers, WhoIsRefusedGivesUp)
{
    int tries = 0;
    while (ask(address.c_str(), nullptr, GIT_CREDENTIAL_USERPASS_PLAINTEXT) == 0)
        ASSERT_LT(++tries, 10) << "nobody is locked out for asking without end";
    EXPECT_TRUE(transfer.passwordRefused);
}

TEST_F(GitTransfers, KeysThatAreRefusedAreNoPassword)
{
    int tries = 0;
    while (ask("ssh://git@git.example.org/team/mesh.git", "git", GIT_CREDENTIAL_SSH_KEY) == 0)
        ASSERT_LT(++tries, 10);
    EXPECT_FALSE(transfer.passwordRefused);
}

TEST_F(GitTransfers, WithoutAKeychainNobodyIsKnown)
{
    work.credentials = nullptr;
    EXPECT_EQ(ask(address.c_str(), nullptr, GIT_CREDENTIAL_USERPASS_PLAINTEXT), GIT_EAUTH);
    EXPECT_FALSE(transfer.passwordRefused);
}

TEST_F(GitTransfers, WhoStopsIsHeard)
{
    git_indexer_progress progress{};
    EXPECT_EQ(callbacks.transfer_progress(&progress, callbacks.payload), 0);
    source.request_stop();
    EXPECT_EQ(callbacks.transfer_progress(&progress, callbacks.payload), GIT_EUSER);
    EXPECT_EQ(callbacks.sideband_progress("", 0, callbacks.payload), GIT_EUSER);
}

// Known hosts are looked at by libgit2 itself, unless somebody answers for it.
TEST_F(GitTransfers, NobodyAnswersForAServerThatIsNotKnown)
{
    EXPECT_EQ(callbacks.certificate_check, nullptr);
}

} // namespace
} // namespace tributary::test::git_transfer_tests
