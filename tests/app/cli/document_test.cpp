// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document.h"

#include "app/cli/text_table.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <random>

namespace tributary::cli {
namespace {

const QString kHostile = QStringLiteral("<img src=\"http://evil.example/x.png\"> ![x](http://evil.example) | `a` &amp; <b>");

Document hostileDocument()
{
    Document document;
    document.title = kHostile;
    document.subtitle = kHostile;
    Section section{kHostile, kHostile + QStringLiteral("\n# no heading\n- no item"), {}, {kHostile, kHostile}, {{kHostile, kHostile}}};
    section.add(kHostile, kHostile);
    document.add(std::move(section));
    return document;
}

// Undoes what markdownEscaped() does, by the standard's own rule.
QString unescaped(const QString& text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\') && i + 1 < text.size())
            ++i;
        out += text[i];
    }
    return out;
}

TEST(Document, HtmlHoldsNoForeignTag)
{
    const QString html = asHtml(hostileDocument());
    EXPECT_FALSE(html.contains(QStringLiteral("<img")));
    EXPECT_FALSE(html.contains(QStringLiteral("<b>")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;img")));
    EXPECT_TRUE(html.contains(QStringLiteral("&amp;amp;"))) << "an entity in a name is text, too";
    EXPECT_TRUE(html.contains(QStringLiteral("Content-Security-Policy")));
    // No attribute of ours points anywhere.
    EXPECT_FALSE(html.contains(QRegularExpression(QStringLiteral("<[^>]*(src|href)="))));
}

TEST(Document, MarkdownHoldsNoForeignMarkup)
{
    const QString markdown = asMarkdown(hostileDocument());
    EXPECT_FALSE(markdown.contains(QRegularExpression(QStringLiteral("(^|[^\\\\])<img"))));
    EXPECT_FALSE(markdown.contains(QRegularExpression(QStringLiteral("(^|[^\\\\])!\\["))));
    EXPECT_FALSE(markdown.contains(QStringLiteral("\n# no heading")));
    EXPECT_FALSE(markdown.contains(QStringLiteral("\n- no item")));
}

TEST(Document, EscapedMarkdownSaysTheSame)
{
    std::mt19937 random(7);
    const QString letters = QStringLiteral("ab 1.\\`*_{}[]()#+-!|<>~&=:/\"'é漢");
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (unsigned length = random() % 30; length > 0; --length)
            text += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
        EXPECT_EQ(unescaped(markdownEscaped(text)), text.simplified());
    }
}

TEST(Document, EmptySectionsAndFieldsAreLeftOut)
{
    Document document;
    Section section{QStringLiteral("Empty"), {}, {}, {QStringLiteral("A")}, {}};
    section.add(QStringLiteral("Owner"), QStringLiteral("  "));
    document.add(std::move(section));
    EXPECT_TRUE(document.sections.empty());
}

TEST(TextTable, ColumnsAreAsWideAsTheirWidestCell)
{
    TextTable table({QStringLiteral("A"), QStringLiteral("B")});
    table.add({QStringLiteral("long one"), QStringLiteral("x")});
    table.add({QStringLiteral("s"), QString()});
    EXPECT_EQ(table.text(), QStringLiteral("A         B\nlong one  x\ns\n"));
}

TEST(TextTable, ANameCannotSteerTheTerminal)
{
    EXPECT_EQ(printable(QStringLiteral("a\x1b[2Jb\nc")), QStringLiteral("a [2Jb c"));
    EXPECT_EQ(printable(QString(QChar(0x202E)) + QStringLiteral("abc")), QStringLiteral("abc"));
    EXPECT_EQ(shortened(QStringLiteral("one two three"), 8), QStringLiteral("one two") + QChar(0x2026));
}

TEST(DocumentForPrinting, CutsWhatIsLongAndNothingElse)
{
    Document document;
    document.title = QStringLiteral("t");
    Section section;
    section.title = QStringLiteral("s");
    section.text = QString(20'001, QLatin1Char('x'));
    section.fields = {{QStringLiteral("f"), QString(601, QLatin1Char('y'))}, {QStringLiteral("g"), QString(600, QLatin1Char('z'))}};
    section.rows = {{QStringLiteral("a"), QString(5'000, QLatin1Char('w'))}};
    document.add(section);
    const Document printed = forPrinting(document);
    EXPECT_EQ(printed.sections[0].text.size(), 20'000);
    EXPECT_EQ(printed.sections[0].fields[0].second, QString(599, QLatin1Char('y')) + QChar(0x2026));
    EXPECT_EQ(printed.sections[0].fields[1].second, section.fields[1].second);
    EXPECT_EQ(printed.sections[0].rows[0][1].size(), 600);
    EXPECT_EQ(asHtml(document).count(QLatin1Char('w')) - asHtml(printed).count(QLatin1Char('w')), 5'000 - 599);
}

} // namespace
} // namespace tributary::cli
