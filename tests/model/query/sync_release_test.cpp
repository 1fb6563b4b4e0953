// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sync/support/mesh_folder.h"

#include "model/query/local_sync_service.h"
#include "model/query/qt_text.h"
#include "model/query/sync_status_query.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>

using namespace tributary;
using namespace tributary::test;
using namespace tributary::query;

namespace {

constexpr int kRunMs = 20'000;

// The service that the window uses, on a folder that loses much of what it held.
class SyncRelease : public ::testing::Test {
protected:
    SyncRelease()
    {
        static int argc = 1;
        static char name[] = "tests";
        static char* argv[] = {name, nullptr};
        if (!QCoreApplication::instance())
            m_app = std::make_unique<QCoreApplication>(argc, argv);
        mesh.write("p.yaml", productText("orders", "1.0", "Orders."));
        mesh.write("c/wide.yaml", contractText("wide", "1.0.0", 40));
        service = std::make_unique<LocalSyncService>(toQt(mesh.catalogPath()));
    }

    std::shared_ptr<const sync::SyncReport> run(const std::function<void()>& start)
    {
        std::shared_ptr<const sync::SyncReport> report;
        QObject context;
        QObject::connect(service.get(), &SyncService::finished, &context,
                         [&](const QString&, std::shared_ptr<const tributary::sync::SyncReport> done) { report = done; });
        QSignalSpy finished(service.get(), &SyncService::finished);
        start();
        EXPECT_TRUE(finished.wait(kRunMs));
        return report;
    }
    SourceStatus status()
    {
        auto reader = mesh.reader();
        const auto all = syncStatus(*reader, mesh.catalogPath());
        EXPECT_TRUE(all && all->sources.size() == 1U);
        return all && !all->sources.empty() ? all->sources.front() : SourceStatus{};
    }

    MeshFolder mesh;
    std::unique_ptr<LocalSyncService> service;

private:
    std::unique_ptr<QCoreApplication> m_app;
};

TEST_F(SyncRelease, WhatIsHeldBackIsRememberedReviewedAndReleased)
{
    run([&] { service->addFolder("mesh", toQt(mesh.root().string())); });
    EXPECT_EQ(status().note.at, 0);
    mesh.remove("c");
    ASSERT_EQ(run([&] { service->sync("mesh"); })->state, sync::RunState::Quarantined);
    const SourceStatus held = status();
    EXPECT_EQ(held.note.state, "quarantined");
    EXPECT_EQ(held.note.wouldRemove, 42);
    ASSERT_EQ(held.note.removals.size(), 42U);
    EXPECT_EQ(held.note.removals.front().file, "c/wide.yaml");
    EXPECT_EQ(held.entities, 44);

    const auto released = run([&] { service->release("mesh"); });
    EXPECT_EQ(released->state, sync::RunState::Complete);
    EXPECT_EQ(released->removed, 42);
    EXPECT_EQ(status().note.at, 0);
    EXPECT_EQ(status().entities, 2);
}

TEST_F(SyncRelease, WhatChangedSinceTheReviewIsAskedAgain)
{
    mesh.write("d/more.yaml", contractText("more", "1.0.0", 30));
    run([&] { service->addFolder("mesh", toQt(mesh.root().string())); });
    mesh.remove("c");
    run([&] { service->sync("mesh"); });
    mesh.remove("d");
    const auto again = run([&] { service->release("mesh"); });
    EXPECT_EQ(again->state, sync::RunState::Quarantined);
    EXPECT_EQ(again->removed, 0);
    EXPECT_EQ(status().note.wouldRemove, 74);
    EXPECT_EQ(run([&] { service->release("mesh"); })->removed, 74);
}

TEST_F(SyncRelease, AFailureIsRememberedUntilTheNextGoodRun)
{
    run([&] { service->addFolder("mesh", toQt(mesh.root().string())); });
    std::filesystem::rename(mesh.root(), mesh.root().string() + "-unmounted");
    QSignalSpy failed(service.get(), &SyncService::failed);
    service->sync("mesh");
    ASSERT_TRUE(failed.wait(kRunMs));
    const SourceStatus broken = status();
    EXPECT_EQ(broken.note.state, "failed");
    EXPECT_EQ(broken.note.error.code, "folder.missing");
    EXPECT_GT(broken.note.at, broken.checkedAt);
    std::filesystem::rename(mesh.root().string() + "-unmounted", mesh.root());
    run([&] { service->sync("mesh"); });
    EXPECT_EQ(status().note.at, 0);
}

TEST_F(SyncRelease, ARemovedSourceLeavesNoNote)
{
    run([&] { service->addFolder("mesh", toQt(mesh.root().string())); });
    mesh.remove("c");
    run([&] { service->sync("mesh"); });
    QSignalSpy changed(service.get(), &SyncService::sourcesChanged);
    service->removeSource("mesh");
    ASSERT_TRUE(changed.wait(kRunMs));
    EXPECT_EQ(CheckLog(mesh.catalogPath()).note("mesh").at, 0);
    EXPECT_EQ(CheckLog(mesh.catalogPath()).lastCheck("mesh"), 0);
}

} // namespace
