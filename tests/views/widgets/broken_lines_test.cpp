// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/broken_lines.h"

#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QFontMetrics>

#include <random>

namespace tributary::views {
namespace {

const QFont& font()
{
    return Theme::current().small;
}

TEST(BrokenLines, KeepsWhatFits)
{
    EXPECT_EQ(brokenLines(QStringLiteral("one line"), font(), 500, 5), QStringList{QStringLiteral("one line")});
    EXPECT_EQ(brokenLines(QStringLiteral("two\nlines"), font(), 500, 5), (QStringList{QStringLiteral("two"), QStringLiteral("lines")}));
}

TEST(BrokenLines, ElidesTheLastLineWhereMoreFollows)
{
    const QStringList lines = brokenLines(QString(QStringLiteral("word ")).repeated(100), font(), 120, 3);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines.last().endsWith(QChar(0x2026)));
    EXPECT_FALSE(lines[1].contains(QChar(0x2026)));
}

// Lines are no wider than asked, no more than asked, and lose nothing but blanks while there is room.
TEST(BrokenLines, RandomTextsAreBrokenWithoutLoss)
{
    std::mt19937 random(99);
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (unsigned i = random() % 60; i > 0; --i)
            text += random() % 6 == 0 ? QChar(u' ') : QChar(static_cast<char16_t>(u'a' + random() % 26));
        const int width = 60 + static_cast<int>(random() % 200);
        const QStringList lines = brokenLines(text, font(), width, 1000);
        for (const QString& line : lines)
            EXPECT_LE(QFontMetrics(font()).horizontalAdvance(line), width + 2) << line.toStdString();
        EXPECT_EQ(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
        const int most = 1 + static_cast<int>(random() % 3);
        EXPECT_LE(brokenLines(text, font(), width, most).size(), most);
    }
}

} // namespace
} // namespace tributary::views
