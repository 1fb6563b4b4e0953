// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/marks.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

TEST(Marks, CountLinesAndCharacters)
{
    const std::string text = "\xEF\xBB\xBFgrün\r\nb\rc\n注x";
    const auto at = [&](std::size_t offset) {
        const Mark mark = advanced(textStart(text), text, offset);
        EXPECT_EQ(mark.offset, offset);
        return std::pair(mark.line, mark.column);
    };
    EXPECT_EQ(at(3), std::pair(1, 1));
    EXPECT_EQ(at(7), std::pair(1, 4)) << "the n";
    EXPECT_EQ(at(text.find('b')), std::pair(2, 1));
    EXPECT_EQ(at(text.find('c')), std::pair(3, 1));
    EXPECT_EQ(at(text.find('x')), std::pair(4, 2));
    EXPECT_EQ(advanced(textStart(text), text, 999).offset, text.size());
}

TEST(Marks, StartBehindAByteOrderMark)
{
    EXPECT_EQ(textStart("a").offset, 0U);
    EXPECT_EQ(textStart("\xEF\xBB\xBF").offset, 3U);
}

TEST(Marks, CharacterNumbersBecomeBytes)
{
    std::string text;
    std::vector<std::size_t> starts;
    const char* letters[] = {"a", "ü", "注", "\xF0\x9F\x8C\x8A"};
    for (int i = 0; i < 1'000; ++i) {
        starts.push_back(text.size());
        text += letters[i * 7 % 4];
    }
    const CharOffsets offsets(text);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        ASSERT_EQ(offsets.byteOffset(i), starts[i]);
    }
    EXPECT_EQ(offsets.byteOffset(1'000), text.size());
    EXPECT_EQ(offsets.byteOffset(5'000), text.size());
    EXPECT_EQ(CharOffsets("abc").byteOffset(2), 2U);
    EXPECT_EQ(CharOffsets("abc").byteOffset(9), 3U);
}

} // namespace
} // namespace tributary
