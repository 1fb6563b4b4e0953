// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/safe_text_view.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

namespace tributary::views {
namespace {

TEST(SafeTextView, ShowsMarkdown)
{
    SafeTextView view;
    view.setUntrustedMarkdown(QStringLiteral("# Title\n\nSome **bold** text\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"));
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("Some bold text")));
    EXPECT_EQ(view.document()->firstBlock().text(), QStringLiteral("Title"));
}

TEST(SafeTextView, HtmlIsTextAndNoMarkup)
{
    SafeTextView view;
    view.setUntrustedMarkdown(QStringLiteral("a <b>x</b> <img src=\"file:///etc/passwd\"> <script>alert(1)</script>"));
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("<b>x</b>")));
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("<script>")));
}

TEST(SafeTextView, ImagesAreNeverReadFromDisk)
{
    const QTemporaryDir folder;
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString path = folder.filePath(QStringLiteral("secret.png"));
    ASSERT_TRUE(image.save(path));
    for (const QString& address : {path, QUrl::fromLocalFile(path).toString(), QStringLiteral("secret.png")}) {
        SafeTextView view;
        view.setSearchPaths({folder.path()});
        view.setUntrustedMarkdown(QStringLiteral("![picture](%1)").arg(address));
        view.resize(600, 400);
        view.show();
        const QImage shown = view.grab().toImage();
        for (int y = 0; y < shown.height(); y += 5) {
            for (int x = 0; x < shown.width(); x += 5) {
                ASSERT_NE(shown.pixelColor(x, y), QColor(Qt::red)) << address.toStdString();
            }
        }
    }
}

TEST(SafeTextView, LinksOnlyTellAndOnlyOfKnownSchemes)
{
    SafeTextView view;
    QSignalSpy requested(&view, &SafeTextView::linkRequested);
    for (const char* address : {"file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "other.html", "qrc:/x", "ssh://host"}) {
        emit view.anchorClicked(QUrl(QString::fromLatin1(address)));
    }
    EXPECT_EQ(requested.count(), 0);
    for (const char* address : {"https://example.org/", "HTTP://example.org/", "mailto:a@example.org", "tributary:product/x@1"}) {
        emit view.anchorClicked(QUrl(QString::fromLatin1(address)));
    }
    EXPECT_EQ(requested.count(), 4);
    EXPECT_TRUE(view.source().isEmpty()) << "it never goes anywhere by itself";
}

TEST(SafeTextView, LongTextIsCutAtACharacter)
{
    SafeTextView view;
    view.setUntrustedMarkdown(QString(200'000, QChar(0x00e4))); // two bytes each
    const QString text = view.toPlainText();
    EXPECT_LE(text.toUtf8().size(), 64 * 1024 + 8);
    EXPECT_TRUE(text.endsWith(QChar(0x2026)));
    EXPECT_FALSE(text.contains(QChar::ReplacementCharacter));
    view.setUntrustedMarkdown(QStringLiteral("short"));
    EXPECT_EQ(view.toPlainText().trimmed(), QStringLiteral("short"));
}

TEST(SafeTextView, HostileNestingIsLaidOutSoon)
{
    SafeTextView view;
    QElapsedTimer timer;
    timer.start();
    view.setUntrustedMarkdown(QString(60'000, QLatin1Char('>')) + QStringLiteral(" deep"));
    view.setUntrustedMarkdown(QStringLiteral("<table>").repeated(20) + QStringLiteral("x"));
    view.setUntrustedMarkdown(QStringLiteral("[").repeated(60'000));
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST(SafeTextView, GrowsWithItsTextWhenAsked)
{
    SafeTextView view;
    view.resize(200, 100);
    view.setFitsContent(true);
    view.show();
    view.setUntrustedMarkdown(QStringLiteral("one line"));
    QCoreApplication::processEvents();
    const int low = view.height();
    view.setUntrustedMarkdown(QStringLiteral("many words that need several lines in a narrow view ").repeated(10));
    QCoreApplication::processEvents();
    EXPECT_GT(view.height(), low * 4);
    EXPECT_EQ(view.verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
}

} // namespace
} // namespace tributary::views
