// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pseudo_language.h"
#include "app/cli/words.h"
#include "app/language.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <random>

namespace tributary {
namespace {

class Pseudo : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(useLanguage("en-XA")); }
    void TearDown() override { ASSERT_TRUE(useLanguage("en")); }
};

TEST_F(Pseudo, OurWordsAreLongerAndMarkedAtBothEnds)
{
    const QString text = cli::Words::tr("Wrote %1").arg(QStringLiteral("a.png"));
    EXPECT_TRUE(text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("a.png"))) << "a value is no word";
    EXPECT_GE(text.size(), QStringLiteral("Wrote a.png").size() + 2 + 2);
}

TEST_F(Pseudo, PluralsAreChosenFirst)
{
    const QString one = cli::Words::tr("%n hit(s)", nullptr, 1);
    const QString many = cli::Words::tr("%n hit(s)", nullptr, 21);
    EXPECT_FALSE(one.contains(QStringLiteral("(s"))) << one.toStdString();
    EXPECT_TRUE(one.contains(QLatin1Char('1')));
    EXPECT_TRUE(many.contains(QStringLiteral("21")));
}

TEST_F(Pseudo, QtsOwnWordsAndNumbersStay)
{
    EXPECT_EQ(QCoreApplication::translate("QShortcut", "Ctrl"), QStringLiteral("Ctrl"));
    EXPECT_EQ(QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION"), QStringLiteral("QT_LAYOUT_DIRECTION"));
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST_F(Pseudo, ItEndsWithTheNextLanguage)
{
    ASSERT_TRUE(useLanguage("en"));
    EXPECT_EQ(cli::Words::tr("Wrote %1"), QStringLiteral("Wrote %1"));
    EXPECT_FALSE(offeredLanguages().contains(QString::fromLatin1(kPseudoLanguage))) << "nobody is offered it";
    EXPECT_TRUE(offeredLanguages().contains(QStringLiteral("en")));
}

TEST(PseudoText, SignsAndUnitsStay)
{
    for (const char* text : {"", "%", "h", "%1 %", "\u00b7", "%1: %2", "\u2014"})
        EXPECT_EQ(PseudoLanguage::stretched(QString::fromUtf8(text)), QString::fromUtf8(text)) << text;
}

// Whatever the words: the places for values stay, in their order, and the text gets longer.
TEST(PseudoText, KeepsPlacesLineEndsAndKeyMarks)
{
    std::mt19937 random(20261126);
    const QStringList pieces = {QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%n"), QStringLiteral("%L1"), QStringLiteral("%%"),
                                QStringLiteral("&"), QStringLiteral("\n"), QStringLiteral("name"), QStringLiteral("Add a folder"),
                                QStringLiteral(" "), QStringLiteral("100 %"), QStringLiteral("(s)"), QStringLiteral("%x")};
    static const QRegularExpression place(QStringLiteral("%(L?[0-9]{1,2}|n|%)|&|\n"));
    const auto places = [](const QString& text) {
        QStringList found;
        for (auto at = place.globalMatch(text); at.hasNext();)
            found.append(at.next().captured());
        return found;
    };
    for (int round = 0; round < 2000; ++round) {
        QString text = QStringLiteral("word ");
        for (std::size_t i = random() % 8; i > 0; --i)
            text += pieces[static_cast<qsizetype>(random() % static_cast<std::size_t>(pieces.size()))];
        const QString longer = PseudoLanguage::stretched(text);
        EXPECT_EQ(places(longer), places(text)) << text.toStdString() << " -> " << longer.toStdString();
        EXPECT_GE(longer.size() * 10, text.size() * 11) << longer.toStdString();
    }
}

} // namespace
} // namespace tributary
