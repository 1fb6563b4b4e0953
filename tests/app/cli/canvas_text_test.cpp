// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canvas_text.h"

#include "app/cli/canvas_json.h"
#include "model/canvas/hints.h"
#include "model/canvas/mapping.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

using canvas::Field;

query::CanvasPage pageOf(const char* product)
{
    canvas::CanvasInput input;
    input.ref = "tributary:product/p@1";
    input.id = "p";
    input.version = "1";
    input.product = parseJson(product);
    input.place = {"shop", "p.yaml", 4, 0};
    query::CanvasPage page;
    page.canvas = canvas::canvasOf(input);
    page.product.ref = input.ref;
    page.product.name = page.canvas.at(Field::Name).text;
    page.product.version = "1";
    return page;
}

canvas::Item flow(const char* title, canvas::Evidence evidence)
{
    canvas::Item item;
    item.title = title;
    item.kind = "product";
    item.evidence = evidence;
    return item;
}

TEST(CanvasText, TellsEveryFieldInReadingOrder)
{
    const QString text = cli::canvasText(pageOf(R"({"name":"Orders","status":"active"})"));
    EXPECT_TRUE(text.startsWith(u"Orders 1\ntributary:product/p@1\n2 of 15 fields filled, 2 of 8 required, 1 assumed\n"));
    qsizetype last = -1;
    for (const char* label : {"Name *", "Data product owner *", "System", "Inbound flows", "Input ports", "Description *", "Output ports *",
                              "Outbound flows", "Datasets", "Volume", "Security *", "Classification *", "Virtual / materialised", "Lifecycle *"}) {
        const qsizetype at = text.indexOf(QLatin1Char('\n') + QLatin1String(label));
        EXPECT_GT(at, last) << label;
        last = at;
    }
}

TEST(CanvasText, KeepsToItsWidth)
{
    const std::string words(3000, 'w');
    std::string purpose;
    for (int i = 0; i < 200; ++i)
        purpose += "word" + std::to_string(i) + " ";
    const QString text = cli::canvasText(pageOf((R"({"name":"Orders","description":{"purpose":")" + purpose + R"("}})").c_str()));
    for (const QString& line : text.split(QLatin1Char('\n')))
        EXPECT_LE(line.size(), 100) << line.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("word199")));
    EXPECT_TRUE(cli::canvasText(pageOf((R"({"name":")" + words + R"("})").c_str())).contains(QString(3000, QLatin1Char('w')))) << "a long word stands alone";
}

TEST(CanvasText, FlowsHaveSignsAndWords)
{
    query::CanvasPage page = pageOf("{}");
    page.canvas.at(Field::InboundFlows).items = {flow("both", canvas::Evidence::Both), flow("declared", canvas::Evidence::Declared), flow("seen", canvas::Evidence::Observed)};
    page.canvas.at(Field::InboundFlows).state = canvas::State::Present;
    const QString text = cli::canvasText(page);
    EXPECT_TRUE(text.contains(QStringLiteral("= both, Data product, declared and observed")));
    EXPECT_TRUE(text.contains(QStringLiteral("- declared, Data product, declared only")));
    EXPECT_TRUE(text.contains(QStringLiteral("+ seen, Data product, observed only")));
}

TEST(CanvasText, NothingSteersTheTerminal)
{
    const QString text = cli::canvasText(pageOf(R"({"name":"a\u001b[31m\u0007\u202eb","description":{"purpose":"x\u001b]0;t\u0007\r\ny","usage":"\u009b2J"},"status":"\u001bc"})"));
    for (const QChar c : text) {
        EXPECT_TRUE(c == QLatin1Char('\n') || c.category() != QChar::Other_Control) << static_cast<int>(c.unicode());
        EXPECT_FALSE(c >= QChar(0x202A) && c <= QChar(0x202E));
    }
}

TEST(CanvasJson, HoldsWhatTheCanvasHolds)
{
    query::CanvasPage page = pageOf(R"({"name":"Orders","type":"aggregate"})");
    page.canvas.at(Field::OutboundFlows).items = {flow("seen", canvas::Evidence::Observed)};
    const Json json = cli::canvasJson(page);
    ASSERT_EQ(json["fields"].size(), 15U);
    for (std::size_t i = 0; i < canvas::kFieldCount; ++i) {
        const canvas::FieldValue& value = page.canvas.at(canvas::allFields()[i]);
        const Json& field = json["fields"][i];
        EXPECT_EQ(field["field"], std::string(canvas::fieldName(value.field)));
        EXPECT_EQ(field["state"], std::string(canvas::stateName(value.state)));
        EXPECT_EQ(field["required"], canvas::isRequired(value.field));
        EXPECT_EQ(field["origin"].is_null(), value.origin.document.empty());
        EXPECT_EQ(field["items"].size(), value.items.size());
    }
    EXPECT_EQ(json["fields"][canvas::indexOf(Field::Classification)]["choice"], "shared-core");
    EXPECT_EQ(json["fields"][canvas::indexOf(Field::Classification)]["hint"], std::string(canvas::hints::kClassificationFromAggregate));
    EXPECT_EQ(json["fields"][canvas::indexOf(Field::OutboundFlows)]["items"][0]["evidence"], "observed");
    EXPECT_TRUE(json["fields"][canvas::indexOf(Field::OutboundFlows)]["items"][0]["ref"].is_null());
    EXPECT_EQ(json["completeness"]["missing"].size(), canvas::completenessOf(page.canvas).missing.size());
}

} // namespace
} // namespace tributary::test
