// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/safe_text_view.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QSignalSpy>
#include <QTextBlock>

namespace tributary::views::hostile_markdown_test {
namespace {

QStringList addressesIn(const QTextDocument& document)
{
    QStringList addresses;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isAnchor() && !addresses.contains(format.anchorHref())) {
                addresses.append(format.anchorHref());
            }
        }
    }
    return addresses;
}

struct Hostile {
    const char* markdown;
    int offered; // links that tell when they are clicked
};

class HostileMarkdown : public testing::TestWithParam<Hostile> {};

TEST_P(HostileMarkdown, OffersOnlyAllowedLinks)
{
    SafeTextView view;
    view.setUntrustedMarkdown(QString::fromUtf8(GetParam().markdown));
    QSignalSpy requested(&view, &SafeTextView::linkRequested);
    const QStringList addresses = addressesIn(*view.document());
    for (const QString& address : addresses) {
        emit view.anchorClicked(QUrl(address));
    }
    EXPECT_EQ(requested.count(), GetParam().offered) << addresses.join(QLatin1Char(' ')).toStdString();
    EXPECT_TRUE(view.source().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Texts, HostileMarkdown,
                         testing::Values(Hostile{"[x](javascript:alert(1))", 0}, Hostile{"[x](file:///etc/passwd)", 0},
                                         Hostile{"[x](../other.md)", 0}, Hostile{"[x](#anchor)", 0}, Hostile{"[x](data:text/html,y)", 0},
                                         Hostile{"[x](https://example.org/)", 1}, Hostile{"[x](mailto:a@example.org)", 1},
                                         Hostile{"[x](tributary:product/x@1)", 1}, Hostile{"<a href=\"https://example.org/\">x</a>", 0},
                                         Hostile{"[a](https://example.org/1) [b](https://example.org/2) [c](ftp://example.org/)", 2}));

TEST(SafeTextResources, NothingIsEverRead)
{
    SafeTextView view;
    for (const char* address : {"file:///etc/passwd", "http://127.0.0.1/x.png", "qrc:/tributary/themes/window.qss", "x.png"}) {
        const QUrl url(QString::fromLatin1(address));
        for (const int type : {QTextDocument::HtmlResource, QTextDocument::StyleSheetResource, QTextDocument::MarkdownResource, QTextDocument::UserResource}) {
            EXPECT_FALSE(view.loadResource(type, url).isValid()) << address << ' ' << type;
        }
        EXPECT_EQ(view.loadResource(QTextDocument::ImageResource, url).value<QImage>().size(), QSize(1, 1)) << address;
    }
}

TEST(SafeTextLimit, Is64KiBToTheByte)
{
    SafeTextView view;
    const QString line = QString(63, QLatin1Char('a')) + QLatin1Char('\n');
    view.setUntrustedMarkdown(line.repeated(1024));
    EXPECT_FALSE(view.toPlainText().contains(QChar(0x2026)));
    view.setUntrustedMarkdown(line.repeated(1024) + QStringLiteral("secret"));
    EXPECT_TRUE(view.toPlainText().contains(QChar(0x2026)));
    EXPECT_FALSE(view.toPlainText().contains(QStringLiteral("secret")));
}

} // namespace
} // namespace tributary::views::hostile_markdown_test
