// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/advice.h"

#include <gtest/gtest.h>

namespace tributary::diff {
namespace {

Change ofSeverity(Severity severity, const char* rule = "column.removed")
{
    Change change;
    change.severity = severity;
    change.rule = rule;
    return change;
}

TEST(Advice, TheWorstChangeDecides)
{
    EXPECT_EQ(advisedBump({}), Bump::None);
    EXPECT_EQ(advisedBump({ofSeverity(Severity::Cosmetic, "version.declared")}), Bump::None);
    EXPECT_EQ(advisedBump({ofSeverity(Severity::Cosmetic)}), Bump::Patch);
    EXPECT_EQ(advisedBump({ofSeverity(Severity::Cosmetic), ofSeverity(Severity::Compatible)}), Bump::Minor);
    EXPECT_EQ(advisedBump({ofSeverity(Severity::Risky)}), Bump::Minor);
    EXPECT_EQ(advisedBump({ofSeverity(Severity::Breaking), ofSeverity(Severity::Cosmetic)}), Bump::Major);
    Change waived = ofSeverity(Severity::Breaking);
    waived.waiver = "agreed";
    EXPECT_EQ(advisedBump({waived}), Bump::Major) << "consumers are hit all the same";
}

TEST(Advice, DeclaredStepIsTheFirstNumberThatDiffers)
{
    EXPECT_EQ(declaredBump("2.1", "3.0"), Bump::Major);
    EXPECT_EQ(declaredBump("v2.1.0", "2.2.0"), Bump::Minor);
    EXPECT_EQ(declaredBump("2.1.0", "2.1.1"), Bump::Patch);
    EXPECT_EQ(declaredBump("2.1", "2.1.0"), Bump::None);
    EXPECT_EQ(declaredBump("2.1.0-rc1", "2.1.0"), Bump::None);
    EXPECT_EQ(declaredBump("3.0", "2.1"), Bump::Unknown);
    EXPECT_EQ(declaredBump("today", "tomorrow"), Bump::Unknown);
    EXPECT_EQ(declaredBump("today", "today"), Bump::None);
    EXPECT_EQ(declaredBump("", ""), Bump::None);
    EXPECT_EQ(declaredBump("1.x", "1.2"), Bump::Unknown);
    EXPECT_EQ(declaredBump("99999999999999999999999", "1"), Bump::Unknown);
}

TEST(Advice, ASmallerStepThanAdvisedIsAMismatch)
{
    EXPECT_TRUE(isTooSmall(Bump::Major, Bump::Minor, "2.1"));
    EXPECT_TRUE(isTooSmall(Bump::Patch, Bump::None, "2.1"));
    EXPECT_FALSE(isTooSmall(Bump::Minor, Bump::Major, "2.1"));
    EXPECT_FALSE(isTooSmall(Bump::Major, Bump::Minor, "0.3.0")) << "below 1.0.0 a minor step may break";
    EXPECT_TRUE(isTooSmall(Bump::Major, Bump::Patch, "0.3.0"));
    EXPECT_FALSE(isTooSmall(Bump::Major, Bump::Unknown, "2.1"));
}

} // namespace
} // namespace tributary::diff
