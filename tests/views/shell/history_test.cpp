// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/history.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::views {
namespace {

TEST(History, GoesBackAndForwardAndForgetsWhatLayAhead)
{
    History history;
    EXPECT_FALSE(history.canGoBack());
    history.visit(QStringLiteral("a"));
    history.visit(QStringLiteral("b"));
    history.visit(QStringLiteral("b")); // the same place is one visit
    history.visit(QStringLiteral("c"));
    EXPECT_EQ(history.back(), QStringLiteral("b"));
    EXPECT_EQ(history.back(), QStringLiteral("a"));
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.forward(), QStringLiteral("b"));
    history.visit(QStringLiteral("d"));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(), QStringLiteral("b"));
    EXPECT_TRUE(History().back().isEmpty());
}

TEST(History, TheLastVisitCanBeOfAnotherPlaceAfterAll)
{
    History history;
    history.correct(QStringLiteral("a"));
    EXPECT_FALSE(history.canGoBack());
    history.visit(QStringLiteral("b"));
    history.correct(QStringLiteral("c"));
    EXPECT_EQ(history.back(), QStringLiteral("a"));
    EXPECT_EQ(history.forward(), QStringLiteral("c"));
    history.visit(QStringLiteral("d"));
    history.back();
    history.correct(QStringLiteral("e"));
    EXPECT_FALSE(history.canGoForward()) << "what lay ahead is forgotten, as by a visit";
    history.correct(QStringLiteral("a")); // back at the place before: one visit
    EXPECT_FALSE(history.canGoBack());
}

TEST(History, ForwardUndoesBack)
{
    std::mt19937 random(11); // NOLINT: the same walk each run
    History history;
    QString here = QStringLiteral("start");
    history.visit(here);
    for (int i = 0; i < 2000; ++i) {
        if (random() % 3 == 0) {
            here = QString::number(random() % 50) + QLatin1Char('/') + QString::number(i);
            history.visit(here);
        } else if (history.canGoBack()) {
            const QString before = history.back();
            ASSERT_EQ(history.forward(), here);
            here = random() % 2 == 0 ? history.back() : here;
            ASSERT_TRUE(here == before || !before.isEmpty());
        }
    }
}

} // namespace
} // namespace tributary::views
