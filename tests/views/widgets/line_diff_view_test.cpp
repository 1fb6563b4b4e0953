// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/line_diff_view.h"

#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QTest>
#include <QTextBlock>

namespace tributary::views {
namespace {

class LineDiffs : public ::testing::Test {
protected:
    LineDiffs()
    {
        view.resize(500, 300);
        view.show();
    }
    // The ground at the right end of a line, beyond its text.
    QColor groundOf(int line)
    {
        const QImage image = view.viewport()->grab().toImage();
        const QRect cursor = view.cursorRect(QTextCursor(view.document()->findBlockByNumber(line)));
        return image.pixelColor(static_cast<int>(image.width() - 4), static_cast<int>(cursor.center().y() * image.devicePixelRatio()));
    }

    LineDiffView view;
};

constexpr auto kPatch = "--- a/orders.yaml\n+++ b/orders.yaml\n@@ -1,2 +1,3 @@\n id: orders\n-status: draft\n+status: active\n+tags: [a]\n";

TEST_F(LineDiffs, LeaveTheNamesOutAndCount)
{
    view.setPatch(QString::fromLatin1(kPatch));
    EXPECT_EQ(view.toPlainText(), QStringLiteral("@@ -1,2 +1,3 @@\n id: orders\n-status: draft\n+status: active\n+tags: [a]"));
    EXPECT_EQ(view.added(), 2);
    EXPECT_EQ(view.removed(), 1);
    EXPECT_EQ(view.countWords(), QStringLiteral("+2  \u22121 lines"));
    view.setPatch({});
    EXPECT_TRUE(view.toPlainText().isEmpty());
    EXPECT_EQ(view.added() + view.removed(), 0);
}

TEST_F(LineDiffs, OfSeveralFilesTheNamesStay)
{
    view.setPatch(QStringLiteral("--- /dev/null\n+++ b/p.yaml\n@@ -0,0 +1 @@\n+id: p\n--- /dev/null\n+++ b/c.yaml\n@@ -0,0 +1,2 @@\n+id: c\n+--- not a name\n"));
    EXPECT_EQ(view.document()->findBlockByNumber(5).text(), QStringLiteral("+++ b/c.yaml"));
    EXPECT_EQ(view.added(), 3);
    EXPECT_EQ(view.removed(), 0);
    EXPECT_EQ(groundOf(0), Theme::current().infoSoft);
    EXPECT_EQ(groundOf(5), Theme::current().infoSoft);
    EXPECT_EQ(groundOf(8), Theme::current().okSoft);
}

TEST_F(LineDiffs, WholeLinesStandOnTheirGrounds)
{
    view.setPatch(QString::fromLatin1(kPatch));
    const Theme& theme = Theme::current();
    EXPECT_EQ(groundOf(3), theme.okSoft);
    EXPECT_EQ(groundOf(2), theme.errSoft);
    EXPECT_EQ(groundOf(0), theme.infoSoft);
    EXPECT_NE(groundOf(1), theme.okSoft);
    EXPECT_NE(groundOf(1), theme.errSoft);
}

TEST_F(LineDiffs, TheSamePatchLeavesTheSelectionAlone)
{
    view.setPatch(QString::fromLatin1(kPatch));
    view.selectAll();
    view.setPatch(QString::fromLatin1(kPatch));
    EXPECT_TRUE(view.textCursor().hasSelection());
    view.setPatch(QString::fromLatin1(kPatch) + QStringLiteral("+more: x\n"));
    EXPECT_EQ(view.added(), 3);
}

TEST_F(LineDiffs, LinesWithoutAnEndAreCut)
{
    view.setPatch(QStringLiteral("@@ -1 +1 @@\n+") + QString(50'000, u'x') + QStringLiteral("\n-y\n"));
    EXPECT_LT(view.document()->findBlockByNumber(1).length(), 2'000);
    EXPECT_TRUE(view.document()->findBlockByNumber(1).text().endsWith(QChar(0x2026)));
    EXPECT_EQ(view.added() + view.removed(), 2);
}

TEST_F(LineDiffs, WhatSteersTheScreenIsNotShown)
{
    view.setPatch(QStringLiteral("@@ -1 +1 @@\n+a\u202eb\u0007c <b>x</b>\n"));
    EXPECT_FALSE(view.toPlainText().contains(QChar(0x202e)));
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("<b>x</b>")));
    EXPECT_TRUE(view.isReadOnly());
}

} // namespace
} // namespace tributary::views
