// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

constexpr std::string_view kProduct = R"(apiVersion: v1.0.0
kind: DataProduct
id: orders
name: Orders
version: 1.2
status: active
domain: deal
team:
  name: Order desk
  members:
    - username: ann@example.org
      role: Data Product Owner
    - username: bob@example.org
      role: steward
inputPorts:
  - name: quotes
    version: 1.0.0
    contractId: quotes-lake
outputPorts:
  - name: orders
    version: 1.0.0
    contractId: orders-c
    inputContracts:
      - id: quotes-lake
        version: 1.0.0
  - name: orders
    version: 2.0.0
    contractId: orders-c
managementPorts:
  - name: health
    content: observability
)";

TEST(OdpsReader, ReadsProductAndPorts)
{
    const FileBatch batch = readYaml(kProduct);
    EXPECT_EQ(batch.state, FileState::Read) << ::testing::PrintToString(remarks(batch));
    EXPECT_EQ(batch.format, "odps");
    ASSERT_EQ(batch.entities.size(), 5U);
    EXPECT_EQ(counted(batch, "product"), 1);
    EXPECT_EQ(counted(batch, "input-port"), 1);
    EXPECT_EQ(counted(batch, "output-port"), 2);
    EXPECT_EQ(counted(batch, "management-port"), 1);
    const EntityDraft product = entity(batch, Kind::DataProduct, "orders");
    EXPECT_EQ(product.name, "Orders");
    EXPECT_EQ(product.version, "1.2");
    EXPECT_EQ(product.facts.at("version"), "1.2"); // numbers without quotes stay text
    EXPECT_FALSE(product.facts.contains("outputPorts"));
    EXPECT_TRUE(product.extra.empty());
}

TEST(OdpsReader, KeysPortsByNameAndVersion)
{
    const FileBatch batch = readYaml(kProduct);
    for (const char* version : {"1.0.0", "2.0.0"}) {
        const EntityDraft port = entity(batch, Kind::OutputPort, "orders", version);
        EXPECT_EQ(port.parent, 0);
        EXPECT_TRUE(refers(port, Role::Contract, "orders-c", version));
    }
    const EntityDraft first = entity(batch, Kind::OutputPort, "orders", "1.0.0");
    EXPECT_TRUE(refers(first, Role::InputContract, "quotes-lake", "1.0.0"));
    EXPECT_TRUE(refers(entity(batch, Kind::InputPort, "quotes"), Role::Contract, "quotes-lake", "1.0.0"));
}

TEST(OdpsReader, RefersToDomainAndPeople)
{
    const EntityDraft product = entity(readYaml(kProduct), Kind::DataProduct, "orders");
    EXPECT_TRUE(refers(product, Role::Domain, "deal"));
    EXPECT_TRUE(refers(product, Role::Member, "ann@example.org", "", "Data Product Owner"));
    EXPECT_TRUE(refers(product, Role::Owner, "ann@example.org", "", "Data Product Owner"));
    EXPECT_TRUE(refers(product, Role::Member, "bob@example.org", "", "steward"));
    EXPECT_FALSE(refers(product, Role::Owner, "bob@example.org", "", "steward"));
}

TEST(OdpsReader, KeepsWhatNoVersionKnows)
{
    const FileBatch batch = readYaml("apiVersion: v1.0.0\nkind: DataProduct\nid: p\nstatus: draft\n"
                                     "supportAndCommunicationChannels: {a: 1}\noutputPorts:\n"
                                     "  - {name: a, version: 1.0.0}\n"
                                     "  - {name: b, version: 1.0.0, assetType: table}\n");
    EXPECT_EQ(batch.state, FileState::Warned);
    EXPECT_TRUE(has(batch, "field.unknown outputPorts[1].assetType", Severity::Warning));
    EXPECT_TRUE(has(batch, "field.unknown supportAndCommunicationChannels", Severity::Warning));
    EXPECT_EQ(entity(batch, Kind::OutputPort, "b").extra.at("assetType"), "table");
    const EntityDraft product = entity(batch, Kind::DataProduct, "p");
    EXPECT_EQ(product.extra.at("supportAndCommunicationChannels"), Json({{"a", 1}}));
}

TEST(OdpsReader, MarksNameTheLine)
{
    const FileBatch batch = readYaml("apiVersion: v1.0.0\nkind: DataProduct\nid: p\nstatus: draft\nodd: 1\n");
    ASSERT_EQ(batch.diagnostics.size(), 1U);
    EXPECT_EQ(batch.diagnostics[0].mark.line, 5);
    EXPECT_EQ(batch.diagnostics[0].mark.column, 1);
}

TEST(OdpsReader, RequiresByVersion)
{
    const std::string_view rest = "kind: DataProduct\nid: p\ninputPorts: [{name: a}]\n";
    const FileBatch old = readYaml("apiVersion: v1.0.0\n" + std::string(rest));
    EXPECT_TRUE(has(old, "field.missing status"));
    EXPECT_TRUE(has(old, "field.missing inputPorts[0].contractId"));
    const FileBatch current = readYaml("apiVersion: v1.1.0\n" + std::string(rest));
    EXPECT_EQ(current.state, FileState::Read) << ::testing::PrintToString(remarks(current));
}

TEST(OdpsReader, RemarksOnFieldsOfLaterVersions)
{
    const FileBatch batch = readYaml("apiVersion: v0.9.0\nkind: DataProduct\nid: p\nstatus: s\n"
                                     "deprecated: true\ninputPorts: [{name: a, version: 1, contractId: c, tags: [t]}]\n");
    EXPECT_TRUE(has(batch, "field.version deprecated"));
    EXPECT_TRUE(has(batch, "field.version inputPorts[0].tags"));
    EXPECT_EQ(entity(batch, Kind::DataProduct, "p").facts.at("deprecated"), true);
}

TEST(OdpsReader, TakesTheTeamOfVersion09AsMembers)
{
    const FileBatch batch = readYaml("apiVersion: v0.9.0\nkind: DataProduct\nid: p\nstatus: s\n"
                                     "team:\n  - {username: ann, role: owner}\n");
    const EntityDraft product = entity(batch, Kind::DataProduct, "p");
    EXPECT_EQ(product.facts.at("team").at("members").at(0).at("username"), "ann");
    EXPECT_TRUE(refers(product, Role::Owner, "ann", "", "owner"));
}

TEST(OdpsReader, TrimsNamesWithARemark)
{
    const FileBatch batch = readYaml("apiVersion: v1.1.0\nkind: DataProduct\nid: 'p '\noutputPorts:\n  - name: 'a '\n");
    EXPECT_EQ(entity(batch, Kind::OutputPort, "a").facts.at("name"), "a");
    EXPECT_TRUE(has(batch, "text.trimmed id"));
    EXPECT_TRUE(has(batch, "text.trimmed outputPorts[0].name"));
}

TEST(OdpsReader, TellsDuplicateSiblingsApart)
{
    const FileBatch batch = readYaml("apiVersion: v1.1.0\nkind: DataProduct\nid: p\n"
                                     "outputPorts: [{name: a}, {name: a}, {name: a~2}, {name: a}]\n");
    const auto ports = ofKind(batch, Kind::OutputPort);
    ASSERT_EQ(ports.size(), 4U);
    std::vector<std::string> names;
    for (const EntityDraft* each : ports) {
        names.push_back(each->local);
    }
    EXPECT_EQ(names, (std::vector<std::string>{"a", "a~2", "a~2~2", "a~3"}));
    EXPECT_TRUE(has(batch, "name.duplicate a"));
}

TEST(OdpsReader, DerivesAMissingId)
{
    EXPECT_EQ(readYaml("apiVersion: v1.1.0\nkind: DataProduct\nname: Orders\n").entities.at(0).local, "Orders");
    const FileBatch batch = readYaml("apiVersion: v1.1.0\nkind: DataProduct\nid:\n");
    EXPECT_EQ(batch.entities.at(0).local, "some/file.yaml");
    EXPECT_TRUE(has(batch, "id.missing id"));
    EXPECT_TRUE(has(batch, "field.missing id"));
}

} // namespace

} // namespace tributary::sources::test
