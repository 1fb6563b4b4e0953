// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/question_link.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::views {
namespace {

QString randomText(std::mt19937& random)
{
    static const QString kLetters = QStringLiteral("ab/%?&=#+ \u00e4\u9867:@.\"<");
    QString text = QStringLiteral("tributary:product/");
    for (int left = static_cast<int>(random() % 12); left >= 0; --left)
        text += kLetters.at(static_cast<int>(random() % static_cast<unsigned>(kLetters.size())));
    return text;
}

TEST(QuestionLink, WhatIsWrittenIsRead)
{
    std::mt19937 random(8);
    for (int i = 0; i < 500; ++i) {
        const PathsLink link{randomText(random), randomText(random)};
        EXPECT_EQ(parsePathsLink(formatPathsLink(link)), link) << formatPathsLink(link).toStdString();
        EXPECT_EQ(parseImpactLink(formatImpactLink(link.from)), link.from);
    }
}

TEST(QuestionLink, OtherAddressesAreNone)
{
    for (const char* text : {"", "tributary:impact", "tributary:impact?", "tributary:impact?ref=", "tributary:impacts?ref=a", "tributary:paths?from=a",
                             "tributary:paths?to=a", "tributary:lineage?ref=a", "https://example.org/?ref=a"}) {
        EXPECT_FALSE(parseImpactLink(QString::fromLatin1(text))) << text;
        EXPECT_FALSE(parsePathsLink(QString::fromLatin1(text))) << text;
    }
}

} // namespace
} // namespace tributary::views
