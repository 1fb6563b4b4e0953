// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sync/support/mesh_folder.h"

#include "model/query/local_catalog_service.h"
#include "model/query/local_saved_search_service.h"
#include "model/query/moment_catalog.h"
#include "model/query/qt_text.h"
#include "model/query/saved_search_query.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>

using namespace tributary;
using namespace tributary::test;
using namespace tributary::query;

namespace {

constexpr int kPatienceMs = 20'000;

class SavedSearchServices : public ::testing::Test {
protected:
    SavedSearchServices()
    {
        static int argc = 1;
        static char name[] = "tests";
        static char* argv[] = {name, nullptr};
        if (!QCoreApplication::instance())
            m_app = std::make_unique<QCoreApplication>(argc, argv);
        product("orders");
        mesh.sync();
    }
    void product(const std::string& id) { mesh.write(id + ".odps.yaml", productText(id, "1.0", "About " + id + ".")); }
    QString path() const { return toQt(mesh.catalogPath()); }

    // After the edits so far.
    static void settle(SavedSearchService& saved, int edits)
    {
        QSignalSpy changed(&saved, &SavedSearchService::changed);
        for (int i = 0; i < edits; ++i)
            ASSERT_TRUE(changed.count() > i || changed.wait(kPatienceMs));
    }
    static std::vector<SavedSearchNews> list(CatalogService& catalog)
    {
        std::vector<SavedSearchNews> found;
        QEventLoop loop;
        catalog.savedSearches(QStringLiteral("test"), &loop, [&](const Result<std::shared_ptr<const std::vector<SavedSearchNews>>>& answer) {
            EXPECT_TRUE(answer);
            found = answer ? **answer : std::vector<SavedSearchNews>();
            loop.quit();
        });
        loop.exec();
        return found;
    }

    MeshFolder mesh;

private:
    std::unique_ptr<QCoreApplication> m_app;
};

} // namespace

TEST_F(SavedSearchServices, SaveRenameAndForget)
{
    LocalCatalogService catalog(path());
    LocalSyncService sync(path());
    LocalSavedSearchService saved(sync);
    QSignalSpy failed(&saved, &SavedSearchService::failed);
    saved.save(QStringLiteral("products"), QStringLiteral("kind:product"));
    saved.save(QStringLiteral("wine"), QStringLiteral("wine"));
    saved.rename(QStringLiteral("products"), QStringLiteral(" all products "));
    settle(saved, 3);
    const std::vector<SavedSearchNews> now = list(catalog);
    ASSERT_EQ(now.size(), 2U);
    EXPECT_EQ(now[0].name, "all products");
    EXPECT_EQ(now[0].total, 1);
    EXPECT_EQ(failed.count(), 0);
    MomentCatalog past(catalog);
    past.setMoment(Moment{1, 0});
    EXPECT_EQ(list(past).size(), 2U) << "a look back does not change what is saved";
    saved.rename(QStringLiteral("wine"), QStringLiteral("all products"));
    saved.rename(QStringLiteral("wine"), QStringLiteral(" "));
    saved.rename(QStringLiteral("nothing"), QStringLiteral("x"));
    saved.save(QStringLiteral("bad"), QStringLiteral("a OR"));
    saved.forget(QStringLiteral("wine"));
    settle(saved, 5);
    EXPECT_EQ(failed.count(), 4);
    for (const auto& one : failed)
        EXPECT_FALSE(one.at(0).toString().isEmpty());
    EXPECT_EQ(list(catalog).size(), 1U);
}

TEST_F(SavedSearchServices, AreRightAfterASyncAndAfterASourceWent)
{
    LocalCatalogService catalog(path());
    LocalSyncService sync(path());
    LocalSavedSearchService saved(sync);
    saved.save(QStringLiteral("products"), QStringLiteral("kind:product"));
    settle(saved, 1);
    product("invoices");
    QSignalSpy written(&sync, &LocalSyncService::catalogWritten);
    sync.sync({});
    ASSERT_TRUE(written.wait(kPatienceMs));
    EXPECT_EQ(list(catalog).at(0).fresh, 1);
    EXPECT_EQ(list(catalog).at(0).total, 2);
    saved.markSeen(QStringLiteral("products"));
    settle(saved, 1);
    EXPECT_EQ(list(catalog).at(0).fresh, 0);
    sync.removeSource(QStringLiteral("mesh"));
    ASSERT_TRUE(written.wait(kPatienceMs));
    EXPECT_EQ(list(catalog).at(0).total, 0);
}

// Cancelling syncs is no reason to lose what somebody saved, nor is closing the window.
TEST_F(SavedSearchServices, EditsOutliveACancelledSyncAndTheService)
{
    {
        LocalSyncService sync(path());
        LocalSavedSearchService saved(sync);
        sync.sync({});
        for (int i = 0; i < 5; ++i)
            saved.save(QStringLiteral("s%1").arg(i), QStringLiteral("orders"));
        sync.cancel();
    }
    const auto reader = mesh.reader();
    EXPECT_EQ(savedSearchNews(*reader)->size(), 5U);
}

TEST_F(SavedSearchServices, AnEditThatCannotBeDoneSaysSo)
{
    mesh.write("file.txt", "no folder");
    LocalSyncService sync(toQt((mesh.root() / "file.txt" / "x.tributary").string()));
    LocalSavedSearchService saved(sync);
    QSignalSpy failed(&saved, &SavedSearchService::failed);
    saved.save(QStringLiteral("a"), QStringLiteral("b"));
    ASSERT_TRUE(failed.count() > 0 || failed.wait(kPatienceMs));
    EXPECT_FALSE(sync.isRunning());
}
