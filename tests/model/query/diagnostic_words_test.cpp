// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/diagnostic_text.h"
#include "model/query/edit_words.h"
#include "model/query/qt_text.h"

#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <regex>
#include <set>
#include <sstream>

namespace tributary::query::diagnostic_words {

namespace {

std::string wordsFor(const std::string& code, const std::string& subject, const std::string& detail)
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.subject = subject;
    diagnostic.detail = detail;
    return fromQt(diagnosticText(diagnostic));
}

// The codes as the header of the readers lists them.
std::vector<std::string> codesInHeader()
{
    std::ifstream file(TRIBUTARY_SOURCE_DIR "/model/sources/diagnostic_codes.h");
    std::ostringstream all;
    all << file.rdbuf();
    const std::string text = all.str();
    const std::regex pattern("const char\\* k\\w+ = \"([^\"]+)\"");
    std::vector<std::string> codes;
    for (auto it = std::sregex_iterator(text.begin(), text.end(), pattern); it != std::sregex_iterator(); ++it)
        codes.push_back((*it)[1].str());
    return codes;
}

class DiagnosticWords : public ::testing::TestWithParam<std::string> {};

std::string identifierOf(const ::testing::TestParamInfo<std::string>& info)
{
    return std::regex_replace(info.param, std::regex("[^a-z0-9]"), "_");
}

} // namespace

TEST_P(DiagnosticWords, AreOneFilledSentence)
{
    const std::string text = wordsFor(GetParam(), "SUBJECT", "DETAIL");
    EXPECT_EQ(text.find(GetParam() + ":"), std::string::npos) << "no words: " << text;
    EXPECT_EQ(text.find("%1"), std::string::npos) << text;
    EXPECT_EQ(text.find("%2"), std::string::npos) << text;
    EXPECT_EQ(text.find('\n'), std::string::npos) << text;
    EXPECT_GE(text.size(), 20U) << text;
}

TEST_P(DiagnosticWords, LeaveNoMarkerWithoutSubjectAndDetail)
{
    const std::string text = wordsFor(GetParam(), "", "");
    EXPECT_EQ(text.find('%'), std::string::npos) << text;
    EXPECT_EQ(text.find("  "), std::string::npos) << "two blanks: " << text;
}

INSTANTIATE_TEST_SUITE_P(Readers, DiagnosticWords, ::testing::ValuesIn(codesInHeader()), identifierOf);
INSTANTIATE_TEST_SUITE_P(Parsers, DiagnosticWords,
                         ::testing::Values("yaml.syntax", "yaml.duplicate-key", "yaml.merge-key", "json.syntax",
                                           "ndjson.line", "text.not-utf8", "limit.bytes", "limit.depth", "limit.nodes",
                                           "limit.alias", "limit.scalar"),
                         identifierOf);
INSTANTIATE_TEST_SUITE_P(Others, DiagnosticWords,
                         ::testing::Values("identity.variant", "sync.quarantined", "sync.emptied", "file.lost-content",
                                           "store.io", "store.backup-failed", "source.unknown", "store.newer",
                                           "store.not-a-catalog", "store.locked", "store.full", "store.read-only",
                                           "store.corrupt", "store.failed", "entity.unknown", "ref.unknown", "moment.malformed",
                                           "moment.none", "moment.too-early", "moment.unknown-revision",
                                           "ref.ambiguous", "ref.not-a-product", "query.unknown-field",
                                           "query.unclosed-quote", "query.empty-value", "query.unclosed-bracket", "query.missing-operand", "query.bad-range", "query.within-alone"),
                         identifierOf);

TEST(DiagnosticCodes, OfTheHeaderAreFoundAndDistinct)
{
    const auto codes = codesInHeader();
    EXPECT_GT(codes.size(), 25U);
    EXPECT_EQ(std::set<std::string>(codes.begin(), codes.end()).size(), codes.size());
}

TEST(DiagnosticFilling, PutsSubjectAndDetailInTheirPlaces)
{
    EXPECT_EQ(wordsFor("field.missing", "outputPorts[0].name", "ignored"),
              "outputPorts[0].name is required and missing. Add it.");
    EXPECT_EQ(wordsFor("identity.variant", "product p@1", "a.yaml"),
              "product p@1 is also described, differently, by a.yaml, which is used. Remove one of the two.");
    EXPECT_EQ(wordsFor("ref.ambiguous", "orders", "3"), "“orders” fits 3 things. Use one of their references.");
}

TEST(DiagnosticFilling, MarkersInSubjectOrDetailAreText)
{
    EXPECT_EQ(wordsFor("field.missing", "%2", "X"), "%2 is required and missing. Add it.");
    const std::string both = wordsFor("identity.variant", "%2%1", "%1");
    EXPECT_EQ(both.find("%2%1 is also described, differently, by %1,"), 0U) << both;
}

TEST(DiagnosticFilling, EditsHaveWordsToo)
{
    EXPECT_EQ(wordsFor("canvas-edit.already-there", "security", "No exports"), "security holds “No exports” already.");
    for (const QString& code : editTexts().keys()) {
        const std::string words = wordsFor(fromQt(code), "S", "D");
        EXPECT_TRUE(words.ends_with('.') && words.find("%1") == std::string::npos) << words;
    }
}

TEST(DiagnosticFilling, UnknownCodesSwallowNothing)
{
    EXPECT_EQ(wordsFor("no.such", "the subject", "the detail"), "no.such: the subject the detail");
    EXPECT_EQ(wordsFor("no.such", "", ""), "no.such:");
    EXPECT_EQ(wordsFor("no.%2", "s", "d"), "no.%2: s d");
}

TEST(DiagnosticFilling, StaysOneLine)
{
    EXPECT_EQ(wordsFor("field.missing", "a\nb\t c", ""), "a b c is required and missing. Add it.");
}

TEST(DiagnosticFilling, KeepsRandomSubjectsWhole)
{
    std::mt19937 random(20260820);
    const std::string alphabet = "%12ab{}[]\\$\"<>&;";
    for (int round = 0; round < 300; ++round) {
        std::string subject;
        for (std::size_t length = 1 + random() % 12; length > 0; --length)
            subject += alphabet[random() % alphabet.size()];
        EXPECT_EQ(wordsFor("field.missing", subject, "%1"), subject + " is required and missing. Add it.");
    }
}

TEST(ErrorWords, NameThePlaceWhereItIsKnown)
{
    Error error{"field.missing", "id", "", "", {}};
    EXPECT_EQ(fromQt(errorText(error)), "id is required and missing. Add it.");
    error.file = "dir/a.yaml";
    EXPECT_EQ(fromQt(errorText(error)), "dir/a.yaml: id is required and missing. Add it.");
    error.mark.line = 12;
    error.mark.column = 3;
    EXPECT_EQ(fromQt(errorText(error)), "dir/a.yaml:12:3: id is required and missing. Add it.");
    error.subject = "%1 %4";
    EXPECT_EQ(fromQt(errorText(error)), "dir/a.yaml:12:3: %1 %4 is required and missing. Add it.");
}

} // namespace tributary::query::diagnostic_words
