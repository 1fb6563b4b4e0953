// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/fact_access.h"

#include "model/query/objective_query.h"
#include "model/query/port_query.h"
#include "model/query/product_query.h"
#include "model/query/triplet.h"

#include <gtest/gtest.h>

using namespace tributary;
using namespace tributary::query;

TEST(FactAccess, ReadsCustomPropertiesAndDefinitions)
{
    const Json facts = parseJson(R"({"customProperties":[{"property":"codeCommit","value":"833c21"},
        {"property":"useCase","value":["ml","reporting"]}, 7, {"value":1}],
        "authoritativeDefinitions":[{"type":"infrastructure","url":"http://x/v2"}]})");
    EXPECT_EQ(customText(facts, "codeCommit"), "833c21");
    EXPECT_EQ(customText(facts, "useCase"), "ml, reporting");
    EXPECT_EQ(customText(facts, "absent"), "");
    EXPECT_EQ(definitionUrl(facts, "infrastructure"), "http://x/v2");
    EXPECT_EQ(definitionUrl(facts, "videoTutorial"), "");
}

TEST(FactAccess, SurvivesFactsOfTheWrongShape)
{
    for (const char* text : {"null", "[]", "7", R"({"customProperties":{}, "authoritativeDefinitions":"x", "tags":{"a":1}, "description":[1]})"}) {
        const Json facts = parseJson(text);
        EXPECT_EQ(customText(facts, "a"), "");
        EXPECT_EQ(definitionUrl(facts, "a"), "");
        EXPECT_EQ(descriptionText(facts), "");
        EXPECT_TRUE(factList(facts, "tags").empty());
        EXPECT_TRUE(teamMembers(facts).empty());
    }
}

TEST(FactAccess, NumbersComeFromNumbersAndTexts)
{
    EXPECT_EQ(factNumber(Json(4)), 4.0);
    EXPECT_EQ(factNumber(Json("99.5")), 99.5);
    EXPECT_FALSE(factNumber(Json("about 4")));
    EXPECT_FALSE(factNumber(Json(nullptr)));
}

TEST(Triplet, IsCompleteOnlyWithAllThree)
{
    Json facts = parseJson(R"({"description":{"purpose":"Ten customers."},
        "customProperties":[{"property":"codeCommit","value":"833c21"}],
        "authoritativeDefinitions":[{"type":"infrastructure","url":"http://acmeco.internal/data-products/top-10-customers/v2.1"}]})");
    auto triplet = tripletOf(facts, "deal/top.yaml");
    EXPECT_TRUE(triplet.complete());
    EXPECT_EQ(triplet.infrastructureUrl, "http://acmeco.internal/data-products/top-10-customers/v2.1");
    facts.erase("authoritativeDefinitions");
    EXPECT_FALSE(tripletOf(facts, "").complete());
}

TEST(Versions, CompareByTheirNumbers)
{
    EXPECT_GT(compareVersions("10.0", "9.1"), 0);
    EXPECT_GT(compareVersions("v2.1", "2.0.5"), 0);
    EXPECT_LT(compareVersions("2", "2.1"), 0);
    EXPECT_EQ(compareVersions("2.1", "2.1"), 0);
    EXPECT_NE(compareVersions("2.0", "2"), 0); // a total order: equal numbers fall back to the text
    EXPECT_EQ(compareVersions("2.0", "2"), -compareVersions("2", "2.0"));
    EXPECT_NE(compareVersions("99999999999999999999999", "1"), 0);
}

TEST(Servers, AreOneLine)
{
    EXPECT_EQ(serverLocation(parseJson(R"({"host":"localhost","port":5432,"database":"edw","schema":"public"})")),
              "localhost:5432 / edw.public");
    EXPECT_EQ(serverLocation(parseJson(R"({"location":"s3://bucket/path"})")), "s3://bucket/path");
    EXPECT_EQ(serverLocation(parseJson(R"({"account":"acme","database":"DB","schema":"S"})")), "acme / DB.S");
    EXPECT_EQ(serverLocation(parseJson("{}")), "");
}

TEST(Objectives, JoinPromisesAndMeasurements)
{
    EntityRow contract;
    contract.facts = parseJson(R"({"slaProperties":[{"property":"freshness","value":6,"unit":"h"},
        {"property":"retention","value":"3","unit":"y"},{"property":"timeOfAvailability","value":"09:00"}]})");
    Point measured;
    measured.metric = "Freshness";
    measured.value = 2.8;
    measured.unit = "h";
    Point rows = measured;
    rows.metric = "rowCount";
    Point column = measured;
    column.column = "customer_id";
    const auto list = objectivesOf({contract}, {measured, rows, column});
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0].metric, "freshness");
    EXPECT_EQ(list[0].target, 6.0);
    EXPECT_TRUE(list[0].smallerIsBetter);
    EXPECT_EQ(list[0].points.size(), 1U);
    EXPECT_EQ(list[1].metric, "rowCount");
    EXPECT_FALSE(list[1].target);
    EXPECT_EQ(list[2].metric, "retention");
    EXPECT_FALSE(list[2].smallerIsBetter);
}
