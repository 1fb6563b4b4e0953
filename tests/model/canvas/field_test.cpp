// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/canvas.h"
#include "model/canvas/choices.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tributary::canvas {
namespace {

TEST(CanvasFields, AreFifteenWithStableNames)
{
    const std::vector<std::string_view> expected = {
        "name", "description", "owner", "domain", "system", "classification", "materialisation", "lifecycle",
        "input-ports", "output-ports", "security", "inbound-flows", "outbound-flows", "volume", "datasets"};
    std::vector<std::string_view> names;
    for (const Field field : allFields()) {
        names.push_back(fieldName(field));
        EXPECT_EQ(fieldFromName(fieldName(field)), field);
        EXPECT_EQ(allFields()[indexOf(field)], field) << "by their own number";
    }
    EXPECT_EQ(names, expected);
    EXPECT_EQ(fieldFromName("Name"), std::nullopt);
    EXPECT_EQ(fieldFromName(""), std::nullopt);
}

TEST(CanvasFields, ReadingOrderHoldsEachOnceFromSourceToConsumer)
{
    const auto& order = readingOrder();
    EXPECT_EQ(std::set<Field>(order.begin(), order.end()).size(), kFieldCount);
    const auto at = [&order](Field field) { return std::find(order.begin(), order.end(), field) - order.begin(); };
    EXPECT_LT(at(Field::InboundFlows), at(Field::InputPorts));
    EXPECT_LT(at(Field::InputPorts), at(Field::OutputPorts));
    EXPECT_LT(at(Field::OutputPorts), at(Field::OutboundFlows));
}

TEST(CanvasFields, ChoicesAreKnownByManySpellings)
{
    for (const char* word : {"source-aligned", "sourceAligned", "Source aligned", "SOURCE_ALIGNED"})
        EXPECT_EQ(choiceFrom(Field::Classification, word), "source-aligned") << word;
    EXPECT_EQ(choiceFrom(Field::Materialisation, "Materialized"), "materialised");
    EXPECT_EQ(choiceFrom(Field::Lifecycle, "stable"), "stable");
    EXPECT_EQ(choiceFrom(Field::Lifecycle, "virtual"), std::nullopt) << "of another field";
    EXPECT_EQ(choiceFrom(Field::Name, "stable"), std::nullopt);
    EXPECT_EQ(choicesOf(Field::Classification), (std::vector<std::string_view>{"source-aligned", "consumer-aligned", "shared-core"}));
    for (const Field field : allFields()) {
        EXPECT_EQ(choicesOf(field).empty(), !isChoice(field)) << fieldName(field);
        for (const std::string_view choice : choicesOf(field))
            EXPECT_EQ(choiceFrom(field, choice), choice) << "a choice is its own spelling";
    }
}

TEST(CanvasFields, AStatusTellsTheLifecycle)
{
    EXPECT_EQ(lifecycleOfStatus("active"), "stable");
    EXPECT_EQ(lifecycleOfStatus("Draft"), "experimental");
    EXPECT_EQ(lifecycleOfStatus("experimental"), "experimental");
    EXPECT_EQ(lifecycleOfStatus("retired"), std::nullopt);
    EXPECT_EQ(lifecycleOfStatus(""), std::nullopt);
}

TEST(CanvasCompleteness, CountsAssumedAsFilledAndTellsThemApart)
{
    Canvas canvas;
    for (const Field field : allFields())
        canvas.at(field).field = field;
    Completeness none = completenessOf(canvas);
    EXPECT_EQ(none.filled, 0);
    EXPECT_EQ(none.fields, 15);
    EXPECT_EQ(none.required, 8);
    EXPECT_EQ(none.missing.size(), kFieldCount);
    for (int i = 0; i < none.required; ++i)
        EXPECT_TRUE(isRequired(none.missing[static_cast<std::size_t>(i)])) << "the required ones first";

    canvas.at(Field::Name).state = State::Present;
    canvas.at(Field::System).state = State::Assumed;
    const Completeness some = completenessOf(canvas);
    EXPECT_EQ(some.filled, 2);
    EXPECT_EQ(some.requiredFilled, 1);
    EXPECT_EQ(some.assumed, 1);
    EXPECT_EQ(std::count(some.missing.begin(), some.missing.end(), Field::System), 0);
}

} // namespace
} // namespace tributary::canvas
