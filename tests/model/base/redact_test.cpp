// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/redact.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace tributary::test::redaction {
namespace {

struct Case {
    const char* before;
    const char* after;
};

class Redaction : public ::testing::TestWithParam<Case> {};

TEST_P(Redaction, TakesTheSecretAndNothingElse)
{
    EXPECT_EQ(redacted(GetParam().before), GetParam().after);
}

INSTANTIATE_TEST_SUITE_P(Urls, Redaction, ::testing::Values(
    Case{"https://ada:pw@acme.example/x?y=1", "https://***@acme.example/x?y=1"},
    Case{"see postgresql+psycopg://svc:p%40ss:w@db:5432/sales now", "see postgresql+psycopg://***@db:5432/sales now"},
    Case{"https://onlyuser@acme.example", "https://***@acme.example"},
    Case{"https://a@b@acme.example/", "https://***@acme.example/"},
    Case{"(https://u:p@h)", "(https://***@h)"},
    Case{"https://acme.example/path@2", "https://acme.example/path@2"},
    Case{"mail ada@acme.example", "mail ada@acme.example"},
    Case{"https://h/x?token=abcdef123&page=2", "https://h/x?token=***&page=2"},
    Case{"s3://bucket/k?X-Amz-Signature=00ff&b=1", "s3://bucket/k?X-Amz-Signature=***&b=1"},
    Case{"tributary:product/orders@1.0", "tributary:product/orders@1.0"}));

INSTANTIATE_TEST_SUITE_P(Headers, Redaction, ::testing::Values(
    Case{"Authorization: Bearer abc.def", "Authorization: ***"},
    Case{"GET /\r\nauthorization: Basic dXNlcjpwYXNz\r\nAccept: */*", "GET /\r\nauthorization: ***\r\nAccept: */*"},
    Case{"Proxy-Authorization: x y z\nnext", "Proxy-Authorization: ***\nnext"},
    Case{"Cookie: a=1; b=2\n", "Cookie: ***\n"},
    Case{"X-Api-Key: 12345", "X-Api-Key: ***"},
    Case{"sent Bearer 0a1b2c3d", "sent Bearer ***"},
    Case{"a Basic understanding of it", "a Basic understanding of it"},
    Case{"the bearer of this", "the bearer of this"}));

INSTANTIATE_TEST_SUITE_P(NamedValues, Redaction, ::testing::Values(
    Case{"password=hunter2", "password=***"}, Case{"DB_PASSWORD = hunter2 next", "DB_PASSWORD = *** next"},
    Case{R"({"clientSecret": "a \" b", "n": 1})", R"({"clientSecret": "***", "n": 1})"},
    Case{"api_key: 'k'", "api_key: '***'"}, Case{"apiKey=1;user=ada", "apiKey=***;user=ada"},
    Case{"AWS_SECRET_ACCESS_KEY=abc/def+g", "AWS_SECRET_ACCESS_KEY=***"}, Case{"pwd=x,uid=sa", "pwd=***,uid=sa"},
    Case{"accessToken=t", "accessToken=***"}, Case{"token: abcdef0123", "token: ***"},
    Case{"unexpected token: }", "unexpected token: }"}, Case{"tokens: 15", "tokens: 15"},
    Case{"primary_key: order_id", "primary_key: order_id"}, Case{"password=", "password="},
    Case{"passwords are not values", "passwords are not values"}));

INSTANTIATE_TEST_SUITE_P(Tokens, Redaction, ::testing::Values(
    Case{"with ghp_0123456789abcdefghij done", "with *** done"}, Case{"glpat-0123456789abcdef", "***"},
    Case{"AKIA0123456789ABCDEF.", "***"}, Case{"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "***"},
    Case{"ghp_short", "ghp_short"}, Case{"xghp_0123456789abcdefghij", "xghp_0123456789abcdefghij"}));

INSTANTIATE_TEST_SUITE_P(PrivateKeys, Redaction, ::testing::Values(
    Case{"a\n-----BEGIN RSA PRIVATE KEY-----\nMIIE\nAAAA\n-----END RSA PRIVATE KEY-----\nb", "a\n***\nb"},
    Case{R"("key\n-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n")", R"("key\n***\n")"},
    Case{"-----BEGIN OPENSSH PRIVATE KEY-----\ncut off", "***"},
    Case{"-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----", "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"}));

TEST(SecretNames, AreToldBySpelling)
{
    for (const char* name : {"password", "DB_PASSWORD", "clientSecret", "x-api-key", "APIKey", "private_key", "token", "refreshToken"})
        EXPECT_TRUE(namesSecret(name)) << name;
    for (const char* name : {"", "key", "primaryKey", "name", "tokens", "passage", "keyword", "window/theme"})
        EXPECT_FALSE(namesSecret(name)) << name;
}

// Secrets of every sort between scraps of any text.
class RandomLine {
public:
    explicit RandomLine(unsigned seed) : m_random(seed) {}

    std::string letters(std::size_t least, std::size_t most, const std::string& alphabet)
    {
        std::string out;
        for (std::size_t left = least + m_random() % (most - least + 1); left > 0; --left)
            out += alphabet[m_random() % alphabet.size()];
        return out;
    }
    std::string secret() { return "S3CR3T" + letters(12, 30, "abcdefghijklmnopqrstuvwxyz0123456789ABCDEF"); }
    std::string scrap() { return letters(0, 12, "abz09 _-:=@/\\\"'&;,.\n\t{}[]<>*%") + " "; }
    std::string wrapped(const std::string& secret)
    {
        switch (m_random() % 9) {
        case 0: return "https://user:" + secret + "@host/";
        case 1: return "\nAuthorization: Bearer " + secret + "\n";
        case 2: return "password=" + secret;
        case 3: return "\"api_key\": \"" + secret + "\"";
        case 4: return "Bearer " + secret;
        case 5: return "-----BEGIN EC PRIVATE KEY-----\n" + secret + "\n-----END EC PRIVATE KEY-----";
        case 6: return "clientSecret: '" + secret + "'";
        case 7: return "ghp_" + secret;
        default: return "?access_token=" + secret + "&";
        }
    }

private:
    std::mt19937 m_random;
};

TEST(RedactionProperty, NoSecretSurvivesAndTwiceIsOnce)
{
    for (unsigned seed = 0; seed < 3'000; ++seed) {
        RandomLine line(seed);
        const std::string secret = line.secret();
        const std::string text = line.scrap() + "\n" + line.wrapped(secret) + " " + line.scrap();
        const std::string once = redacted(text);
        EXPECT_EQ(once.find(secret), std::string::npos) << "seed " << seed << ": " << text << "\n-> " << once;
        EXPECT_EQ(redacted(once), once) << "seed " << seed << ": " << text;
    }
}

TEST(RedactionProperty, TextWithoutSecretsStaysAsItIs)
{
    for (unsigned seed = 0; seed < 2'000; ++seed) {
        RandomLine line(seed);
        const std::string text = line.letters(0, 200, "abz09 _-:=/\\\"'&;,.\n\t{}[]<>*%\x01\x7f\xc3\xa9");
        EXPECT_EQ(redacted(text), text) << "seed " << seed;
    }
    const std::string withNul("a\0b", 3);
    EXPECT_EQ(redacted(withNul), withNul);
    EXPECT_EQ(redacted(""), "");
}

// What makes a rule look far ahead, again and again. Quadratic work on so much text would not come to
// an end within the time that a test is given.
TEST(RedactionProperty, MuchThatOnlyLooksLikeASecretComesToAnEnd)
{
    for (const char* piece : {"a.", "a://", "password ", "password=\"", "-----BEGIN ", "Bearer ", "eyJ.", "token:'", "x-", "\\\""}) {
        std::string text;
        while (text.size() < 1'000'000)
            text += piece;
        EXPECT_LE(redacted(text).size(), 2 * text.size());
    }
}

} // namespace
} // namespace tributary::test::redaction
