// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/plain_text.h"

#include <gtest/gtest.h>

#include <QTextDocument>

#include <random>

namespace tributary::views::plain_text_rules_test {
namespace {

bool steers(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

template <std::size_t N>
QString randomOf(std::mt19937& random, const std::array<QString, N>& pieces, int most)
{
    QString text;
    for (unsigned i = random() % static_cast<unsigned>(most); i > 0; --i) {
        text += pieces[random() % N];
    }
    return text;
}

struct Line {
    QString from, to;
    int limit = 300;
};

class SingleLine : public testing::TestWithParam<Line> {};

TEST_P(SingleLine, BecomesWhatIsExpected)
{
    const Line& one = GetParam();
    EXPECT_EQ(singleLine(one.from, one.limit).toStdString(), one.to.toStdString());
    EXPECT_EQ(singleLine(std::string_view(one.from.toStdString()), one.limit).toStdString(), one.to.toStdString()) << "from bytes";
}

INSTANTIATE_TEST_SUITE_P(Lines, SingleLine,
                         testing::Values(Line{{}, {}}, Line{QStringLiteral("plain"), QStringLiteral("plain")},
                                         Line{QStringLiteral("a\r\nb"), QStringLiteral("a b")}, Line{QStringLiteral("a\t\t\tb"), QStringLiteral("a b")},
                                         Line{QStringLiteral("a\u2028b\u2029c"), QStringLiteral("a b c")},
                                         Line{QStringLiteral("gpj.\u202Eexe"), QStringLiteral("gpj.exe")},
                                         Line{QStringLiteral("\u2066\u2067x\u2069"), QStringLiteral("x")},
                                         Line{QStringLiteral("\u001b[31mred"), QStringLiteral(" [31mred")},
                                         Line{QStringLiteral("12345"), QStringLiteral("12345"), 5},
                                         Line{QStringLiteral("123456"), QStringLiteral("1234\u2026"), 5},
                                         Line{QStringLiteral("\u00e4\u00f6\u00fc\u00df"), QStringLiteral("\u00e4\u2026"), 2},
                                         Line{QStringLiteral("<b>&amp;</b>"), QStringLiteral("<b>&amp;</b>")}));

TEST(SingleLineRules, HoldForAnyText)
{
    const std::array<QString, 9> pieces = {QStringLiteral("a"), QStringLiteral("\n"), QStringLiteral("\u202E"), QStringLiteral("\u2067"), QStringLiteral(" "),
                                           QStringLiteral("\u00e4"), QStringLiteral("\u0085"), QStringLiteral("\u2029"), QStringLiteral("long word")};
    std::mt19937 random(17); // NOLINT: the same texts each run
    for (int i = 0; i < 400; ++i) {
        const QString text = randomOf(random, pieces, 60);
        const int limit = 2 + static_cast<int>(random() % 80);
        const QString line = singleLine(text, limit);
        ASSERT_LE(line.size(), limit);
        for (const QChar c : line) {
            ASSERT_FALSE(steers(c));
            ASSERT_NE(c.category(), QChar::Other_Control);
        }
        ASSERT_EQ(singleLine(line, limit), line) << "once is enough";
    }
}

TEST(SingleLineRules, BytesThatAreNoTextDoNoHarm)
{
    EXPECT_EQ(singleLine(std::string_view("a\xff\xfe" "b")).count(QChar::ReplacementCharacter), 2);
    EXPECT_EQ(singleLine(std::string_view("a\0b", 3)), QStringLiteral("a b"));
    const std::string big(5'000'000, 'x');
    EXPECT_EQ(singleLine(std::string_view(big)).size(), 300) << "and the rest is never decoded";
}

TEST(PlainBlock, KeepsItsLinesAndNothingElse)
{
    EXPECT_EQ(plainBlock("  \n one\n\n  two \n"), QStringLiteral("one\n\n  two"));
    EXPECT_EQ(plainBlock("a\xe2\x80\xae" "b"), QStringLiteral("ab"));
    EXPECT_EQ(plainBlock(std::string(50, 'x'), 10), QString(9, QLatin1Char('x')) + QChar(0x2026));
    EXPECT_EQ(plainBlock(std::string(10, 'x'), 10), QString(10, QLatin1Char('x')));
    EXPECT_TRUE(plainBlock("").isEmpty());
}

TEST(PlainBlock, HoldsNothingThatSteers)
{
    EXPECT_EQ(plainBlock("a\x1b[31m\x07" "b\r\nc\x7f\xc2\x9b" "d"), QStringLiteral("a [31m b\nc  d"));
    EXPECT_EQ(plainLines(QStringLiteral("a\u2028b\u2029c\u202Ed\te"), 100), QStringLiteral("a\nb\ncd\te"));
    EXPECT_EQ(plainToolTip(QStringLiteral("a\u001b\u2066b\nc")), QStringLiteral("a b\nc"));
    const QString pair = QString::fromUcs4(U"\U0001F600").repeated(10);
    for (int limit = 2; limit < 20; ++limit)
        for (const QString& cut : {singleLine(pair, limit), plainLines(pair, limit)})
            EXPECT_FALSE(cut.size() > 1 && cut.at(cut.size() - 2).isHighSurrogate()) << "cut through a character at " << limit;
}

TEST(PlainToolTip, ShowsAnyTextAsItIs)
{
    const std::array<QString, 9> pieces = {QStringLiteral("<b>"), QStringLiteral("</b>"), QStringLiteral("&lt;"), QStringLiteral("&"), QStringLiteral("\n"),
                                           QStringLiteral("<img src='file:///x'>"), QStringLiteral("word"), QStringLiteral("\""), QStringLiteral("<qt>")};
    std::mt19937 random(23); // NOLINT: the same texts each run
    for (int i = 0; i < 200; ++i) {
        const QString text = QStringLiteral("go") + randomOf(random, pieces, 12) + QStringLiteral("end");
        const QString tip = plainToolTip(text);
        if (!Qt::mightBeRichText(tip)) {
            ASSERT_EQ(tip, text);
            continue;
        }
        QTextDocument document;
        document.setHtml(tip);
        ASSERT_EQ(document.toPlainText(), text);
    }
}

TEST(PlainToolTip, NothingInItTurnsTheReadingDirection)
{
    const QString address = QStringLiteral("https://good.example/\u202Emoc.live//:sptth\u2066x\u2069");
    EXPECT_EQ(plainToolTip(address), u"https://good.example/moc.live//:sptthx");
    EXPECT_EQ(plainToolTip(QStringLiteral("<b>\u202Ex")), plainToolTip(QStringLiteral("<b>x")));
    EXPECT_EQ(plainToolTip(QStringLiteral("\u05D0\u200F")), u"\u05D0\u200F") << "marks that belong to a language stay";
}

TEST(PlainToolTip, LongTextIsCut)
{
    EXPECT_EQ(plainToolTip(QString(1000, QLatin1Char('x'))).size(), 1000);
    const QString cut = plainToolTip(QString(1001, QLatin1Char('x')));
    EXPECT_EQ(cut.size(), 1000);
    EXPECT_TRUE(cut.endsWith(QChar(0x2026)));
}

TEST(ButtonText, AnAmpersandIsShown)
{
    EXPECT_EQ(buttonText(QStringLiteral("R&D & more")), QStringLiteral("R&&D && more"));
    EXPECT_EQ(buttonText(QStringLiteral("plain")), QStringLiteral("plain"));
}

TEST(OfferedLink, OnlyAddressesWithSomethingBehindThem)
{
    for (const char* good : {"http://example.org", "https://example.org/a?b#c", "HTTPS://EXAMPLE.ORG", "mailto:jo@example.org", "https://[::1]:8080/"}) {
        EXPECT_TRUE(isOfferedLink(QUrl(QString::fromLatin1(good)))) << good;
    }
    for (const char* bad : {"", "example.org", "//example.org/x", "http:", "http:///etc/passwd", "mailto:", "mailto:nobody", "file:///etc/passwd",
                            "javascript:alert(1)", "data:text/html,x", "ftp://example.org", "ssh://host", "qrc:/x", "tributary:product/x@1", "https://"}) {
        EXPECT_FALSE(isOfferedLink(QUrl(QString::fromLatin1(bad)))) << bad;
    }
}

} // namespace
} // namespace tributary::views::plain_text_rules_test
