// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outbox/publish.h"
#include "model/query/local_outbox_service.h"
#include "model/query/qt_text.h"
#include "tests/support/core/git_work.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTimer>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace tributary::test {

inline const std::string kOrders = "apiVersion: v1.0.0\nkind: DataProduct\nid: orders\nname: Orders\nversion: 1.0.0\nstatus: draft\ndomain: sales\n";

inline std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from << " in " << text;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

// The services of a catalog, as the program has them, with one source: a folder, or a bare repository at the end
// of a road that can be taken away.
class OutboxMesh : public ::testing::Test {
protected:
    OutboxMesh()
    {
        static int argc = 1;
        static char name[] = "tests";
        static char* argv[] = {name, nullptr};
        if (!QCoreApplication::instance())
            m_app = std::make_unique<QCoreApplication>(argc, argv);
        std::filesystem::create_directories(folder());
        sync = std::make_unique<query::LocalSyncService>(catalog());
        sync->setMirrorFolder(toQt((temp.path() / "mirrors").string()));
        outbox = std::make_unique<query::LocalOutboxService>(*sync, catalog(), nullptr, [this] { return now; });
        outbox->setUser(QStringLiteral("Ada"), QStringLiteral("ada@acme.example"));
    }

    QString catalog() const { return toQt((temp.path() / "catalog.tributary").string()); }
    std::filesystem::path folder() const { return temp.path() / "mesh"; }
    std::filesystem::path road() const { return temp.path() / "road"; }
    std::filesystem::path bare() const { return temp.path() / "mesh.git"; }

    static void put(const std::filesystem::path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }
    static std::string get(const std::filesystem::path& file)
    {
        std::ostringstream text;
        text << std::ifstream(file, std::ios::binary).rdbuf();
        return text.str();
    }

    // Runs the event loop until that is so; false after a long while.
    static bool until(const std::function<bool()>& so)
    {
        QEventLoop loop;
        QTimer look;
        QTimer patience;
        patience.setSingleShot(true);
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (so()) // may run a loop of its own, in which this must not be asked again
                loop.exit(0);
            else
                look.start(1);
        });
        QObject::connect(&patience, &QTimer::timeout, &loop, [&] { loop.exit(1); });
        if (so()) // before any timer runs: what it asks must not be asked again while it waits for the answer
            return true;
        look.setSingleShot(true);
        look.start(1);
        patience.start(30'000);
        return loop.exec() == 0;
    }
    bool rests() { return until([this] { return !sync->isRunning() && !outbox->isPushing(); }); }

    void addFolder()
    {
        put(folder() / "orders.odps.yaml", kOrders);
        QSignalSpy finished(sync.get(), &query::SyncService::finished);
        sync->addFolder(QStringLiteral("mesh"), toQt(folder().string()));
        ASSERT_TRUE(until([&] { return finished.count() == 1; }));
    }
    void addRepository()
    {
        GitWork seed(temp.path() / "seed");
        seed.commit("orders.odps.yaml", kOrders, "Start");
        seed.git({"clone", "--quiet", "--bare", seed.path(), bare().string()});
        setOnline(true);
        QSignalSpy finished(sync.get(), &query::SyncService::finished);
        sync->addRepository(QStringLiteral("mesh"), QStringLiteral("file://") + toQt(road().string()));
        ASSERT_TRUE(until([&] { return finished.count() == 1; }));
    }
    void setOnline(bool online) const
    {
        std::filesystem::remove(road());
        if (online)
            std::filesystem::create_symlink(bare(), road());
    }
    std::string inRepository(const std::string& file) const
    {
        GitWork seed(temp.path() / "seed", false);
        return seed.git({"-C", bare().string(), "show", "main:" + file}) + '\n';
    }
    // Somebody else, in a clone of their own.
    void theyCommit(const std::string& text) const
    {
        GitWork seed(temp.path() / "seed", false);
        const auto clone = temp.path() / ("clone" + std::to_string(++m_clones));
        seed.git({"clone", "--quiet", bare().string(), clone.string()});
        GitWork work(clone, false);
        work.commit("orders.odps.yaml", text, "Theirs");
        work.git({"push", "--quiet", "origin", "HEAD:main"});
    }

    // As another part of the program does.
    void publish(const std::optional<std::string>& before, const std::string& after, const std::string& path = "orders.odps.yaml")
    {
        bool done = false;
        sync->edit(
            [=, this](store::Writer& writer, store::Reader&) -> Result<void> {
                const auto id = outbox::publishChange(writer, {"mesh", path, before, after, "A change", "Ada", "ada@acme.example", "tributary:product/orders", {}, {}}, now);
                return id ? Result<void>() : tl::unexpected(id.error());
            },
            [&done](const Result<void>& result) {
                EXPECT_TRUE(result) << (result ? "" : result.error().code);
                done = true;
            });
        ASSERT_TRUE(until([&] { return done; }));
        outbox->look();
    }

    query::OutboxPage page() const { return answerOf<query::OutboxPage>([this](auto answer) { outbox->page(QStringLiteral("test"), outbox.get(), std::move(answer)); }); }
    query::OutboxDetail detail(std::int64_t id) const
    {
        return answerOf<query::OutboxDetail>([this, id](auto answer) { outbox->detail(QStringLiteral("test"), id, outbox.get(), std::move(answer)); });
    }
    store::OutboxEntry newest() const
    {
        const query::OutboxPage all = page();
        return all.items.empty() ? store::OutboxEntry{} : all.items.front().entry;
    }
    bool becomes(store::OutboxState state)
    {
        return until([&] { return newest().state == state; });
    }

    template <typename T, typename Ask>
    static T answerOf(Ask ask)
    {
        std::shared_ptr<const T> value;
        bool done = false;
        ask([&](const Result<std::shared_ptr<const T>>& answer) {
            EXPECT_TRUE(answer) << (answer ? "" : answer.error().code);
            value = answer ? *answer : nullptr;
            done = true;
        });
        until([&] { return done; });
        return value ? *value : T{};
    }

    TempFolder temp;
    Micros now = 1'795'000'000'000'000;
    std::unique_ptr<query::LocalSyncService> sync;
    std::unique_ptr<query::LocalOutboxService> outbox;

private:
    std::unique_ptr<QCoreApplication> m_app;
    mutable int m_clones = 0;
};

} // namespace tributary::test
