// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/command_registry.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

TEST(CommandRegistry, RunsWhatIsEnabled)
{
    QWidget window;
    CommandRegistry registry(&window);
    int runs = 0;
    bool enabled = true;
    registry.add({QStringLiteral("a"), QStringLiteral("Do a"), {}, [&] { return enabled; }, [&] { ++runs; }});
    EXPECT_TRUE(registry.run(QStringLiteral("a")));
    enabled = false;
    EXPECT_FALSE(registry.run(QStringLiteral("a")));
    EXPECT_FALSE(registry.run(QStringLiteral("unknown")));
    EXPECT_EQ(runs, 1);
}

TEST(CommandRegistry, AnIdIsHeldOnce)
{
    QWidget window;
    CommandRegistry registry(&window);
    int first = 0;
    int second = 0;
    registry.add({QStringLiteral("a"), QStringLiteral("Old"), {}, {}, [&] { ++first; }});
    registry.add({QStringLiteral("a"), QStringLiteral("New"), {}, {}, [&] { ++second; }});
    registry.run(QStringLiteral("a"));
    EXPECT_EQ(first, 0);
    EXPECT_EQ(second, 1);
    EXPECT_EQ(registry.all().size(), 1U);
}

TEST(CommandRegistry, OneKeyOfTwoPagesRunsTheCommandThatIsEnabled)
{
    QWidget window;
    CommandRegistry registry(&window);
    bool first = true;
    QStringList ran;
    const QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_I)};
    registry.add({QStringLiteral("a"), QStringLiteral("A"), keys, [&] { return first; }, [&] { ran.append(QStringLiteral("a")); }, QStringLiteral("discover")});
    registry.add({QStringLiteral("b"), QStringLiteral("B"), keys, [&] { return !first; }, [&] { ran.append(QStringLiteral("b")); }, QStringLiteral("lineage")});
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
    first = false;
    QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(ran, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

TEST(CommandRegistry, KeysActInTheWindowButNotInsideOfTextFields)
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* field = new QLineEdit;
    auto* other = new QWidget;
    other->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(field);
    layout->addWidget(other);
    CommandRegistry registry(&window);
    int runs = 0;
    registry.add({QStringLiteral("a"), QStringLiteral("Search"), {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_Slash)}, {}, [&] { ++runs; }});
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Slash);
    EXPECT_EQ(runs, 1);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("/"));
    EXPECT_EQ(runs, 1);
    EXPECT_EQ(field->text(), QStringLiteral("/"));
    QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(runs, 2);
}

TEST(CommandRegistry, MatchesAllWordsAndPutsBeginningsFirst)
{
    QWidget window;
    CommandRegistry registry(&window);
    for (const char* text : {"Sync all sources", "Close tab", "Next tab", "Add a folder", "Tabulate", "Stables"}) {
        registry.add({QString::fromLatin1(text), QString::fromLatin1(text), {}, {}, [] {}});
    }
    registry.add({QStringLiteral("off"), QStringLiteral("Off tab"), {}, [] { return false; }, [] {}});
    const auto texts = [&](const QString& filter) {
        QStringList found;
        for (const Command* command : registry.matching(filter)) {
            found.append(command->text);
        }
        return found;
    };
    EXPECT_EQ(texts(QStringLiteral("TAB")), (QStringList{"Tabulate", "Close tab", "Next tab", "Stables"}));
    EXPECT_EQ(texts(QStringLiteral("all sync")), QStringList{"Sync all sources"});
    EXPECT_EQ(texts({}).size(), 6);
    EXPECT_TRUE(texts(QStringLiteral("nothing")).isEmpty());
}

} // namespace
} // namespace tributary::views
