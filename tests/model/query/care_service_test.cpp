// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sync/support/mesh_folder.h"

#include "model/query/local_care_service.h"
#include "model/query/qt_text.h"
#include "model/store/connection.h"
#include "model/store/integrity.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace tributary;
using namespace tributary::test;
using namespace tributary::query;

namespace {

constexpr int kCarePatienceMs = 20'000;

class CareServices : public ::testing::Test {
protected:
    CareServices()
    {
        static int argc = 1;
        static char name[] = "tests";
        static char* argv[] = {name, nullptr};
        if (!QCoreApplication::instance())
            m_app = std::make_unique<QCoreApplication>(argc, argv);
        mesh.write("orders.odps.yaml", productText("orders", "1.0", "About orders."));
        mesh.sync();
        m_sync = std::make_unique<LocalSyncService>(path());
        m_care = std::make_unique<LocalCareService>(*m_sync, path(), drawings());
        QObject::connect(m_care.get(), &CareService::finished, m_care.get(), [this](const CareOutcome& outcome) { m_outcomes.push_back(outcome); });
    }
    QString path() const { return toQt(mesh.catalogPath()); }
    QString drawings() const { return path() + QStringLiteral(".drawings"); }
    CareOutcome done(Care care)
    {
        const std::size_t before = m_outcomes.size();
        QSignalSpy finished(m_care.get(), &CareService::finished);
        m_care->begin(care);
        EXPECT_TRUE(finished.count() > 0 || finished.wait(kCarePatienceMs));
        return m_outcomes.size() > before ? m_outcomes.back() : CareOutcome{care, QStringLiteral("never finished"), false, 0, 0};
    }
    void put(const QString& file, int bytes) const
    {
        QDir().mkpath(drawings());
        QFile out(QDir(drawings()).filePath(file));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray(bytes, 'x'));
    }

    MeshFolder mesh;
    std::unique_ptr<QCoreApplication> m_app;
    std::vector<CareOutcome> m_outcomes;
    std::unique_ptr<LocalSyncService> m_sync;
    std::unique_ptr<LocalCareService> m_care;
};

TEST_F(CareServices, TheStateIsThatOfTheFiles)
{
    put(QStringLiteral("a.drawing"), 300);
    put(QStringLiteral("b.drawing"), 200);
    put(QStringLiteral("notes.txt"), 1000);
    const CacheState state = m_care->state();
    EXPECT_EQ(state.path, path());
    EXPECT_GE(state.bytes, QFileInfo(path()).size());
    EXPECT_GT(state.bytes, 0);
    EXPECT_EQ(state.drawingBytes, 500);
}

TEST_F(CareServices, ARebuildMendsTheSearchIndexAndTellsTheReaders)
{
    {
        const auto connection = store::Connection::open(mesh.catalogPath(), store::Connection::Mode::Write);
        connection->script("INSERT INTO search_index(search_index) VALUES ('delete-all')");
    }
    QSignalSpy started(m_care.get(), &CareService::started);
    QSignalSpy rebuilt(m_care.get(), &LocalCareService::rebuilt);
    const CareOutcome outcome = done(Care::Rebuild);
    EXPECT_EQ(started.count(), 1);
    EXPECT_FALSE(outcome.error) << outcome.error->toStdString();
    EXPECT_GT(outcome.mended, 0);
    EXPECT_EQ(rebuilt.count(), 1);
    EXPECT_FALSE(m_care->isBusy());
    EXPECT_EQ(done(Care::Rebuild).mended, 0) << "now it is sound";
}

TEST_F(CareServices, CompactingGivesBytesBack)
{
    {
        const auto connection = store::Connection::open(mesh.catalogPath(), store::Connection::Mode::Write);
        connection->script("CREATE TABLE ballast(text TEXT) STRICT");
        connection->script("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
                           "INSERT INTO ballast SELECT printf('%.1000c', 'x') FROM n");
        connection->script("DROP TABLE ballast");
    }
    const qint64 before = m_care->state().bytes;
    const CareOutcome outcome = done(Care::Compact);
    EXPECT_FALSE(outcome.error);
    EXPECT_GT(outcome.bytesFreed, 500'000);
    EXPECT_LT(m_care->state().bytes, before);
}

TEST_F(CareServices, OnlyDrawingsAreCleared)
{
    put(QStringLiteral("a.drawing"), 300);
    put(QStringLiteral("notes.txt"), 1000);
    EXPECT_EQ(done(Care::ClearDrawings).bytesFreed, 300);
    EXPECT_EQ(m_care->state().drawingBytes, 0);
    EXPECT_TRUE(QFile::exists(QDir(drawings()).filePath(QStringLiteral("notes.txt"))));
    EXPECT_EQ(done(Care::ClearDrawings).bytesFreed, 0);
}

TEST_F(CareServices, WithoutACatalogNothingIsMade)
{
    const QString nowhere = path() + QStringLiteral(".none");
    LocalSyncService sync(nowhere);
    LocalCareService care(sync, nowhere, {});
    QSignalSpy finished(&care, &CareService::finished);
    care.begin(Care::Rebuild);
    care.begin(Care::Compact);
    care.begin(Care::ClearDrawings);
    EXPECT_EQ(finished.count(), 3);
    EXPECT_FALSE(QFile::exists(nowhere));
    EXPECT_EQ(care.state().bytes, 0);
}

TEST_F(CareServices, WhatCannotBeDoneIsToldInWords)
{
    // As a disk does: the first page of the tables is no page.
    m_sync.reset();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.resize(10);
    file.close();
    m_sync = std::make_unique<LocalSyncService>(path());
    LocalCareService care(*m_sync, path(), {});
    CareOutcome outcome;
    QObject::connect(&care, &CareService::finished, &care, [&](const CareOutcome& one) { outcome = one; });
    QSignalSpy finished(&care, &CareService::finished);
    care.begin(Care::Compact);
    ASSERT_TRUE(finished.count() > 0 || finished.wait(kCarePatienceMs));
    ASSERT_TRUE(outcome.error);
    EXPECT_FALSE(outcome.error->isEmpty());
    EXPECT_EQ(outcome.bytesFreed, 0);
}

} // namespace
