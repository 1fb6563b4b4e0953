// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/apply.h"
#include "model/diff/diff.h"
#include "tests/model/diff/random_contract.h"

#include <gtest/gtest.h>

namespace tributary::diff::test {
namespace {

// "severity rule path" of each change.
std::vector<std::string> toldChanges(const std::vector<Change>& changes)
{
    std::vector<std::string> lines;
    for (const Change& change : changes)
        lines.push_back(std::string(severityName(change.severity)) + " " + change.rule + " " + change.path);
    return lines;
}

std::vector<std::string> toldOf(const Part& before, const Part& after, const DiffOptions& options = {})
{
    return toldChanges(diffDocuments(before, after, options));
}

using Lines = std::vector<std::string>;

Lines ofColumn(const Json& before, const Json& after)
{
    return toldOf(contractOf({columnPart("a", "string", before)}), contractOf({columnPart("a", "string", after)}));
}

TEST(Diff, AnAddedRequiredIsNeverMerelyInformative)
{
    EXPECT_EQ(ofColumn(Json::object(), {{"required", true}}), Lines{"breaking column.required.narrowed orders.a.required"});
    EXPECT_EQ(ofColumn(Json::object(), {{"required", false}}), Lines{"cosmetic column.required.stated orders.a.required"});
    EXPECT_EQ(ofColumn({{"required", true}}, Json::object()), Lines{"breaking column.required.widened orders.a.required"});
}

TEST(Diff, TellsReadersFromWriters)
{
    const auto changes = diffDocuments(contractOf({columnPart("a", "string", {{"enum", {"x", "y"}}})}), contractOf({columnPart("a", "string", {{"enum", {"y", "x", "z"}}})}));
    ASSERT_EQ(toldChanges(changes), Lines{"risky column.enum.widened orders.a.enum"});
    EXPECT_EQ(changes[0].reader, Severity::Risky);
    EXPECT_EQ(changes[0].writer, Severity::Compatible);
    EXPECT_EQ(changes[0].dataset, "orders");
    EXPECT_EQ(changes[0].column, "a");
    EXPECT_FALSE(changes[0].reason.empty());
}

TEST(Diff, TypesAreOneChange)
{
    EXPECT_EQ(ofColumn({{"logicalType", "integer"}, {"physicalType", "int"}}, {{"logicalType", "number"}, {"physicalType", "decimal(12,2)"}}),
              Lines{"risky column.type.widened orders.a.type"});
    EXPECT_EQ(ofColumn({{"physicalType", "varchar(20)"}}, {{"physicalType", "varchar(10)"}}), Lines{"breaking column.type.narrowed orders.a.type"});
    EXPECT_EQ(ofColumn(Json::object(), {{"physicalType", "varchar(10)"}}), Lines{"compatible field.added orders.a.physicalType"});
    EXPECT_EQ(ofColumn({{"items", {{"logicalType", "string"}}}}, {{"items", {{"logicalType", "integer"}}}}), Lines{"breaking column.type.changed orders.a.items.type"});
}

TEST(Diff, BoundsWidenAndNarrow)
{
    const auto options = [](Json value) { return Json{{"logicalTypeOptions", std::move(value)}}; };
    EXPECT_EQ(ofColumn(options({{"maxLength", 10}}), options({{"maxLength", 20}})), Lines{"risky column.bound.widened orders.a.logicalTypeOptions.maxLength"});
    EXPECT_EQ(ofColumn(options({{"minimum", "1.5"}}), options({{"minimum", 2}})), Lines{"breaking column.bound.narrowed orders.a.logicalTypeOptions.minimum"});
    EXPECT_EQ(ofColumn(options({{"minimum", "2.0"}}), options({{"minimum", 2}})), Lines{"cosmetic column.bound.stated orders.a.logicalTypeOptions.minimum"});
    EXPECT_EQ(ofColumn(Json::object(), options({{"pattern", "^a$"}})), Lines{"breaking column.option.added orders.a.logicalTypeOptions.pattern"});
}

TEST(Diff, ANewColumnThatMustBeFilledBreaksWhoFillsIt)
{
    const Part before = contractOf({columnPart("a", "string")});
    EXPECT_EQ(toldOf(before, contractOf({columnPart("a", "string"), columnPart("b", "date")})), Lines{"compatible column.added orders.b"});
    EXPECT_EQ(toldOf(before, contractOf({columnPart("a", "string"), columnPart("b", "date", {{"required", true}})})), Lines{"breaking column.added.required orders.b"});
}

TEST(Diff, RenamesAreFoundByLikeness)
{
    const Part before = contractOf({columnPart("customer_id", "string", {{"description", "Who ordered"}}), columnPart("total", "number")});
    const Part after = contractOf({columnPart("total", "number"), columnPart("customerId", "string", {{"description", "The one who ordered"}})});
    const auto changes = diffDocuments(before, after);
    ASSERT_EQ(toldChanges(changes), (Lines{"breaking column.renamed orders.customerId", "cosmetic text.description.changed orders.customerId.description"}));
    EXPECT_EQ(*changes[0].before, "orders.customer_id");
    EXPECT_LT(changes[0].confidence, 1);
    EXPECT_TRUE(changes[1].isText);
}

TEST(Diff, ATableOfAnotherNameIsKnownByItsColumns)
{
    const auto table = [](const char* name, std::vector<Part> columns) {
        Part contract = contractOf(std::move(columns));
        contract.parts[0].local = name;
        contract.parts[0].facts = {{"name", name}, {"physicalName", name}};
        return contract;
    };
    const Part before = table("ranking_v2", {columnPart("id", "string"), columnPart("rank", "integer"), columnPart("share", "number")});
    const Part after = table("ranking_v3", {columnPart("id", "string"), columnPart("rank", "integer"), columnPart("until", "date")});
    EXPECT_EQ(toldOf(before, after), (Lines{"breaking column.removed ranking_v2.share", "breaking dataset.renamed ranking_v3",
                                           "breaking dataset.physical-name.changed ranking_v3.physicalName", "compatible column.added ranking_v3.until"}));
}

TEST(Diff, TwoThatLookAlikeAreNotGuessed)
{
    const Json said{{"description", "An amount"}};
    const Part before = contractOf({columnPart("a", "number", said), columnPart("b", "number", said)});
    const Part after = contractOf({columnPart("x", "number", said), columnPart("y", "number", said)});
    EXPECT_EQ(diffDocuments(before, after).size(), 4U) << "who is who cannot be toldChanges";
}

TEST(Diff, DecisionsOnRenamesAreRemembered)
{
    const Part before = contractOf({columnPart("a", "number"), columnPart("k", "date")});
    const Part after = contractOf({columnPart("z", "number"), columnPart("k", "date")});
    EXPECT_EQ(toldOf(before, after), Lines{"breaking column.renamed orders.z"});
    DiffOptions options;
    options.own.push_back(changeRulesFrom({{"renames", {{{"from", "orders.a"}, {"to", "orders.z"}, {"same", false}}}}}));
    EXPECT_EQ(toldOf(before, after, options), (Lines{"breaking column.removed orders.a", "compatible column.added orders.z"}));
    const Part other = contractOf({columnPart("y", "date", {{"description", "much else"}}), columnPart("k", "date")});
    EXPECT_EQ(diffDocuments(before, other).size(), 2U);
    options.own[0] = changeRulesFrom({{"renames", {{{"from", "orders.a"}, {"to", "orders.y"}}}}});
    EXPECT_EQ(toldOf(before, other, options), (Lines{"breaking column.renamed orders.y", "breaking column.type.changed orders.y.type",
                                                    "cosmetic text.description.changed orders.y.description"}));
}

TEST(Diff, AMoveIsOneChange)
{
    const Json said{{"description", "Which street"}};
    Part before = contractOf({columnPart("street", "string", said), columnPart("address", "object")});
    Part after = before;
    after.parts[0].parts.erase(after.parts[0].parts.begin());
    after.parts[0].parts[0].parts.push_back(columnPart("street", "string", said));
    const auto changes = diffDocuments(before, after);
    EXPECT_EQ(toldChanges(changes), Lines{"breaking column.moved orders.address.street"});
    EXPECT_TRUE(canonical(applyChanges(changes, before)) == canonical(after));
}

TEST(Diff, NamesMayBeExchanged)
{
    const Part before = contractOf({columnPart("a", "number", {{"id", "1"}}), columnPart("b", "number", {{"id", "2"}})});
    const Part after = contractOf({columnPart("b", "number", {{"id", "1"}}), columnPart("a", "number", {{"id", "2"}})});
    EXPECT_TRUE(canonical(applyChanges(diffDocuments(before, after), before)) == canonical(after));
}

TEST(Diff, ServiceLevelsAreToldApartByMoreWhereTheirNamesRepeat)
{
    const auto levels = [](const Json& list) { return contractOf({}, {{"slaProperties", list}}); };
    const Json one{{"property", "freshness"}, {"element", "a"}, {"value", 1}};
    const Json two{{"property", "freshness"}, {"element", "b"}, {"value", 2}};
    const Json three{{"property", "freshness"}, {"element", "b"}, {"value", 3}};
    EXPECT_EQ(toldOf(levels(Json::array({one, two})), levels(Json::array({three, one}))), Lines{"risky sla.changed slaProperties[freshness / b].value"});
    EXPECT_EQ(toldOf(levels(Json::array({one})), levels(Json::array({two}))), (Lines{"risky sla.changed slaProperties[freshness].element", "risky sla.changed slaProperties[freshness].value"}));
}

TEST(Diff, PortsFollowTheirMajorVersion)
{
    const auto product = [](const std::string& version, const char* contract) {
        Part port{Kind::OutputPort, "lake", version, {{"name", "lake"}, {"version", version}, {"contractId", contract}}, Json::object(), {}};
        return Part{Kind::DataProduct, "p", version, {{"id", "p"}, {"version", version}}, Json::object(), {port}};
    };
    EXPECT_EQ(toldOf(product("1.0", "c"), product("1.1", "c")),
              (Lines{"compatible port.output.version.widened outputPorts[lake@1.1].version", "cosmetic version.declared version"}));
    const auto changes = diffDocuments(product("1.0", "c"), product("2.0", "d"));
    EXPECT_EQ(toldChanges(changes), (Lines{"breaking port.output.version.changed outputPorts[lake@2.0].version",
                                    "risky port.output.contract.changed outputPorts[lake@2.0].contractId", "cosmetic version.declared version"}));
    EXPECT_TRUE(canonical(applyChanges(changes, product("1.0", "c"))) == canonical(product("2.0", "d")));
}

TEST(Diff, UnknownFieldsCountToo)
{
    Part before = contractOf({});
    Part after = before;
    before.extra["house.rule"] = {{"a", 1}};
    after.extra["house.rule"] = {{"a", 2}};
    EXPECT_EQ(toldOf(before, after), Lines{"compatible unknown.changed house.rule.a"});
}

} // namespace
} // namespace tributary::diff::test
