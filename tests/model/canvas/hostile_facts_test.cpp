// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/hints.h"
#include "tests/model/canvas/canvas_inputs.h"

#include <algorithm>
#include <random>

// Facts of the wrong shape: nothing throws, and what a canvas says of itself stays consistent.
namespace tributary::canvas {
namespace {

void expectConsistent(const Canvas& canvas, const std::string& of)
{
    const auto isKnown = [](const std::string& code) {
        return code.empty() || std::find(hints::kAll.begin(), hints::kAll.end(), code) != hints::kAll.end();
    };
    for (const Field field : allFields()) {
        const FieldValue& value = canvas.at(field);
        EXPECT_EQ(value.field, field) << of;
        const bool isEmpty = value.text.empty() && value.items.empty();
        EXPECT_EQ(value.state == State::Missing, isEmpty) << fieldName(field) << ": " << of;
        EXPECT_TRUE(isKnown(value.hint)) << value.hint;
        EXPECT_FALSE(value.state != State::Present && value.hint.empty()) << fieldName(field) << " says nothing of why: " << of;
        EXPECT_FALSE(value.state != State::Missing && value.origin.document.empty()) << fieldName(field) << " stands nowhere: " << of;
        for (const Item& item : value.items) {
            EXPECT_FALSE(item.title.empty()) << fieldName(field) << ": " << of;
            EXPECT_TRUE(isKnown(item.hint)) << item.hint;
        }
    }
}

TEST(HostileCanvas, FactsOfTheWrongShapeAreSurvived)
{
    for (const char* text : {"null", "[]", "7", "\"x\"", "{}", R"({"name":{},"description":[1,{"purpose":2}],"type":[],"status":{"a":1}})",
                             R"({"customProperties":{"property":"system"}})", R"({"customProperties":[null,1,"x",{"property":7,"value":1}]})",
                             R"({"customProperties":[{"property":"security","value":[[["deep"]]]},{"property":"inboundFlows","value":{"name":{}}}]})"})
        expectConsistent(canvasFrom(text), text);
}

TEST(HostileCanvas, TextsAreCarriedAsTheyStand)
{
    const std::string name = "<b>x</b>\x1b[31m & \"y\"";
    CanvasInput input = inputOf("{}");
    input.product["name"] = name;
    EXPECT_EQ(canvasOf(input).at(Field::Name).text, name) << "escaping is the writers' work";
}

Json randomJson(std::mt19937& random, int depth)
{
    static const std::vector<std::string> kKeys = {"name", "description", "purpose", "customProperties", "property", "value", "system", "volume",
                                                   "security", "lifecycle", "classification", "materialisation", "inboundFlows", "type", "status",
                                                   "roles", "role", "servers", "limitations"};
    const auto key = [&] { return kKeys[random() % kKeys.size()]; };
    switch (depth > 4 ? random() % 4 : random() % 7) {
    case 0: return nullptr;
    case 1: return static_cast<int>(random() % 100);
    case 2: return key();
    case 3: return random() % 2 == 0 ? "virtual" : "aggregate";
    case 4: {
        Json list = Json::array();
        for (unsigned i = random() % 4; i > 0; --i)
            list.push_back(randomJson(random, depth + 1));
        return list;
    }
    default: {
        Json object = Json::object();
        for (unsigned i = random() % 6; i > 0; --i)
            object[key()] = randomJson(random, depth + 1);
        return object;
    }
    }
}

TEST(HostileCanvas, RandomFactsNeverBreakIt)
{
    std::mt19937 random(4711);
    for (int round = 0; round < 2000; ++round) {
        CanvasInput input = inputOf("{}");
        input.product = randomJson(random, 0);
        for (unsigned i = random() % 3; i > 0; --i)
            input.contracts.push_back({randomJson(random, 0), {}});
        expectConsistent(canvasOf(input), dumpJson(input.product));
        if (HasFailure())
            return;
    }
}

} // namespace
} // namespace tributary::canvas
