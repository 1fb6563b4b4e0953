// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trouble.h"

#include "model/store/failure.h"

#include <gtest/gtest.h>

#include <thread>

namespace tributary::test {
namespace {

using store::Failure;
using store::guarded;
using store::takeTrouble;
using store::wholeAnswer;

Result<int> failing(const char* code)
{
    return guarded([&]() -> int { throw Failure(Error{code, "s", "d", {}, {}}); });
}

TEST(Trouble, TheFirstDamageIsKeptUntilAskedFor)
{
    takeTrouble();
    [[maybe_unused]] const auto first = failing("store.corrupt");
    [[maybe_unused]] const auto second = failing("store.io");
    EXPECT_EQ(takeTrouble().value().code, "store.corrupt");
    EXPECT_FALSE(takeTrouble());
}

TEST(Trouble, WhatMayComeToNothingIsNone)
{
    takeTrouble();
    for (const char* code : {"entity.unknown", "cancelled", "store.locked", "store.missing", "entity.absent"})
        EXPECT_FALSE(failing(code)) << code;
    EXPECT_FALSE(takeTrouble());
}

TEST(Trouble, AnAnswerThatSwallowedDamageIsNone)
{
    const auto swallow = [](const char* code) {
        return wholeAnswer([&]() -> Result<int> { return failing(code).value_or(7); });
    };
    EXPECT_EQ(swallow("store.corrupt").error().code, "store.corrupt");
    EXPECT_EQ(swallow("entity.unknown").value(), 7);
    [[maybe_unused]] const auto before = failing("store.corrupt");
    EXPECT_EQ(wholeAnswer([]() -> Result<int> { return 3; }).value(), 3) << "what went before does not count";
    const auto own = wholeAnswer([]() -> Result<int> { return fail("x.y"); });
    EXPECT_EQ(own.error().code, "x.y");
}

TEST(Trouble, AnAnswerWithinAnAnswerForgetsNothingOfTheOuterOne)
{
    const auto whole = wholeAnswer([]() -> Result<int> {
        [[maybe_unused]] const auto swallowed = failing("store.corrupt");
        return wholeAnswer([]() -> Result<int> { return 3; });
    });
    ASSERT_FALSE(whole);
    EXPECT_EQ(whole.error().code, "store.corrupt");
}

TEST(Trouble, EachThreadHasItsOwn)
{
    takeTrouble();
    std::thread([] { [[maybe_unused]] const auto lost = failing("store.corrupt"); }).join();
    EXPECT_FALSE(takeTrouble());
}

} // namespace
} // namespace tributary::test
