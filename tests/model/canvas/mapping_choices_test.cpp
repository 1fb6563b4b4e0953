// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/hints.h"
#include "tests/model/canvas/canvas_inputs.h"

namespace tributary::canvas {
namespace {

TEST(CanvasChoices, TheTypeOfOdpsOneOneIsTheClassification)
{
    for (const auto& [type, choice] : std::vector<std::pair<std::string, std::string>>{
             {"sourceAligned", "source-aligned"}, {"consumerAligned", "consumer-aligned"}}) {
        const FieldValue value = canvasFrom((R"({"type":")" + type + R"("})").c_str()).at(Field::Classification);
        EXPECT_EQ(value.choice, choice);
        EXPECT_EQ(value.state, State::Present);
        EXPECT_EQ(value.origin.path, "type");
    }
}

TEST(CanvasChoices, AnAggregateCountsAsSharedCore)
{
    const FieldValue value = canvasFrom(R"({"type":"aggregate"})").at(Field::Classification);
    EXPECT_EQ(value.choice, "shared-core");
    EXPECT_EQ(value.text, "aggregate") << "what the file says stays visible";
    EXPECT_EQ(value.state, State::Assumed);
    EXPECT_EQ(value.hint, hints::kClassificationFromAggregate);
    const FieldValue written = withCustom("classification", R"("consumer-aligned")", R"(,"type":"aggregate")").at(Field::Classification);
    EXPECT_EQ(written.choice, "consumer-aligned") << "the canvas's own word wins";
    EXPECT_EQ(written.state, State::Present);
}

TEST(CanvasChoices, BothAxesInOneBoxAreTakenApart)
{
    const Canvas canvas = withCustom("classification", R"(["consumer-aligned","virtual"])");
    EXPECT_EQ(canvas.at(Field::Classification).choice, "consumer-aligned");
    EXPECT_EQ(canvas.at(Field::Materialisation).choice, "virtual");
    EXPECT_EQ(withCustom("classification", R"("materialised")").at(Field::Classification).state, State::Missing);
}

TEST(CanvasChoices, AWordThatNobodyForesawIsShownAndTold)
{
    for (const char* name : {"classification", "materialisation", "lifecycle"}) {
        const Canvas canvas = withCustom(name, R"("sideways")");
        const FieldValue& value = canvas.at(*fieldFromName(name));
        EXPECT_EQ(value.text, "sideways") << name;
        EXPECT_EQ(value.choice, "") << name;
        EXPECT_EQ(value.state, State::Present) << name;
        EXPECT_EQ(value.hint, hints::kUnknownWord) << name;
        EXPECT_EQ(value.hintSubject, "sideways") << name;
    }
}

TEST(CanvasChoices, MaterialisationFollowsFromTheDatasets)
{
    CanvasInput input = inputOf("{}");
    EXPECT_EQ(canvasOf(input).at(Field::Materialisation).hint, hints::kMaterialisationMissing);
    DatasetInput view;
    view.name = "v";
    view.physicalType = "VIEW";
    input.datasets.push_back(view);
    EXPECT_EQ(canvasOf(input).at(Field::Materialisation).choice, "virtual");
    EXPECT_EQ(canvasOf(input).at(Field::Materialisation).state, State::Assumed);
    view.physicalType = "table";
    input.datasets.push_back(view);
    EXPECT_EQ(canvasOf(input).at(Field::Materialisation).choice, "materialised") << "one table is enough";
    for (DatasetInput& dataset : input.datasets)
        dataset.physicalType.clear();
    EXPECT_EQ(canvasOf(input).at(Field::Materialisation).state, State::Missing);
}

TEST(CanvasChoices, LifecycleIsWrittenOrFollowsFromTheStatus)
{
    const FieldValue written = withCustom("lifecycle", R"("experimental")", R"(,"status":"active")").at(Field::Lifecycle);
    EXPECT_EQ(written.choice, "experimental");
    EXPECT_EQ(written.hint, "");
    const FieldValue assumed = canvasFrom(R"({"status":"active"})").at(Field::Lifecycle);
    EXPECT_EQ(assumed.choice, "stable");
    EXPECT_EQ(assumed.state, State::Assumed);
    EXPECT_EQ(assumed.hintSubject, "active");
    EXPECT_EQ(canvasFrom("{}").at(Field::Lifecycle).hint, hints::kLifecycleMissing);
    EXPECT_EQ(canvasFrom(R"({"status":"whatever"})").at(Field::Lifecycle).hint, hints::kUnknownWord);
}

TEST(CanvasChoices, WhatEndsSaysSoWhateverItsLifecycle)
{
    for (const char* status : {"deprecated", "Retired"}) {
        const std::string more = std::string(R"(,"status":")") + status + R"(")";
        const FieldValue written = withCustom("lifecycle", R"("stable")", more).at(Field::Lifecycle);
        EXPECT_EQ(written.choice, "stable");
        EXPECT_EQ(written.hint, hints::kLifecycleEnds);
        EXPECT_EQ(written.hintSubject, status);
        const FieldValue alone = canvasFrom(("{" + more.substr(1) + "}").c_str()).at(Field::Lifecycle);
        EXPECT_EQ(alone.choice, "");
        EXPECT_EQ(alone.text, status);
        EXPECT_EQ(alone.hint, hints::kLifecycleEnds);
    }
}

} // namespace
} // namespace tributary::canvas
