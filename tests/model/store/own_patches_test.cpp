// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A stored patch is as untrusted as a file.
#include "model/store/entity_state.h"
#include "model/store/failure.h"

#include <gtest/gtest.h>

namespace tributary::store {
namespace {

std::string codeOf(const Json& patch)
{
    try {
        patched(Json{{"name", "n"}, {"facts", {{"a", {1, 2}}}}, {"extra", Json::object()}, {"references", Json::array()}}, patch);
    } catch (const Failure& failure) {
        return failure.error().code;
    }
    return {};
}

TEST(OwnPatches, OnlyWhatHistoryWritesIsFollowed)
{
    EXPECT_EQ(codeOf(Json::parse(R"([{"op":"replace","path":"/name","value":"m"},{"op":"add","path":"/facts/b","value":1},{"op":"remove","path":"/extra"}])")), "");
    for (const char* text : {R"([{"op":"copy","from":"","path":"/facts/b"}])", R"([{"op":"move","from":"/facts","path":"/facts/a"}])", R"([{"op":"test","path":"/name","value":"n"}])",
                             R"([{"path":"/name"}])", R"([7])", R"({"op":"replace"})", "null", R"("x")", R"([{"op":"remove","path":"/none"}])", R"([{"op":"add","path":"/facts/a/9","value":1}])",
                             R"([{"op":"replace","path":"name","value":1}])", R"([{"op":"add","path":"/facts/a/x","value":1}])", R"([{"op":"remove","path":7}])"})
        EXPECT_EQ(codeOf(Json::parse(text)), "store.corrupt") << text;
}

TEST(OwnPatches, DoublingStepsAreNotTaken)
{
    Json patch = Json::array();
    for (int i = 0; i < 64; ++i)
        patch.push_back({{"op", "copy"}, {"from", ""}, {"path", "/extra/x" + std::to_string(i)}});
    EXPECT_EQ(codeOf(patch), "store.corrupt");
}

} // namespace
} // namespace tributary::store
