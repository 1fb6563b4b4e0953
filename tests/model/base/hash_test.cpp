// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/hash.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

// Published values of XXH3 for the empty input: digests are stored, so they must never change.
TEST(Hash, EmptyInputHasTheKnownDigest)
{
    EXPECT_EQ(digestOf("").hex(), "99aa06d3014798d86001c324468d497f");
    EXPECT_EQ(shortDigestOf(""), 0x2D06800538D394C2U);
}

TEST(Hash, EveryByteCounts)
{
    EXPECT_EQ(digestOf("orders"), digestOf("orders"));
    EXPECT_NE(digestOf("orders"), digestOf("Orders"));
    EXPECT_NE(digestOf(std::string_view("a\0b", 3)), digestOf(std::string_view("a\0c", 3)));
    EXPECT_NE(shortDigestOf("a"), shortDigestOf("b"));
}

TEST(Hash, CombiningDependsOnTheOrder)
{
    const Digest a = digestOf("a");
    const Digest b = digestOf("b");
    EXPECT_NE(combine(a, b), combine(b, a));
    EXPECT_EQ(combine(a, b), combine(a, b));
    EXPECT_NE(combine(a, b), a);
}

TEST(Hash, HexHasTwoDigitsAByte)
{
    Digest digest;
    digest.bytes[0] = 0x0F;
    digest.bytes[15] = 0xA0;
    EXPECT_EQ(digest.hex(), "0f0000000000000000000000000000a0");
}

} // namespace
} // namespace tributary
