// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/lifecycle_text.h"

#include <gtest/gtest.h>

namespace tributary::views {
namespace {

LifecycleMark markOf(const char* status, bool deprecated = false, bool placeholder = false)
{
    query::EntitySummary product;
    product.status = status;
    product.deprecated = deprecated;
    product.placeholder = placeholder;
    return lifecycleMark(product);
}

TEST(LifecycleText, KeepsTheDeclaredWord)
{
    EXPECT_EQ(markOf("active").text, u"Active");
    EXPECT_EQ(markOf("active").tone, Tone::Neutral) << "as in the results of a search";
    EXPECT_EQ(markOf("STABLE").tone, Tone::Neutral);
    EXPECT_EQ(markOf("draft").tone, Tone::Warn);
    EXPECT_EQ(markOf("proposed").icon, markOf("draft").icon);
    EXPECT_EQ(markOf("experimental").tone, Tone::Warn);
}

TEST(LifecycleText, AWordNobodyKnowsStaysNeutral)
{
    const LifecycleMark mark = markOf("in review by finance");
    EXPECT_EQ(mark.text, u"In review by finance");
    EXPECT_EQ(mark.tone, Tone::Neutral);
    EXPECT_TRUE(markOf("").text.isEmpty());
    EXPECT_TRUE(markOf("").icon.isEmpty());
}

TEST(LifecycleText, DeprecatedWinsOverTheWord)
{
    EXPECT_EQ(markOf("active", true).text, u"Deprecated");
    EXPECT_EQ(markOf("active", true).tone, Tone::Err);
    EXPECT_EQ(markOf("deprecated").text, u"Deprecated");
    EXPECT_EQ(markOf("Retired").text, u"Retired");
    EXPECT_EQ(markOf("retired", true).text, u"Retired");
}

TEST(LifecycleText, WhatNobodyDescribedHasNoLifecycle)
{
    const LifecycleMark mark = markOf("active", true, true);
    EXPECT_EQ(mark.text, u"Not described");
    EXPECT_EQ(mark.tone, Tone::Outline);
}

TEST(LifecycleText, AHostileWordIsOneShortLine)
{
    const LifecycleMark mark = markOf("active\nand\u202E more and more and more and more and more and more");
    EXPECT_FALSE(mark.text.contains(u'\n'));
    EXPECT_FALSE(mark.text.contains(QChar(0x202E)));
    EXPECT_LE(mark.text.size(), 40);
}

} // namespace
} // namespace tributary::views
