// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/fact_reading.h"

#include "model/store/derive/team_names.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

using Texts = std::vector<std::string>;

TEST(FactReading, ADescriptionIsReadInAllItsShapes)
{
    EXPECT_EQ(store::descriptionText({{"description", "plain"}}), "plain");
    EXPECT_EQ(store::descriptionText({{"description", {{"purpose", "why"}, {"limitations", "but"}}}, {"businessName", "Name"}}),
              "Name\nwhy\nbut");
    EXPECT_EQ(store::descriptionText({{"description", nullptr}}), "");
    EXPECT_EQ(store::descriptionText(Json::array()), "");
}

TEST(FactReading, CustomPropertiesAreAListOrAnObject)
{
    const Json list = {{"customProperties", {{{"property", "technology"}, {"value", "kafka"}}}}};
    const Json object = {{"customProperties", {{"technology", "kafka"}}}};
    for (const Json& facts : {list, object}) {
        EXPECT_EQ(store::customProperty(facts, "technology"), "kafka");
        EXPECT_EQ(store::customProperty(facts, "other"), "");
        EXPECT_EQ(store::technologiesOf(facts), Texts{"kafka"});
    }
}

TEST(FactReading, TechnologyComesFromServersBeforeTheOwnType)
{
    const Json facts = {{"type", "table"}, {"servers", {{{"type", "snowflake"}}, {{"type", "s3"}}, {{"host", "x"}}}}};
    EXPECT_EQ(store::technologiesOf(facts), (Texts{"snowflake", "s3"}));
    EXPECT_EQ(store::technologiesOf({{"type", "table"}}), Texts{"table"});
    EXPECT_TRUE(store::technologiesOf(Json::object()).empty());
}

TEST(FactReading, OddShapesAreNoTags)
{
    EXPECT_EQ(store::tagsOf({{"tags", {"a", 1, nullptr, {{"name", "b"}}}}}), (Texts{"a", "1", "b"}));
    EXPECT_EQ(store::tagsOf({{"tags", "one"}}), Texts{"one"});
    EXPECT_TRUE(store::tagsOf({{"tags", nullptr}}).empty());
}

TEST(FactReading, TheStatusIsFoldedAndTheArchetypePrefersTheProperty)
{
    EXPECT_EQ(store::statusOf({{"status", "Active"}}), "active");
    EXPECT_EQ(store::archetypeOf({{"type", "aggregate"}}), "aggregate");
    EXPECT_EQ(store::archetypeOf({{"type", "aggregate"}, {"customProperties", {{"classification", "source-aligned"}}}}),
              "source-aligned");
}

TEST(TeamNames, OlderAndNewerTeamsAreReadAlike)
{
    const Json members = {{{"username", "Ann@x.org"}, {"name", ""}}, {{"email", "ann@X.org"}, {"name", "Ann"}}};
    EXPECT_EQ(store::teamName({{"team", members}}, "ann@x.org"), "Ann");
    EXPECT_EQ(store::teamName({{"team", {{"members", members}}}}, "ann@x.org"), "Ann");
    EXPECT_EQ(store::teamName({{"team", members}}, "bob@x.org"), "");
    EXPECT_EQ(store::teamName({{"team", "blue"}}, "ann@x.org"), "");
    EXPECT_EQ(store::teamName(Json::array(), "ann@x.org"), "");
}

} // namespace
} // namespace tributary::test
