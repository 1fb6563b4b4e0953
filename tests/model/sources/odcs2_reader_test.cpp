// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

constexpr std::string_view kOld = R"(version: 1.0.0
kind: DataContract
uuid: u-1
type: tables
status: current
datasetName: my_table
quantumName: my quantum
datasetDomain: seller
userConsumptionMode: Analytical
driver: org.postgresql.Driver
driverVersion: 42.6.0
server: localhost:5432
database: shop
productSlackChannel: '#help'
stakeholders:
  - {username: ann, role: Owner, comment: Keeper}
slaDefaultColumn: tab.x
dataset:
  - table: tbl
    dataGranularity: one a day
    columns:
      - column: x
        isPrimary: true
        isNullable: false
        partitionStatus: true
        clusterStatus: false
        criticalDataElementStatus: true
        encryptedColumnName: x_enc
        transformSourceTables: [a, b]
        sampleValues: [1]
        quality: [{code: c1, templateName: NullCheck, toolName: Elevate}]
)";

TEST(OldOdcsReader, MapsNamesToThoseOf31)
{
    const FileBatch batch = readYaml(kOld);
    EXPECT_EQ(batch.state, FileState::Read) << ::testing::PrintToString(remarks(batch));
    EXPECT_EQ(batch.format, "odcs2");
    const EntityDraft contract = entity(batch, Kind::DataContract, "u-1", "1.0.0");
    EXPECT_EQ(contract.facts.at("dataProduct"), "my quantum");
    EXPECT_EQ(contract.facts.at("slaDefaultElement"), "tab.x");
    EXPECT_EQ(contract.facts.at("team").at("members").at(0).at("description"), "Keeper");
    EXPECT_TRUE(refers(contract, Role::Owner, "ann", "", "Owner"));
    EXPECT_TRUE(refers(contract, Role::Domain, "seller"));
    EXPECT_EQ(contract.extra.at("userConsumptionMode"), "Analytical");
    const EntityDraft table = entity(batch, Kind::Dataset, "tbl");
    EXPECT_EQ(table.facts.at("dataGranularityDescription"), "one a day");
}

TEST(OldOdcsReader, MapsColumns)
{
    const EntityDraft column = entity(readYaml(kOld), Kind::Column, "x");
    EXPECT_EQ(column.facts.at("primaryKey"), true);
    EXPECT_EQ(column.facts.at("required"), true); // not nullable
    EXPECT_EQ(column.facts.at("partitioned"), true);
    EXPECT_EQ(column.facts.at("criticalDataElement"), true);
    EXPECT_EQ(column.facts.at("encryptedName"), "x_enc");
    EXPECT_EQ(column.facts.at("transformSourceObjects"), Json::array({"a", "b"}));
    EXPECT_EQ(column.facts.at("examples"), Json::array({1}));
    EXPECT_EQ(column.facts.at("quality").at(0).at("metric"), "NullCheck");
    EXPECT_EQ(column.extra.at("clusterStatus"), false);
}

TEST(OldOdcsReader, MakesOneServerOfTheConnection)
{
    const EntityDraft contract = entity(readYaml(kOld), Kind::DataContract, "u-1");
    ASSERT_EQ(contract.facts.at("servers").size(), 1U);
    const Json& server = contract.facts.at("servers").at(0);
    EXPECT_EQ(server.at("type"), "postgres");
    EXPECT_EQ(server.at("server"), "localhost:5432");
    EXPECT_EQ(server.at("host"), "localhost");
    EXPECT_EQ(server.at("port"), 5432);
    EXPECT_EQ(server.at("database"), "shop");
    EXPECT_FALSE(contract.extra.contains("server"));
    EXPECT_EQ(contract.facts.at("support").at(0).at("channel"), "#help");
}

TEST(OldOdcsReader, ReadsTablesBelowAMappingAndOtherKinds)
{
    const FileBatch batch = readYaml("version: 1\nuuid: u\nkind: managedDataset\nstatus: s\n"
                                     "dataset:\n  tables:\n    - {table: t, columns: [{column: a, primary: true, nullable: true}]}\n");
    EXPECT_EQ(batch.format, "odcs2");
    EXPECT_EQ(counted(batch, "dataset"), 1);
    const EntityDraft column = entity(batch, Kind::Column, "a");
    EXPECT_EQ(column.facts.at("primaryKey"), true);
    EXPECT_EQ(column.facts.at("required"), false);
}

} // namespace

} // namespace tributary::sources::test
