// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/local_sync_service.h"
#include "model/query/product_query.h"
#include "model/query/qt_text.h"
#include "tests/model/query/support/layout_waiter.h"
#include "tests/model/sync/support/git_mesh.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace tributary::query::git_service_tests {
namespace {

// A repository that the window adds.
class GitService : public test::LayoutWaiter, protected test::GitMesh {
protected:
    GitService() { service.setMirrorFolder(toQt((temp.path() / "mirrors").string())); }
    // Waits for the end of a run; gives what it says where it failed.
    QString runs(const std::function<void()>& begin)
    {
        QSignalSpy finished(&service, &SyncService::finished);
        QSignalSpy failed(&service, &SyncService::failed);
        QString message;
        const auto connection = QObject::connect(&service, &SyncService::failed, &service, [&](const QString&, const QString& text) { message = text; });
        begin();
        while (finished.isEmpty() && failed.isEmpty())
            if (!finished.wait(50) && !failed.isEmpty())
                break;
        QObject::disconnect(connection);
        return message;
    }

    LocalSyncService service{toQt(catalogPath())};
};

TEST_F(GitService, IsSyncedWithItsHistoryAndSyncedAgain)
{
    work.commit("p.yaml", test::productText("p", "1.0", "x"), "Add");
    const QString address = QStringLiteral("file://") + toQt(work.path());
    EXPECT_TRUE(runs([&] { service.addRepository(QStringLiteral("mesh"), address); }).isEmpty());
    work.commit("p.yaml", test::productText("p", "1.1", "y"), "Change");
    EXPECT_TRUE(runs([&] { service.sync({}); }).isEmpty());
    EXPECT_EQ(states("p"), (Texts{"1.1 Change", "1.0 Add"}));
    EXPECT_EQ(reader()->sources()->front().kind, "git");
    EXPECT_TRUE(std::filesystem::exists(temp.path() / "mirrors"));
}

TEST_F(GitService, AWorkingCopyIsOneOrTheOtherAsItIsAdded)
{
    work.commit("p.yaml", test::productText("p", "1.0", "committed"), "Add");
    work.write("p.yaml", test::productText("p", "1.0", "edited"));
    const auto purpose = [this] { return textAt(reader()->byLocal("p")->front().facts["description"], "purpose"); };
    EXPECT_TRUE(runs([&] { service.addRepository(QStringLiteral("mesh"), toQt(work.path())); }).isEmpty());
    EXPECT_EQ(purpose(), "committed");
    EXPECT_TRUE(runs([&] { service.addFolder(QStringLiteral("mesh"), toQt(work.path())); }).isEmpty());
    EXPECT_EQ(purpose(), "edited");
}

TEST_F(GitService, AFailureIsToldInWordsAndWithoutSecrets)
{
    const QString text = runs([&] { service.addRepository(QStringLiteral("mesh"), QStringLiteral("https://ada:hunter2@example.org/mesh.git")); });
    EXPECT_TRUE(text.contains(QStringLiteral("keychain"))) << fromQt(text);
    EXPECT_FALSE(text.contains(QStringLiteral("hunter2"))) << fromQt(text);
    EXPECT_TRUE(reader()->sources()->empty()) << "nor is it put on record";
}

} // namespace
} // namespace tributary::query::git_service_tests
