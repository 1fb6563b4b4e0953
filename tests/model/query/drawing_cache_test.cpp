// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/layout/support/random_input.h"
#include "tests/model/query/support/fake_worker.h"
#include "tests/model/query/support/layout_waiter.h"

#include "model/layout/digest.h"
#include "model/layout/layered.h"
#include "model/query/drawing_cache.h"
#include "model/query/drawing_folder.h"
#include "model/query/local_layout_service.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tributary::test {
namespace {

using namespace query;
using layout::Engine;

layout::Input graph(std::uint64_t seed)
{
    return randomInput({30, 50, 3, 4, true, 0}, seed);
}

Digest keyOf(std::uint64_t seed)
{
    return digestOf(graph(seed), Engine::Layered);
}

DrawingCache::Shared drawingOf(std::uint64_t seed)
{
    return std::make_shared<const layout::Drawing>(*layout::layered(graph(seed)));
}

TEST(DrawingCacheInMemory, KeepsWhatWasUsedLast)
{
    DrawingCache one(1U << 30U);
    one.put(keyOf(1), drawingOf(1));
    const std::size_t size = one.bytes();
    DrawingCache cache(size * 5 / 2);
    cache.put(keyOf(1), drawingOf(1));
    cache.put(keyOf(2), drawingOf(1));
    EXPECT_TRUE(cache.find(keyOf(1)));
    cache.put(keyOf(3), drawingOf(1));
    EXPECT_TRUE(cache.find(keyOf(1))) << "asked for last";
    EXPECT_FALSE(cache.find(keyOf(2)));
    EXPECT_TRUE(cache.find(keyOf(3)));
    EXPECT_EQ(cache.bytes(), 2 * size);
    cache.put(keyOf(3), drawingOf(1));
    EXPECT_EQ(cache.bytes(), 2 * size) << "counted once";
}

TEST(DrawingCacheInMemory, WhatIsTooLargeIsNotKept)
{
    DrawingCache cache(100);
    cache.put(keyOf(1), drawingOf(1));
    EXPECT_FALSE(cache.find(keyOf(1)));
    EXPECT_EQ(cache.bytes(), 0U);
}

class DrawingFolderTest : public LayoutWaiter {
protected:
    QStringList files() const { return QDir(place()).entryList(QDir::Files); }
    QString place() const { return m_folder.filePath(QStringLiteral("drawings")); }

    QTemporaryDir m_folder;
};

TEST_F(DrawingFolderTest, GivesBackWhatItGot)
{
    const DrawingFolder folder(place(), 1 << 20);
    EXPECT_FALSE(folder.find(keyOf(1), graph(1)).has_value());
    folder.put(keyOf(1), *drawingOf(1));
    const auto back = folder.find(keyOf(1), graph(1));
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->boxes, drawingOf(1)->boxes);
    EXPECT_EQ(back->arcs, drawingOf(1)->arcs);
    EXPECT_EQ(files().size(), 1);
}

TEST_F(DrawingFolderTest, StaysWithinItsSize)
{
    qint64 size = 0;
    {
        const DrawingFolder folder(place(), 1 << 20);
        folder.put(keyOf(1), *drawingOf(1));
        size = QFileInfo(QDir(place()).filePath(files().first())).size();
    }
    const DrawingFolder folder(place(), size * 7 / 2);
    for (std::uint64_t key = 1; key <= 12; ++key)
        folder.put(keyOf(key), *drawingOf(1));
    qint64 sum = 0;
    for (const QFileInfo& file : QDir(place()).entryInfoList(QDir::Files))
        sum += file.size();
    EXPECT_LE(sum, size * 7 / 2);
    EXPECT_GE(files().size(), 2);
    EXPECT_TRUE(folder.find(keyOf(12), graph(1)).has_value()) << "the last one";
}

TEST_F(DrawingFolderTest, DamageCountsAsAbsent)
{
    const DrawingFolder folder(place(), 1 << 20);
    folder.put(keyOf(1), *drawingOf(1));
    QFile file(QDir(place()).filePath(files().first()));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("damage");
    file.close();
    EXPECT_FALSE(folder.find(keyOf(1), graph(1)).has_value());
    folder.put(keyOf(1), *drawingOf(1));
    EXPECT_TRUE(folder.find(keyOf(1), graph(1)).has_value()) << "written anew";
}

TEST_F(DrawingFolderTest, NoPlaceIsNoTrouble)
{
    const DrawingFolder none({}, 1 << 20);
    none.put(keyOf(1), *drawingOf(1));
    EXPECT_FALSE(none.find(keyOf(1), graph(1)).has_value());
    QFile file(m_folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const DrawingFolder blocked(file.fileName() + QStringLiteral("/below"), 1 << 20);
    blocked.put(keyOf(1), *drawingOf(1));
    EXPECT_FALSE(blocked.find(keyOf(1), graph(1)).has_value());
}

TEST_F(DrawingFolderTest, TheNextRunOfTheProgramNeedsNoWorkerAnyMore)
{
    const auto input = std::make_shared<const layout::Input>(graph(7));
    LayoutSettings settings;
    settings.cacheFolder = place();
    settings.keepOnDiskFrom = std::chrono::milliseconds(0);
    settings.dot.worker = realWorker();
    std::shared_ptr<const layout::Drawing> first;
    {
        LocalLayoutService service(settings);
        first = ask(service, input, Engine::Dot);
    }
    ASSERT_TRUE(first && !first->fallback);
    settings.dot.worker = "/nowhere/tributary-layout";
    LocalLayoutService service(settings);
    const auto second = ask(service, input, Engine::Dot);
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->fallback.has_value());
    EXPECT_EQ(second->arcs, first->arcs);
}

} // namespace
} // namespace tributary::test
