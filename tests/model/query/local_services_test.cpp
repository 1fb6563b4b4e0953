// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sync/support/mesh_folder.h"

#include "model/query/local_catalog_service.h"
#include "model/query/local_sync_service.h"
#include "model/query/qt_text.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

using namespace tributary;
using namespace tributary::test;
using namespace tributary::query;

namespace {

constexpr int kPatienceMs = 20'000;

class LocalServices : public ::testing::Test {
protected:
    LocalServices()
    {
        static int argc = 1;
        static char name[] = "tests";
        static char* argv[] = {name, nullptr};
        if (!QCoreApplication::instance())
            m_app = std::make_unique<QCoreApplication>(argc, argv);
    }

    // Runs the event loop until `done` says so; a test that waits in vain fails.
    void waitUntil(QEventLoop& loop)
    {
        QTimer::singleShot(kPatienceMs, &loop, [&loop] { loop.exit(1); });
        ASSERT_EQ(loop.exec(), 0) << "nothing arrived";
    }

    QString path() const { return toQt(mesh.catalogPath()); }

    MeshFolder mesh;

private:
    std::unique_ptr<QCoreApplication> m_app;
};

} // namespace

TEST_F(LocalServices, AddingAFolderSyncsItAndTheCatalogAnswers)
{
    mesh.write("p.yaml", productText("orders", "1.0", "Orders."));
    LocalCatalogService catalog(path());
    LocalSyncService sync(path());
    QEventLoop loop;
    std::shared_ptr<const sync::SyncReport> report;
    QObject::connect(&sync, &SyncService::finished, &loop,
                     [&](const QString&, std::shared_ptr<const tributary::sync::SyncReport> done) { report = done; });
    QObject::connect(&sync, &LocalSyncService::catalogWritten, &loop, [&loop] { loop.exit(0); });
    sync.addFolder("mesh", toQt(mesh.root().string()));
    waitUntil(loop);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->added, 2);

    QObject context;
    std::shared_ptr<const SearchResult> result;
    catalog.search("test", "orders", 10, 0, &context, [&](auto answer) {
        ASSERT_TRUE(answer);
        result = *answer;
        loop.exit(0);
    });
    waitUntil(loop);
    EXPECT_GE(result->total, 1);
}

TEST_F(LocalServices, BeforeTheFirstSyncEverythingIsEmpty)
{
    LocalCatalogService catalog(path());
    QObject context;
    QEventLoop loop;
    catalog.search("test", "orders", 10, 0, &context, [&](auto answer) {
        ASSERT_TRUE(answer);
        EXPECT_EQ((*answer)->total, 0);
        loop.exit(0);
    });
    waitUntil(loop);
}

TEST_F(LocalServices, OnlyTheNewestAnswerOfAChannelArrives)
{
    mesh.write("p.yaml", productText("orders", "1.0", "Orders."));
    mesh.sync();
    LocalCatalogService catalog(path());
    QObject context;
    QEventLoop loop;
    std::vector<std::string> arrived;
    for (const char* text : {"o", "or", "ord"}) {
        catalog.search("test", text, 10, 0, &context, [&, text = std::string(text)](auto answer) {
            ASSERT_TRUE(answer);
            arrived.push_back(text);
            if (text == "ord")
                loop.exit(0);
        });
    }
    waitUntil(loop);
    EXPECT_EQ(arrived, std::vector<std::string>{"ord"});
}

TEST_F(LocalServices, AnAnswerForADeadContextIsDropped)
{
    mesh.write("p.yaml", productText("orders", "1.0", "Orders."));
    mesh.sync();
    LocalCatalogService catalog(path());
    auto context = std::make_unique<QObject>();
    catalog.search("gone", "orders", 10, 0, context.get(), [](auto) { FAIL(); });
    context.reset();
    QObject other;
    QEventLoop loop;
    catalog.search("other", "orders", 10, 0, &other, [&](auto) { loop.exit(0); });
    waitUntil(loop);
}

TEST_F(LocalServices, AMissingFolderFailsInWords)
{
    LocalSyncService sync(path());
    QEventLoop loop;
    QString message;
    QObject::connect(&sync, &SyncService::failed, &loop, [&](const QString&, const QString& text) {
        message = text;
        loop.exit(0);
    });
    sync.addFolder("mesh", toQt((mesh.root() / "nowhere").string()));
    waitUntil(loop);
    EXPECT_TRUE(message.contains("nowhere")) << fromQt(message);
    EXPECT_TRUE(message.contains("Correct the path")) << fromQt(message);
}

TEST_F(LocalServices, RemovingASourceTakesItsEntities)
{
    mesh.write("p.yaml", productText("orders", "1.0", "Orders."));
    mesh.sync();
    LocalSyncService sync(path());
    QEventLoop loop;
    QObject::connect(&sync, &LocalSyncService::catalogWritten, &loop, [&loop] { loop.exit(0); });
    sync.removeSource("mesh");
    waitUntil(loop);
    EXPECT_TRUE(mesh.reader()->byLocal("orders")->empty());
}

TEST_F(LocalServices, APastMomentIsSearchedAtAGlanceFirstAndThenAsAWhole)
{
    mesh.write("p.yaml", productText("orders", "1.0", "Orders of then."));
    LocalCatalogService catalog(path());
    LocalSyncService sync(path());
    QEventLoop loop;
    QObject::connect(&sync, &LocalSyncService::catalogWritten, &loop, [&loop] { loop.exit(0); });
    sync.addFolder("mesh", toQt(mesh.root().string()));
    waitUntil(loop);
    mesh.write("p.yaml", productText("orders", "1.0", "Orders of now."));
    sync.sync({});
    waitUntil(loop);

    const auto past = catalog.asOf(Moment{1, 0});
    QObject context;
    std::vector<std::shared_ptr<const SearchResult>> answers;
    past->search("search", "orders kind:product", 10, 0, &context, [&](auto answer) {
        ASSERT_TRUE(answer) << answer.error().code;
        answers.push_back(*answer);
        if ((*answer)->whole)
            loop.exit(0);
    });
    waitUntil(loop);
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_FALSE(answers.front()->whole);
    ASSERT_EQ(answers.front()->hits.size(), 1U);
    EXPECT_TRUE(answers.front()->facets.empty());
    EXPECT_EQ(answers.front()->total, 1);
    EXPECT_EQ(answers.back()->hits.front().entity.ref, answers.front()->hits.front().entity.ref);
    EXPECT_FALSE(answers.back()->facets.empty());

    past->search("search", "orders", 10, 0, &context, [&](auto answer) {
        ASSERT_TRUE(answer);
        EXPECT_TRUE((*answer)->whole) << "that day has been read by now";
        loop.exit(0);
    });
    waitUntil(loop);
}

// Paths, impact and differences arrive like any other answer, and a catalog without them says so.
TEST_F(LocalServices, LineageQuestionsAreAnsweredOffTheThread)
{
    mesh.write("p.yaml", productText("orders", "1.0", "Orders."));
    LocalCatalogService catalog(path());
    LocalSyncService sync(path());
    QEventLoop loop;
    QObject::connect(&sync, &LocalSyncService::catalogWritten, &loop, [&loop] { loop.exit(0); });
    sync.addFolder("mesh", toQt(mesh.root().string()));
    waitUntil(loop);

    QObject context;
    std::size_t answers = 0;
    const auto count = [&] {
        if (++answers == 3)
            loop.exit(0);
    };
    ImpactRequest impact;
    impact.ref = "orders";
    catalog.impact("impact", impact, &context, [&](auto answer) {
        ASSERT_TRUE(answer) << answer.error().code;
        EXPECT_TRUE((*answer)->items.front().node.root);
        EXPECT_TRUE((*answer)->consumers.empty());
        count();
    });
    PathRequest paths;
    paths.from = paths.to = "no-such-thing";
    catalog.paths("paths", paths, &context, [&](auto answer) {
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, "ref.unknown");
        count();
    });
    catalog.lineageDiff("diff", {}, {1, 0}, {1, 0}, &context, [&](auto answer) {
        ASSERT_TRUE(answer) << answer.error().code;
        EXPECT_TRUE((*answer)->diff.empty());
        count();
    });
    waitUntil(loop);
}
