// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/hints.h"
#include "tests/model/canvas/canvas_inputs.h"

#include <limits>

namespace tributary::canvas {
namespace {

TEST(CanvasTexts, NameAndVersionComeFromTheProduct)
{
    const FieldValue name = canvasFrom(R"({"name":"Top 10 customers"})").at(Field::Name);
    EXPECT_EQ(name.state, State::Present);
    EXPECT_EQ(name.text, "Top 10 customers");
    EXPECT_EQ(name.detail, "1");
    EXPECT_EQ(name.origin.document, "product");
    EXPECT_EQ(name.origin.path, "name");
    EXPECT_EQ(name.origin.source, "shop");
    EXPECT_EQ(name.origin.file, "p.odps.yaml");
    EXPECT_EQ(name.origin.line, 3);
    EXPECT_EQ(name.origin.readAt, 17);
}

TEST(CanvasTexts, WithoutANameTheIdStandsIn)
{
    const FieldValue name = canvasFrom("{}").at(Field::Name);
    EXPECT_EQ(name.state, State::Assumed);
    EXPECT_EQ(name.text, "p");
    EXPECT_EQ(name.hint, hints::kNameIsId);
    CanvasInput nothing;
    EXPECT_EQ(canvasOf(nothing).at(Field::Name).hint, hints::kNameMissing);
}

TEST(CanvasTexts, DescriptionHasItsParts)
{
    const FieldValue value = canvasFrom(R"({"description":{"purpose":"Ranks.","limitations":"Late.","usage":"Board."}})").at(Field::Description);
    EXPECT_EQ(value.text, "Ranks.");
    EXPECT_EQ(value.origin.path, "description.purpose");
    ASSERT_EQ(value.items.size(), 2U);
    EXPECT_EQ(value.items[0].kind, "limitations");
    EXPECT_EQ(value.items[1].title, "Board.");
    EXPECT_EQ(canvasFrom(R"({"description":"One text"})").at(Field::Description).text, "One text");
    EXPECT_EQ(canvasFrom(R"({"description":{"usage":"Only this"}})").at(Field::Description).state, State::Present);
    EXPECT_EQ(canvasFrom(R"({"description":{"purpose":"  "}})").at(Field::Description).hint, hints::kDescriptionMissing);
}

TEST(CanvasTexts, TheOwnerOrWhomToAsk)
{
    CanvasInput input = inputOf("{}");
    EXPECT_EQ(canvasOf(input).at(Field::Owner).hint, hints::kOwnerMissing);
    input.domain.ownerName = "Tomas";
    const FieldValue asks = canvasOf(input).at(Field::Owner);
    EXPECT_EQ(asks.state, State::Missing) << "the domain's owner is no owner of the product";
    EXPECT_EQ(asks.hint, hints::kOwnerAskDomain);
    EXPECT_EQ(asks.hintSubject, "Tomas");
    input.ownerName = "Maren Solheim";
    input.ownerMail = "maren@x.example";
    EXPECT_EQ(canvasOf(input).at(Field::Owner).text, "Maren Solheim");
    EXPECT_EQ(canvasOf(input).at(Field::Owner).detail, "maren@x.example");
    input.ownerName.clear();
    EXPECT_EQ(canvasOf(input).at(Field::Owner).text, "maren@x.example");
    EXPECT_EQ(canvasOf(input).at(Field::Owner).detail, "") << "not said twice";
}

TEST(CanvasTexts, DomainAndCapability)
{
    CanvasInput input = inputOf(R"({"customProperties":[{"property":"businessCapability","value":"Key accounts"}]})");
    const FieldValue lost = canvasOf(input).at(Field::Domain);
    EXPECT_EQ(lost.state, State::Assumed);
    EXPECT_EQ(lost.text, "Key accounts");
    EXPECT_EQ(lost.hint, hints::kDomainMissing);
    input.domain = {"Quote to Cash / Deal", "DE", "From quote to invoice", "", true, {}};
    EXPECT_EQ(canvasOf(input).at(Field::Domain).text, "Quote to Cash / Deal");
    EXPECT_EQ(canvasOf(input).at(Field::Domain).code, "DE");
    EXPECT_EQ(canvasOf(input).at(Field::Domain).detail, "Key accounts");
    EXPECT_EQ(canvasOf(input).at(Field::Domain).hint, "");
    input.product = Json::object();
    EXPECT_EQ(canvasOf(input).at(Field::Domain).detail, "From quote to invoice");
    input.domain.described = false;
    EXPECT_EQ(canvasOf(input).at(Field::Domain).hint, hints::kDomainUnknown);
    EXPECT_EQ(canvasOf(inputOf("{}")).at(Field::Domain).state, State::Missing);
}

TEST(CanvasTexts, TheSystemIsWrittenOrTheServersTell)
{
    CanvasInput input = inputOf("{}");
    EXPECT_EQ(canvasOf(input).at(Field::System).hint, hints::kSystemMissing);
    input.contracts.push_back({parseJson(R"({"servers":[{"type":"snowflake","account":"eu1"},{"type":"snowflake","account":"eu1"},{"type":"s3"}]})"),
                               {"shop", "c.odcs.yaml", 9, 0}});
    const FieldValue assumed = canvasOf(input).at(Field::System);
    EXPECT_EQ(assumed.state, State::Assumed);
    EXPECT_EQ(assumed.text, "snowflake eu1, s3") << "each once";
    EXPECT_EQ(assumed.origin.file, "c.odcs.yaml");
    input.product = parseJson(R"({"customProperties":[{"property":"system","value":"Revenue mart"}]})");
    EXPECT_EQ(canvasOf(input).at(Field::System).text, "Revenue mart");
    EXPECT_EQ(canvasOf(input).at(Field::System).state, State::Present);
    EXPECT_EQ(canvasOf(input).at(Field::System).detail, "snowflake eu1, s3");
}

TEST(CanvasTexts, VolumeIsWrittenOrMeasured)
{
    CanvasInput input = inputOf("{}");
    EXPECT_EQ(canvasOf(input).at(Field::Volume).hint, hints::kVolumeMissing);
    input.measuredVolume = MeasuredInput{"rowCount", 4820, "", 99};
    const FieldValue measured = canvasOf(input).at(Field::Volume);
    EXPECT_EQ(measured.text, "4820 rows");
    EXPECT_EQ(measured.state, State::Assumed);
    EXPECT_EQ(measured.origin.document, "measurement");
    EXPECT_EQ(measured.origin.readAt, 99);
    input.contracts.push_back({parseJson(R"({"customProperties":[{"property":"volume","value":"2.1 MB"}]})"), {}});
    EXPECT_EQ(canvasOf(input).at(Field::Volume).text, "2.1 MB");
    EXPECT_EQ(canvasOf(input).at(Field::Volume).origin.document, "contract");
    input.product = parseJson(R"({"customProperties":[{"property":"volume","value":12}]})");
    EXPECT_EQ(canvasOf(input).at(Field::Volume).text, "12");
    EXPECT_EQ(canvasOf(input).at(Field::Volume).detail, "4820 rows");
}

TEST(CanvasTexts, AMeasurementThatIsNoNumberSaysNothing)
{
    CanvasInput input = inputOf("{}");
    for (const double value : {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
        input.measuredVolume = MeasuredInput{"rowCount", value, "rows", 1};
        EXPECT_EQ(canvasOf(input).at(Field::Volume).state, State::Missing);
    }
    input.measuredVolume = MeasuredInput{"volume", 1.5, "GB", 1};
    EXPECT_EQ(canvasOf(input).at(Field::Volume).text, "1.5 GB");
}

} // namespace
} // namespace tributary::canvas
