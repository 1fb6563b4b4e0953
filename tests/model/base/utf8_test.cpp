// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/utf8.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

TEST(Utf8, EveryCodePointComesBack)
{
    for (char32_t code = 0; code <= 0x10FFFF; ++code) {
        if (code == 0xD800) {
            code = 0xE000;
        }
        std::string text;
        appendUtf8(text, code);
        const Utf8Char decoded = decodeUtf8(text, 0);
        ASSERT_TRUE(decoded.isValid) << std::hex << static_cast<unsigned>(code);
        ASSERT_EQ(decoded.code, code);
        ASSERT_EQ(decoded.length, text.size());
    }
}

TEST(Utf8, SurrogatesAndBeyondBecomeReplacement)
{
    std::string text;
    appendUtf8(text, 0xD800);
    appendUtf8(text, 0x110000);
    EXPECT_EQ(text, "\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(Utf8, BrokenBytesAreFound)
{
    for (const char* broken : {"\x80", "\xC0\x80", "\xC2", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80",
                               "\xF5\x80\x80\x80", "\xE2\x82"}) {
        EXPECT_EQ(firstInvalidUtf8(std::string("ok \xC3\xBC ") + broken), 6U) << broken;
    }
    EXPECT_EQ(firstInvalidUtf8("ok \xC3\xBC"), std::string_view::npos);
}

TEST(Utf8, LowerCaseIsStable)
{
    EXPECT_EQ(lowered('Z'), U'z');
    EXPECT_EQ(lowered(U'Ž'), U'ž');
    EXPECT_EQ(lowered(U'Ÿ'), U'ÿ');
    EXPECT_EQ(lowered(U'Ω'), U'ω');
    EXPECT_EQ(lowered(U'Ђ'), U'ђ');
    EXPECT_EQ(lowered(U'×'), U'×');
    for (char32_t code = 0; code < 0x3000; ++code) {
        ASSERT_EQ(lowered(lowered(code)), lowered(code)) << std::hex << static_cast<unsigned>(code);
    }
}

} // namespace
} // namespace tributary
