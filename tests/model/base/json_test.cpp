// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

TEST(JsonText, SortsKeysSoThatOrderDoesNotShow)
{
    EXPECT_EQ(dumpJson(parseJson(R"({"b":1,"a":[true,null]})")), R"({"a":[true,null],"b":1})");
    EXPECT_EQ(dumpJson(parseJson(R"({"b":1,"a":2})")), dumpJson(parseJson(R"({"a":2,"b":1})")));
}

TEST(JsonText, ReplacesInvalidUtf8InsteadOfThrowing)
{
    EXPECT_EQ(dumpJson(Json(std::string("a\xFFz"))), "\"a\xEF\xBF\xBDz\"");
}

TEST(JsonText, BrokenTextIsNull)
{
    EXPECT_TRUE(parseJson("{").is_null());
    EXPECT_TRUE(parseJson("").is_null());
    EXPECT_FALSE(parseJson("[]").is_null());
}

TEST(JsonText, DepthThatCouldEndTheStackIsNull)
{
    EXPECT_TRUE(parseJson(std::string(100'000, '[') + std::string(100'000, ']')).is_null());
    EXPECT_FALSE(parseJson(std::string(100, '[') + std::string(100, ']')).is_null());
    EXPECT_FALSE(parseJson('"' + std::string(1'000, '[') + "\\\"[\"").is_null()) << "brackets in a string are no depth";
}

TEST(JsonText, TextAtNeverThrows)
{
    const Json object = {{"name", "orders"}, {"count", 3}};
    EXPECT_EQ(textAt(object, "name"), "orders");
    EXPECT_EQ(textAt(object, "count"), "");
    EXPECT_EQ(textAt(object, "absent"), "");
    EXPECT_EQ(textAt(Json::array(), "name"), "");
    EXPECT_EQ(textAt(nullptr, "name"), "");
}

TEST(JsonText, ScalarTextIsWhatAPersonWouldWrite)
{
    EXPECT_EQ(scalarText(true), "true");
    EXPECT_EQ(scalarText(12), "12");
    EXPECT_EQ(scalarText(-7), "-7");
    EXPECT_EQ(scalarText(0.5), "0.5");
    EXPECT_EQ(scalarText("v1"), "v1");
    EXPECT_EQ(scalarText(nullptr), "");
    EXPECT_EQ(scalarText(Json::object()), "");
    EXPECT_EQ(scalarText(Json::array({1})), "");
}

} // namespace
} // namespace tributary
