// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/markdown_text.h"

#include <gtest/gtest.h>

#include <QTextDocument>

#include <random>

namespace tributary::views {
namespace {

TEST(MarkdownText, EscapesEveryMark)
{
    EXPECT_EQ(markdownEscaped(QStringLiteral("plain words 12")), u"plain words 12");
    EXPECT_EQ(markdownEscaped(QStringLiteral("*a* <b> [c](d) `e` | #")), QStringLiteral("\\*a\\* \\<b\\> \\[c\\]\\(d\\) \\`e\\` \\| \\#"));
    EXPECT_EQ(markdownEscaped(QStringLiteral("Dvo\u0159\u00E1k")), QStringLiteral("Dvo\u0159\u00E1k"));
}

// What is escaped reads back as the text it was.
TEST(MarkdownText, RandomTextsComeBack)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        QString text = QStringLiteral("x");
        for (unsigned i = random() % 30; i > 0; --i)
            text += QChar(static_cast<char16_t>(0x21 + random() % 0x5E));
        QTextDocument document;
        QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
        features |= QTextDocument::MarkdownNoHTML;
        document.setMarkdown(markdownEscaped(text), features);
        EXPECT_EQ(document.toPlainText(), text);
    }
}

} // namespace
} // namespace tributary::views
