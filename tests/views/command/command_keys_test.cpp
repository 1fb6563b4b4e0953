// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/command_registry.h"
#include "views/command/scope_words.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include <random>

namespace tributary::views::command_keys_test {
namespace {

class CommandKeys : public testing::Test {
protected:
    CommandKeys()
    {
        window.setFocusPolicy(Qt::StrongFocus);
        add("a", {key("Ctrl+K"), key("/")}, {});
        add("b", {key("Ctrl+W")}, {});
        add("d", {key("Ctrl+D")}, QStringLiteral("discover"));
        add("l", {key("Ctrl+D")}, QStringLiteral("lineage"));
        registry.addFixed({QStringLiteral("lineage"), QStringLiteral("Next match"), {key("F3")}});
    }
    static QKeySequence key(const char* text) { return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText); }
    void add(const char* id, const QList<QKeySequence>& keys, const QString& scope)
    {
        const QString name = QString::fromLatin1(id);
        registry.add({name, QStringLiteral("Command ") + name, keys, {}, [this, name] { ran.append(name); }, scope});
    }
    void showIt()
    {
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        window.setFocus();
    }

    QWidget window;
    CommandRegistry registry{&window};
    QStringList ran;
};

TEST_F(CommandKeys, NewKeysActAtOnceAndTheOldOnesNoMore)
{
    showIt();
    QSignalSpy changed(&registry, &CommandRegistry::keysChanged);
    EXPECT_FALSE(registry.setKeys(QStringLiteral("b"), {key("Ctrl+J")}));
    EXPECT_EQ(changed.count(), 1);
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(ran, QStringList{QStringLiteral("b")});
    EXPECT_FALSE(registry.resetKeys(QStringLiteral("b")));
    QTest::keyClick(&window, Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(ran, (QStringList{QStringLiteral("b"), QStringLiteral("b")}));
    EXPECT_TRUE(registry.keyChoices().isEmpty());
}

TEST_F(CommandKeys, AKeyIsRefusedWhereItIsTakenAndNamed)
{
    const auto taken = registry.setKeys(QStringLiteral("b"), {key("Ctrl+J"), key("Ctrl+K")});
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->text, u"Command a");
    EXPECT_EQ(taken->key, key("Ctrl+K"));
    EXPECT_TRUE(ScopeWords::clash(*taken).contains(QStringLiteral("Command a")));
    EXPECT_EQ(registry.find(QStringLiteral("b"))->keys, QList<QKeySequence>{key("Ctrl+W")}) << "nothing of it is taken over";
    EXPECT_TRUE(registry.setKeys(QStringLiteral("d"), {key("Ctrl+W")})) << "the window's keys act on every page";
    EXPECT_TRUE(registry.setKeys(QStringLiteral("b"), {key("Ctrl+D")})) << "and it meets those of each page";
    EXPECT_TRUE(registry.setKeys(QStringLiteral("l"), {key("F3")})) << "what the page handles by itself counts too";
    EXPECT_FALSE(registry.setKeys(QStringLiteral("d"), {key("F3")})) << "another page is another place";
}

TEST_F(CommandKeys, ResettingIsRefusedToWhereAnotherTookTheKey)
{
    EXPECT_FALSE(registry.setKeys(QStringLiteral("b"), {}));
    EXPECT_FALSE(registry.setKeys(QStringLiteral("a"), {key("Ctrl+W")}));
    const auto taken = registry.resetKeys(QStringLiteral("b"));
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->text, u"Command a");
    registry.resetAllKeys();
    EXPECT_EQ(registry.find(QStringLiteral("a"))->keys, (QList<QKeySequence>{key("Ctrl+K"), key("/")}));
    EXPECT_EQ(registry.find(QStringLiteral("b"))->keys, QList<QKeySequence>{key("Ctrl+W")});
}

TEST_F(CommandKeys, SwappedKeysComeBackSwapped)
{
    EXPECT_FALSE(registry.setKeys(QStringLiteral("a"), {}));
    EXPECT_FALSE(registry.setKeys(QStringLiteral("b"), {key("Ctrl+K")}));
    EXPECT_FALSE(registry.setKeys(QStringLiteral("a"), {key("Ctrl+W")}));
    const auto kept = registry.keyChoices();
    registry.resetAllKeys();
    registry.setKeyChoices(kept);
    EXPECT_EQ(registry.find(QStringLiteral("a"))->keys, QList<QKeySequence>{key("Ctrl+W")});
    EXPECT_EQ(registry.find(QStringLiteral("b"))->keys, QList<QKeySequence>{key("Ctrl+K")});
    EXPECT_EQ(registry.keyChoices(), kept);
}

TEST_F(CommandKeys, ChoicesThatMakeNoSenseAreLeftOut)
{
    registry.setKeyChoices({{QStringLiteral("gone"), QStringLiteral("Ctrl+G")}, {QStringLiteral("b"), QStringLiteral("Ctrl+K")}});
    EXPECT_EQ(registry.find(QStringLiteral("b"))->keys, QList<QKeySequence>{key("Ctrl+W")}) << "Ctrl+K is a's";
    EXPECT_TRUE(registry.keyChoices().isEmpty());
}

TEST_F(CommandKeys, SingleKeysCanBeSwitchedOff)
{
    EXPECT_TRUE(CommandRegistry::isSingleKey(key("/")));
    EXPECT_TRUE(CommandRegistry::isSingleKey(key("Shift+A")));
    EXPECT_FALSE(CommandRegistry::isSingleKey(key("Ctrl+K")));
    EXPECT_FALSE(CommandRegistry::isSingleKey(key("F6")));
    showIt();
    QTest::keyClick(&window, Qt::Key_Slash);
    registry.setSingleKeysAct(false);
    QTest::keyClick(&window, Qt::Key_Slash);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(ran.size(), 2);
    registry.setSingleKeysAct(true);
    QTest::keyClick(&window, Qt::Key_Slash);
    EXPECT_EQ(ran.size(), 3);
}

// Whatever is asked for in whatever order: no key is used twice where both uses act, and what is kept
// brings the same keys back.
TEST_F(CommandKeys, AnyOrderOfChangesLeavesEachKeyWithOneCommand)
{
    const QList<QKeySequence> some = {key("Ctrl+K"), key("Ctrl+W"), key("Ctrl+D"), key("Ctrl+J"), key("/"), key("F3"), key("Alt+X")};
    const QStringList ids = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d"), QStringLiteral("l")};
    std::mt19937 random(20261126);
    for (int round = 0; round < 400; ++round) {
        const QString id = ids[static_cast<int>(random() % 4)];
        QList<QKeySequence> keys;
        for (unsigned i = random() % 3; i > 0; --i) {
            const QKeySequence next = some[static_cast<int>(random() % 7)];
            if (!keys.contains(next)) {
                keys.append(next);
            }
        }
        if (random() % 10 == 0) {
            static_cast<void>(registry.resetKeys(id));
        } else {
            static_cast<void>(registry.setKeys(id, keys));
        }
        for (const auto& command : registry.all()) {
            for (const QKeySequence& one : command->keys) {
                ASSERT_FALSE(registry.clash(command->id, one)) << one.toString().toStdString() << " in round " << round;
            }
        }
        QStringList before;
        for (const auto& command : registry.all()) {
            before.append(QKeySequence::listToString(command->keys));
        }
        registry.setKeyChoices(registry.keyChoices());
        QStringList after;
        for (const auto& command : registry.all()) {
            after.append(QKeySequence::listToString(command->keys));
        }
        ASSERT_EQ(before, after) << "round " << round;
    }
}

} // namespace
} // namespace tributary::views::command_keys_test
