// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/contract/connection_snippet.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::contract {
namespace {

SnippetTemplate shaped(const std::string& text)
{
    return {{"x"}, "x", text};
}

// What a POSIX shell makes of one word in single quotes, with quotes between as '\\''.
std::string shellReads(const std::string& word)
{
    std::string out;
    bool quoted = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] == '\'')
            quoted = !quoted;
        else if (!quoted && word[i] == '\\' && i + 1 < word.size())
            out.push_back(word[++i]);
        else {
            EXPECT_TRUE(quoted) << "outside the quotes in " << word;
            out.push_back(word[i]);
        }
    }
    EXPECT_FALSE(quoted) << "left open: " << word;
    return out;
}

TEST(ConnectionSnippet, PutsTheFieldsOfTheServerInTheirPlaces)
{
    const Json server = {{"host", "db.example.org"}, {"port", 5432}, {"catalog", "main"}};
    EXPECT_EQ(filledSnippet(shaped("psql -h {{host:shell}} -p {{port:shell}}"), server, {}), "psql -h 'db.example.org' -p '5432'");
    EXPECT_EQ(filledSnippet(shaped("from {{database|catalog:ident}}.{{object:ident}}"), server, "t"), "from \"main\".\"t\"");
    EXPECT_EQ(filledSnippet(shaped("{{schema:ident}}"), server, {}), "<schema>") << "what is not given is said by name";
    EXPECT_EQ(filledSnippet(shaped("no place {{ here"), server, {}), "no place {{ here");
}

TEST(ConnectionSnippet, AValueCannotLeaveItsQuotes)
{
    const std::string evil = "a'; rm -rf ~ #";
    EXPECT_EQ(shellReads(quotedFor("shell", evil)), evil);
    EXPECT_EQ(quotedFor("ident", "a\"; drop table x --"), "\"a\"\"; drop table x --\"");
    EXPECT_EQ(quotedFor("tick", "a`b"), "`a``b`");
    EXPECT_EQ(quotedFor("string", "a\\\"b"), "\"a\\\\\\\"b\"");
    EXPECT_EQ(quotedFor("url", "a b&c/d"), "a%20b%26c%2Fd");
    EXPECT_EQ(quotedFor("path", "s3://b/a b"), "s3://b/a%20b");
    EXPECT_EQ(quotedFor("nonsense", "x"), "");
}

TEST(ConnectionSnippet, AValueStartsNoOptionAndNoNewLine)
{
    EXPECT_EQ(quotedFor("shell", "--output=/etc/passwd"), "'output=/etc/passwd'");
    EXPECT_EQ(quotedFor("shell", "---"), "''");
    EXPECT_EQ(quotedFor("shell", "a\nb\x1b[2J\x7f"), "'ab[2J'");
    EXPECT_EQ(quotedFor("string", "a\xE2\x80\xAE" "b\xE2\x81\xA6" "c\xC2\x9B" "d"), "\"abcd\"") << "no character turns what follows";
    EXPECT_EQ(quotedFor("string", "\xC3\xA9\xE2\x82\xAC"), "\"\xC3\xA9\xE2\x82\xAC\"") << "letters stay";
}

TEST(ConnectionSnippet, EveryTextSurvivesTheShell)
{
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        std::string text = "x";
        for (unsigned i = random() % 20; i > 0; --i)
            text.push_back(static_cast<char>(0x20 + random() % 0x5F));
        EXPECT_EQ(shellReads(quotedFor("shell", text)), text);
    }
}

TEST(ConnectionSnippet, APlaceInAValueIsNoPlace)
{
    const Json server = {{"host", "{{password:shell}}"}, {"password", "secret"}};
    EXPECT_EQ(filledSnippet(shaped("{{host:shell}}"), server, {}), "'{{password:shell}}'");
}

TEST(ConnectionSnippet, TemplatesAreCheckedWhenRead)
{
    const auto one = [](const char* text) { return Json{{"snippets", {{{"types", {"S3"}}, {"title", "aws"}, {"text", text}}}}}; };
    const auto good = snippetTemplates(one("ls {{location:shell}}"));
    ASSERT_TRUE(good) << good.error().code;
    EXPECT_EQ(snippetsFor(*good, " s3").size(), 1U);
    EXPECT_TRUE(snippetsFor(*good, "kafka").empty());
    EXPECT_EQ(snippetTemplates(one("ls {{location}}")).error().code, "snippet.place") << "no place without a quoting";
    EXPECT_EQ(snippetTemplates(one("ls {{location:raw}}")).error().code, "snippet.place");
    EXPECT_EQ(snippetTemplates(one("")).error().code, "snippet.shape");
    EXPECT_EQ(snippetTemplates(Json::array()).error().code, "snippet.shape");
}

} // namespace
} // namespace tributary::contract
