// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/entity_state.h"
#include "model/store/failure.h"
#include "model/store/patch_trail.h"
#include "tests/model/store/support/random_catalog.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace tributary::test::patch_trail_tests {
namespace {

using store::PatchTrail;

// A change as most are, of one plain value, and now and then one of another sort.
Json changed(std::mt19937& random, Json state)
{
    static const char* const kNames[] = {"status", "description", "a~b", "a/b"};
    static const char* const kTexts[] = {"draft", "active", "\"quoted\"", "back\\slash", "[1,2]", "", "{\"a\":1}"};
    Json& facts = state["facts"];
    const std::string name = kNames[random() % 4];
    switch (random() % 12) {
    case 0: facts[name] = randomJson(random, 2); break;
    case 1: facts.erase(name); break;
    case 2: facts["nested"][name] = kTexts[random() % 7]; break;
    case 3: facts["nested"] = kTexts[random() % 7]; break;
    case 4: facts["nested"] = Json::object({{name, "x"}}); break;
    case 5: facts["list"] = Json::array({1, kTexts[random() % 7], 3}); break;
    case 6: state["name"] = kTexts[random() % 7]; break;
    case 7: facts[name] = nullptr; break;
    case 8: facts[name] = static_cast<int>(random() % 5); break;
    default: facts[name] = kTexts[random() % 7]; break;
    }
    return state;
}

Json nestedOpened(Json state)
{
    if (state["facts"].contains("nested") && !state["facts"]["nested"].is_object())
        state["facts"].erase("nested");
    return state;
}

// What the trail leaves out does not matter to any state that it leads back to.
TEST(PatchTrails, LeadBackToWhatEachStepLeadsBackTo)
{
    std::size_t steps = 0;
    std::size_t applied = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 random(seed);
        std::vector<Json> states{Json{{"name", "n"}, {"facts", Json::object()}, {"extra", Json::object()}, {"references", Json::array()}}};
        for (int i = 0; i < 60; ++i)
            states.push_back(changed(random, nestedOpened(states.back())));
        PatchTrail trail;
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            trail.add(store::packedPatch(store::patchBack(states[i], states[i - 1])));
            ++steps;
            Json state = states.back();
            trail.apply(state);
            ASSERT_EQ(dumpJson(state), dumpJson(states[i - 1])) << "seed " << seed << ", state " << i - 1;
        }
        applied += trail.size();
    }
    EXPECT_LT(applied, steps);
}

TEST(PatchTrails, KeepOneReplacementOfEachValue)
{
    PatchTrail trail;
    for (int i = 0; i < 1'000; ++i) {
        trail.add(R"(["fstatus","draft )" + std::to_string(i) + R"("])");
        trail.add(R"(["/name",")" + std::to_string(i) + R"("])");
        trail.add(R"(["fcount",)" + std::to_string(i) + "]");
    }
    EXPECT_EQ(trail.size(), 3U);
    Json state = {{"name", "n"}, {"facts", {{"status", "active"}, {"count", 7}}}};
    trail.apply(state);
    EXPECT_EQ(state, (Json{{"name", "999"}, {"facts", {{"status", "draft 999"}, {"count", 999}}}}));
    trail.clear();
    EXPECT_EQ(trail.size(), 0U);
}

// Only what certainly stands by itself is passed over.
TEST(PatchTrails, KeepWhatIsNoLoneReplacement)
{
    for (const char* packed : {R"(["+fa",1])", R"(["-fa"])", R"(["fa",{"b":1}])", R"(["fa",[1]])", R"(["fa",1,"fb",2])", R"(["fa","x","fb","y"])",
                               R"(["",{"name":"n"}])", R"(["f\"a",1])", "[]", R"([{"op":"replace","path":"/facts/a","value":1}])"}) {
        PatchTrail trail;
        trail.add(packed);
        trail.add(packed);
        EXPECT_EQ(trail.size(), 2U) << packed;
    }
}

TEST(PatchTrails, WhatDoesNotFitIsCorruption)
{
    for (const char* packed : {R"(["fnone","x"])", R"(["-fnone"])", "nonsense", R"(["fa"])", "[1]", "7", R"(["fa",nonsense])"}) {
        PatchTrail trail;
        trail.add(packed);
        Json state = {{"name", "n"}, {"facts", {{"a", 1}}}};
        const auto applied = store::guarded([&] {
            trail.apply(state);
            return true;
        });
        ASSERT_FALSE(applied) << packed;
        EXPECT_EQ(applied.error().code, "store.corrupt") << packed;
    }
}

} // namespace
} // namespace tributary::test::patch_trail_tests
