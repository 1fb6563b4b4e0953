// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Repositories on a server that wants to know who asks, by https with a certificate of the test's own.
#include "model/query/diagnostic_text.h"
#include "model/sources/git/git_library.h"
#include "model/sources/git/git_mirror.h"
#include "model/sources/git/git_repository.h"
#include "tests/support/core/git_work.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <QProcess>

#include <git2.h>

#include <fstream>
#include <sstream>

namespace tributary::test::git_https_tests {
namespace {

constexpr auto kUser = "ada";
constexpr auto kSecret = "c0rrect-h0rse-battery";
constexpr int kServerPatienceMs = 30'000;

class Keychain : public sources::GitCredentials {
public:
    std::optional<sources::GitPassword> kept;
    std::vector<std::string> hosts;
    std::optional<sources::GitPassword> passwordFor(const std::string& host, const std::string&) override
    {
        hosts.push_back(host);
        return kept;
    }
};

class HttpsServer {
public:
    // Empty where it serves; else why it cannot here.
    std::string start(const std::filesystem::path& folder)
    {
        const std::string at = folder.string();
        const QStringList certificate{"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
                                      "-keyout", QString::fromStdString(at + "/key.pem"), "-out", QString::fromStdString(at + "/certificate.pem")};
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), certificate);
        if (!openssl.waitForFinished(kServerPatienceMs) || openssl.exitCode() != 0)
            return "openssl cannot make a certificate here";
        QProcess backend;
        backend.start(QStringLiteral("git"), {QStringLiteral("--exec-path")});
        if (!backend.waitForFinished(kServerPatienceMs) || !std::filesystem::exists(backend.readAll().trimmed().toStdString() + "/git-http-backend"))
            return "git http-backend is not installed";
        m_server.start(QStringLiteral("python3"), {QStringLiteral(TRIBUTARY_SOURCE_DIR "/tests/model/sources/git/support/https_git_server.py"), QString::fromStdString(at),
                                                   QString::fromStdString(at + "/certificate.pem"), QString::fromStdString(at + "/key.pem"), QString::fromLatin1(kUser), QString::fromLatin1(kSecret)});
        if (!m_server.waitForStarted(kServerPatienceMs) || !m_server.waitForReadyRead(kServerPatienceMs))
            return "python3 cannot serve here";
        m_port = m_server.readLine().trimmed().toStdString();
        return {};
    }
    ~HttpsServer()
    {
        m_server.closeWriteChannel();
        m_server.waitForFinished(kServerPatienceMs);
    }
    std::string address() const { return "https://localhost:" + m_port + "/shop/.git"; }

private:
    QProcess m_server;
    std::string m_port;
};

class GitHttps : public ::testing::Test {
protected:
    void SetUp() override
    {
        for (const char* proxy : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(proxy);
        work.commit("p.yaml", "a: 1\n", "first");
        if (const std::string reason = server.start(temp.path()); !reason.empty())
            GTEST_SKIP() << reason;
        sources::useGit();
    }
    // As an administrator does who adds the certificate to those of the machine.
    void trust() const
    {
        const std::string file = (temp.path() / "certificate.pem").string();
        ASSERT_EQ(git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, file.c_str(), nullptr), 0);
    }
    void TearDown() override { git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, "/etc/ssl/certs/ca-certificates.crt", nullptr); }
    Result<std::string> update()
    {
        sources::MirrorWork mirrors;
        mirrors.folder = (temp.path() / "mirrors").string();
        mirrors.credentials = &keychain;
        return sources::updateMirror(*sources::parseGitPlace(server.address()), mirrors, stop.get_token());
    }
    static std::string toldOf(const Error& error) { return error.code + "|" + error.subject + "|" + error.detail + "|" + error.file + "|" + query::errorText(error).toStdString(); }
    // Whether any file below the mirrors holds the text.
    bool isInAnyFile(const std::string& text) const
    {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(temp.path() / "mirrors")) {
            std::ostringstream bytes;
            if (entry.is_regular_file())
                bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
            if (bytes.str().find(text) != std::string::npos)
                return true;
        }
        return false;
    }

    TempFolder temp;
    GitWork work{temp.path() / "shop"};
    HttpsServer server;
    Keychain keychain;
    std::stop_source stop;
};

TEST_F(GitHttps, AreFetchedWithThePasswordOfTheKeychain)
{
    trust();
    keychain.kept = {kUser, kSecret};
    testing::internal::CaptureStderr();
    const auto mirror = update();
    const std::string logged = testing::internal::GetCapturedStderr();
    ASSERT_TRUE(mirror) << toldOf(mirror.error());
    EXPECT_EQ(*(*sources::GitRepository::open(*mirror))->commitOf({}), work.git({"rev-parse", "HEAD"}));
    EXPECT_EQ(keychain.hosts.front(), "localhost");
    EXPECT_FALSE(isInAnyFile(kSecret)) << "it is kept nowhere";
    EXPECT_EQ(logged.find(kSecret), std::string::npos);
    const std::string last = work.commit("p.yaml", "a: 2\n", "second");
    ASSERT_TRUE(update());
    EXPECT_EQ(*(*sources::GitRepository::open(*mirror))->commitOf({}), last);
}

TEST_F(GitHttps, AWrongPasswordIsToldAsOne)
{
    trust();
    keychain.kept = {kUser, "wr0ng-pa55word"};
    testing::internal::CaptureStderr();
    const auto mirror = update();
    const std::string logged = testing::internal::GetCapturedStderr();
    ASSERT_FALSE(mirror);
    EXPECT_EQ(mirror.error().code, "git.password-refused") << toldOf(mirror.error());
    EXPECT_NE(mirror.error().subject.find("localhost"), std::string::npos);
    for (const std::string& said : {toldOf(mirror.error()), logged})
        EXPECT_EQ(said.find("wr0ng-pa55word"), std::string::npos) << said;
    EXPECT_FALSE(isInAnyFile("wr0ng-pa55word"));
    keychain.kept = {kUser, kSecret};
    EXPECT_TRUE(update()) << "and the right one helps";
}

TEST_F(GitHttps, WithoutAPasswordItIsSaidThatNoneIsKept)
{
    trust();
    const auto mirror = update();
    ASSERT_FALSE(mirror);
    EXPECT_EQ(mirror.error().code, "git.credentials") << toldOf(mirror.error());
    EXPECT_NE(mirror.error().detail.find("no password is kept"), std::string::npos) << toldOf(mirror.error());
}

TEST_F(GitHttps, AServerThatCannotProveWhoItIsGetsNoPassword)
{
    keychain.kept = {kUser, kSecret};
    const auto mirror = update();
    ASSERT_FALSE(mirror);
    EXPECT_EQ(mirror.error().code, "git.certificate") << toldOf(mirror.error());
    EXPECT_TRUE(keychain.hosts.empty()) << "it was not even asked for";
}

} // namespace
} // namespace tributary::test::git_https_tests
