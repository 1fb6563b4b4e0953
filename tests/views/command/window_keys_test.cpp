// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/fake_saved.h"
#include "tests/support/widgets/fake_sync.h"
#include "tests/support/widgets/sample_mesh.h"
#include "views/command/command_registry.h"
#include "views/command/palette_model.h"
#include "views/discover/discover_page.h"
#include "views/shell/connect_discover.h"
#include "views/shell/main_window.h"
#include "views/sync/sync_page.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QSet>
#include <QTest>

namespace tributary::views::window_keys_test {
namespace {

class WindowKeys : public testing::Test {
protected:
    void SetUp() override
    {
        catalog.status = test::sampleStatus();
        auto* discover = new DiscoverPage(catalog);
        discover->offerSaving(saved);
        auto* sources = new SyncPage(catalog, sync);
        window = std::make_unique<MainWindow>(MainWindowParts{
            catalog, sync, QStringLiteral("Mesh"), {},
            {{QStringLiteral("discover"), QStringLiteral("Discover"), QStringLiteral("compass"), 1, discover},
             {QStringLiteral("sync"), QStringLiteral("Sync"), QStringLiteral("sync"), 6, sources}}, {}});
        connectDiscover(window.get(), discover);
        sources->addCommands(window->commands());
        window->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return window->isSettled(); }));
    }
    test::FakeCatalog catalog;
    test::FakeSaved saved{catalog};
    test::FakeSync sync;
    std::unique_ptr<MainWindow> window;
};

TEST_F(WindowKeys, NoKeyIsUsedTwiceInAPlace)
{
    int keys = 0;
    for (const auto& command : window->commands().all()) {
        EXPECT_FALSE(command->scope.isEmpty()) << command->id.toStdString();
        for (const QKeySequence& key : window->commands().defaultKeys(command->id)) {
            const auto taken = window->commands().clash(command->id, key);
            EXPECT_FALSE(taken) << key.toString().toStdString() << " of " << command->id.toStdString() << " and of " << taken->text.toStdString();
            ++keys;
        }
        EXPECT_EQ(command->keys, window->commands().defaultKeys(command->id));
    }
    EXPECT_GE(keys, 12);
}

TEST_F(WindowKeys, EveryCommandHasItsWordsAndItsAction)
{
    QSet<QString> texts;
    for (const auto& command : window->commands().all()) {
        EXPECT_TRUE(command->id.contains(QLatin1Char('.'))) << command->id.toStdString();
        EXPECT_FALSE(texts.contains(command->text)) << command->text.toStdString();
        texts.insert(command->text);
        EXPECT_TRUE(static_cast<bool>(command->run)) << command->id.toStdString();
        for (const QKeySequence& key : command->keys) {
            const QAction* action = window->findChild<QAction*>(key.toString(QKeySequence::PortableText), Qt::FindDirectChildrenOnly);
            ASSERT_NE(action, nullptr) << command->id.toStdString();
            EXPECT_EQ(action->shortcut(), key);
        }
    }
}

TEST_F(WindowKeys, ThePaletteReachesWhatIsEnabledAndNothingElse)
{
    PaletteModel model(window->commands());
    for (const auto& command : window->commands().all()) {
        model.showCommands(command->text.toUpper());
        EXPECT_EQ(model.rowOfCommand(command->id) >= 0, command->isEnabled()) << command->id.toStdString();
        model.showAll(command->text, {});
        EXPECT_EQ(model.rowOfCommand(command->id) >= 0, command->isEnabled()) << command->id.toStdString();
    }
}

TEST_F(WindowKeys, ASyncThatRunsCanBeCancelledAndNotStartedAgain)
{
    EXPECT_FALSE(window->commands().run(QStringLiteral("sync.cancel")));
    sync.running = true;
    EXPECT_FALSE(window->commands().run(QStringLiteral("sync.all")));
    EXPECT_TRUE(window->commands().run(QStringLiteral("sync.cancel")));
    EXPECT_EQ(sync.calls, QStringList{QStringLiteral("cancel")});
}

} // namespace
} // namespace tributary::views::window_keys_test
