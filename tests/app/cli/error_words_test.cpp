// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/error_words.h"

#include <gtest/gtest.h>

namespace tributary::cli {
namespace {

QString wordsFor(const std::string& code, const std::string& subject = "SUBJECT", const std::string& detail = "DETAIL")
{
    return errorWords(Error{code, subject, detail, {}, {}});
}

// Each code that this room makes has words of its own; an unknown one would show itself.
TEST(ErrorWords, EveryCodeHasASentence)
{
    for (const char* code :
         {"usage.unknown-command", "usage.unknown-option", "usage.missing-value", "usage.unexpected-value", "usage.as-of",
          "usage.bad-number", "usage.words", "usage.language", "usage.exclusive", "usage.no-display", "usage.unknown-source",
          "usage.source-exists", "usage.source-kind", "usage.choice", "usage.render-out", "catalog.missing",
          "source.not-found", "source.remote", "output.unwritable", "sample.missing", "render.timeout",
          "lineage.nothing-found", "manual.exists", "manual.same", "manual.column", "manual.no-reason", "manual.no-author", "diff.range", "source.no-password", "source.empty-password"}) {
        const QString words = wordsFor(code);
        EXPECT_FALSE(words.contains(QString::fromLatin1(code))) << code;
        EXPECT_GT(words.size(), 15) << code;
        EXPECT_FALSE(words.contains(QLatin1Char('\n'))) << code;
        EXPECT_FALSE(words.contains(QStringLiteral("%1"))) << code;
    }
}

TEST(ErrorWords, TheModelsErrorsKeepTheModelsWords)
{
    EXPECT_TRUE(wordsFor("folder.missing", "/x").contains(QStringLiteral("/x")));
    EXPECT_TRUE(wordsFor("what.ever", "a", "b").contains(QStringLiteral("what.ever"))) << "nothing is swallowed";
}

TEST(ErrorWords, AQueryTellsTheColumn)
{
    Error error{"query.unclosed-quote", "", "", {}, {}};
    error.mark.column = 7;
    EXPECT_TRUE(errorWords(error).contains(QLatin1Char('7')));
}

TEST(ErrorWords, AGuessIsOfferedWhereThereIsOne)
{
    EXPECT_TRUE(wordsFor("usage.unknown-command", "serach", "search").contains(QStringLiteral("did you mean search")));
    EXPECT_FALSE(wordsFor("usage.unknown-command", "xyz", "").contains(QStringLiteral("did you mean")));
}

// A subject that looks like a placeholder stays what it is.
TEST(ErrorWords, PlaceholdersInNamesAreNotFilled)
{
    EXPECT_TRUE(wordsFor("usage.choice", "%2", "a, b").contains(QStringLiteral("%2: choose one of a, b")));
}

} // namespace
} // namespace tributary::cli
