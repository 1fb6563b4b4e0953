// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/cli/words.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace tributary {
namespace {

// The language is the process's; afterwards it is English again.
class Language : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(useLanguage("en")); }
    void TearDown() override { ASSERT_TRUE(useLanguage("en")); }

    static QString assets(int count)
    {
        return QCoreApplication::translate("tributary::views::StatusStrip", "%1 asset(s)", nullptr, count).arg(count);
    }
};

TEST_F(Language, EnglishCountsInWords)
{
    EXPECT_EQ(assets(1), QStringLiteral("1 asset"));
    EXPECT_EQ(assets(2), QStringLiteral("2 assets"));
    EXPECT_EQ(assets(0), QStringLiteral("0 assets"));
    EXPECT_EQ(cli::Words::tr("%n hit(s)", nullptr, 1), QStringLiteral("1 hit"));
    EXPECT_EQ(cli::Words::tr("%n hit(s)", nullptr, 21), QStringLiteral("21 hits"));
}

TEST_F(Language, ALanguageWithoutACatalogueSpeaksEnglishInItsOwnNumbers)
{
    ASSERT_TRUE(useLanguage("eo"));
    EXPECT_EQ(assets(2), QStringLiteral("2 assets"));
    EXPECT_EQ(QLocale().language(), QLocale::Esperanto);
}

TEST_F(Language, AnUnknownCodeIsRefusedAndChangesNothing)
{
    const auto answer = useLanguage("klingonese");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, "usage.language");
    EXPECT_EQ(answer.error().subject, "klingonese");
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

// Every plural message of the catalogue is finished, says two things, and is what the program shows.
TEST_F(Language, EveryPluralOfTheEnglishCatalogueIsThere)
{
    QFile file(QStringLiteral(TRIBUTARY_SOURCE_DIR "/translations/tributary_en.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QByteArray context, source;
    QStringList forms;
    int messages = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QStringLiteral("name")) {
            context = xml.readElementText().toUtf8();
        } else if (xml.isStartElement() && xml.name() == QStringLiteral("source")) {
            source = xml.readElementText().toUtf8();
            forms.clear();
        } else if (xml.isStartElement() && xml.name() == QStringLiteral("translation")) {
            EXPECT_FALSE(xml.attributes().hasAttribute(QStringLiteral("type"))) << source.constData();
        } else if (xml.isStartElement() && xml.name() == QStringLiteral("numerusform")) {
            forms.append(xml.readElementText());
        } else if (xml.isEndElement() && xml.name() == QStringLiteral("message")) {
            ++messages;
            ASSERT_EQ(forms.size(), 2) << source.constData();
            for (int i = 0; i < 2; ++i) {
                QString expected = forms[i];
                EXPECT_FALSE(expected.isEmpty() || expected.contains(QStringLiteral("(s)"))) << source.constData();
                expected.replace(QStringLiteral("%n"), QString::number(i + 1));
                EXPECT_EQ(QCoreApplication::translate(context, source, nullptr, i + 1), expected) << context.constData();
            }
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GT(messages, 30);
}

// A text that moved into another class has lost its plurals, and says "2 asset(s)".
TEST_F(Language, EveryTextWithANumberIsInTheCatalogue)
{
    QFile kept(QStringLiteral(TRIBUTARY_SOURCE_DIR "/translations/tributary_en.ts"));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    const QByteArray before = kept.readAll();
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("tributary_en.ts"));
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(before);
    file.close();
    QStringList arguments{QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-pluralonly"),
                          QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-I"), QStringLiteral(TRIBUTARY_SOURCE_DIR)};
    for (const char* part : {"app", "model", "views"})
        arguments.append(QStringLiteral(TRIBUTARY_SOURCE_DIR "/") + QLatin1String(part));
    QProcess lupdate;
    lupdate.start(QStringLiteral(TRIBUTARY_LUPDATE), arguments + QStringList{QStringLiteral("-ts"), copy});
    ASSERT_TRUE(lupdate.waitForFinished()) << lupdate.errorString().toStdString();
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().constData();
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), before) << "build the target update_translations, and say both forms of what is unfinished";
}

} // namespace
} // namespace tributary
