// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/reference_text.h"

#include <gtest/gtest.h>

#include <random>

using namespace tributary;
using namespace tributary::query;

TEST(ReferenceText, IsReadableForPlainIds)
{
    const ReferenceText reference{Kind::DataProduct, {{"top-10-customers", "3.0"}}};
    EXPECT_EQ(formatReference(reference), "tributary:product/top-10-customers@3.0");
}

TEST(ReferenceText, KeepsUrnsAndPathsInOneSegment)
{
    const ReferenceText reference{Kind::Column, {{"urn:x:a/b@c#d", "1.0"}, {"tbl", ""}, {"städte", ""}}};
    const auto back = parseReference(formatReference(reference));
    ASSERT_TRUE(back);
    ASSERT_EQ(back->path.size(), 3U);
    EXPECT_EQ(back->path[0].local, "urn:x:a/b@c#d");
    EXPECT_EQ(back->path[2].local, "städte");
}

TEST(ReferenceText, TakesWhatDesktopsMakeOfIt)
{
    const auto reference = parseReference("tributary:///product/orders");
    ASSERT_TRUE(reference);
    EXPECT_EQ(reference->path.front().local, "orders");
}

TEST(ReferenceText, RefusesWhatIsNone)
{
    for (const char* text : {"", "orders", "tributary:", "tributary:product", "tributary:nonsense/x", "tributary:product//x",
                             "http://product/x"})
        EXPECT_FALSE(parseReference(text)) << text;
}

TEST(ReferenceText, AnythingPrintedIsReadBack)
{
    std::mt19937 random(7);
    const std::string alphabet = "ab1 /@#%?:.\"<>\x01\x7f~^é漢";
    for (int round = 0; round < 2000; ++round) {
        ReferenceText reference;
        reference.kind = static_cast<Kind>(1 + random() % (kKindCount - 1));
        for (unsigned i = 0; i < 1 + random() % 3; ++i) {
            ReferenceText::Segment segment;
            for (unsigned n = 0; n < 1 + random() % 12; ++n)
                segment.local += alphabet[random() % alphabet.size()];
            for (unsigned n = 0; n < random() % 5; ++n)
                segment.version += alphabet[random() % alphabet.size()];
            reference.path.push_back(segment);
        }
        const auto back = parseReference(formatReference(reference));
        ASSERT_TRUE(back) << formatReference(reference);
        ASSERT_EQ(back->kind, reference.kind);
        ASSERT_EQ(back->path.size(), reference.path.size());
        for (std::size_t i = 0; i < back->path.size(); ++i) {
            ASSERT_EQ(back->path[i].local, reference.path[i].local);
            ASSERT_EQ(back->path[i].version, reference.path[i].version);
        }
    }
}
