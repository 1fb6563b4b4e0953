// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/product_insight.h"
#include "model/query/usage_csv.h"

#include <gtest/gtest.h>

using namespace tributary;
using namespace tributary::query;

namespace {

PortItem portFor(const char* name, const char* uses, const char* contractRef)
{
    PortItem port;
    port.port.name = name;
    port.accessUses = uses;
    port.contract.contract.emplace();
    port.contract.contract->ref = contractRef;
    return port;
}

} // namespace

TEST(ProductInsight, CountsWhatThePageHolds)
{
    ProductPage page;
    page.purpose = "So that somebody knows";
    page.outputs = {portFor("a", "reporting, ml", "c1"), portFor("b", "ml , ,audit", "c2")};
    page.outputs[0].location = "s3://a";
    page.outputs[1].contract.drift = true;
    page.consumers = {{"x", "X", "product", "", "agreement, port", "", "", 0}, {"y", "Y", "human", "", "usage", "", "", 3}};
    Objective met{"freshness", "h", 6.0, true, "", {Point{}}};
    Objective unmeasured{"latency", "s", 1.0, true, "", {}};
    page.objectives = {met, unmeasured};
    const auto counts = countsOf(page);
    EXPECT_TRUE(counts.purpose);
    EXPECT_FALSE(counts.owner);
    EXPECT_EQ(counts.outputs, 2);
    EXPECT_EQ(counts.located, 1);
    EXPECT_EQ(counts.promised, 1) << "a contract in another version is not the one that was promised";
    EXPECT_EQ(counts.useCases, 3);
    EXPECT_EQ(counts.consumers, 2);
    EXPECT_EQ(counts.observed, 1);
    EXPECT_EQ(counts.levels, 2);
    EXPECT_EQ(counts.met, 1) << "what is not measured is not met";
    EXPECT_EQ(useCasesOf(page), (std::vector<std::string>{"reporting", "ml", "audit"}));
}

TEST(ProductInsight, TheOwnersWordIsACustomProperty)
{
    ProductPage page;
    Fact fact;
    fact.name = "customProperties";
    fact.value = Json::parse(R"([{"property":"attests","value":["accessible","interfaces"]}])");
    page.facts = {fact};
    EXPECT_EQ(countsOf(page).attested, (std::vector<std::string>{"accessible", "interfaces"}));
    page.facts[0].value = Json::parse(R"([{"property":"attests","value":"accessible"}])");
    EXPECT_EQ(countsOf(page).attested, std::vector<std::string>{"accessible"});
    page.facts[0].value = Json::parse(R"([{"property":"attests","value":{"a":1}}, 7])");
    EXPECT_TRUE(countsOf(page).attested.empty());
}

TEST(ProductInsight, ConnectsToThePhysicalName)
{
    ProductPage page;
    page.outputs = {portFor("a", "", "c1"), portFor("b", "", "c2")};
    DatasetItem item;
    item.contractRef = "c2";
    item.physicalName = "T_B";
    page.datasets = {item};
    EXPECT_EQ(connectionObject(page, page.outputs[0]), "a");
    EXPECT_EQ(connectionObject(page, page.outputs[1]), "T_B");
}

TEST(ProductInsight, TellsDeclaredFromObserved)
{
    EXPECT_TRUE(isDeclared({"x", "X", "product", "", "agreement", "", "", 0}));
    EXPECT_TRUE(isDeclared({"x", "X", "product", "", "port, usage", "", "", 0}));
    EXPECT_FALSE(isDeclared({"x", "X", "product", "", "usage", "", "", 0}));
    EXPECT_TRUE(isObserved({"x", "X", "product", "", "usage", "", "", 0})) << "it read, though not this week";
    EXPECT_FALSE(isObserved({"x", "X", "product", "", "port", "", "", 0}));
}

TEST(UsageCsv, HoldsEveryReadOnALine)
{
    Point point;
    point.at = 0;
    point.consumer = "board";
    point.consumerName = "Board \"pack\", monthly";
    point.consumerKind = "dashboard";
    point.port = "out";
    point.detail = "a,b";
    point.value = 12;
    EXPECT_EQ(usageCsv({point}), "at,consumer,consumer_name,consumer_kind,port,columns,reads\r\n"
                                 "1970-01-01T00:00:00Z,board,\"Board \"\"pack\"\", monthly\",dashboard,out,\"a,b\",12.0\r\n");
}

TEST(UsageCsv, GivesASpreadsheetNoFormula)
{
    EXPECT_EQ(csvField("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
    EXPECT_EQ(csvField("@sum"), "'@sum");
    EXPECT_EQ(csvField("-1"), "'-1");
    EXPECT_EQ(csvField("a=b"), "a=b");
    EXPECT_EQ(csvField("a\nb"), "\"a\nb\"");
    EXPECT_EQ(csvField(""), "");
}
