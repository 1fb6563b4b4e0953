// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/port_query.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

#include <set>

namespace tributary::query::port_query {

namespace {

struct Location {
    const char* server;
    const char* text;
};

class ServerLocation : public ::testing::TestWithParam<Location> {};

} // namespace

TEST_P(ServerLocation, IsOneLine)
{
    EXPECT_EQ(serverLocation(Json::parse(GetParam().server)), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ServerLocation,
    ::testing::Values(Location{"{}", ""}, Location{"null", ""}, Location{"[]", ""}, Location{"\"s3\"", ""},
                      Location{R"({"type":"s3","location":"s3://bucket/key/*.parquet"})", "s3://bucket/key/*.parquet"},
                      Location{R"({"location":"here","host":"h","topic":"t"})", "here"},
                      Location{R"({"type":"kafka","host":"broker:9092","topic":"orders"})", "broker:9092 / orders"},
                      Location{R"({"topic":"orders"})", "orders"},
                      Location{R"({"path":"/data/orders.csv","host":"h"})", "/data/orders.csv"},
                      Location{R"({"endpointUrl":"https://x.example/api"})", "https://x.example/api"},
                      Location{R"({"host":"db","port":5432,"database":"shop","schema":"public"})", "db:5432 / shop.public"},
                      Location{R"({"host":"db","port":"5432"})", "db:5432"}, Location{R"({"host":"db"})", "db"},
                      Location{R"({"port":5432,"database":"shop"})", "shop"},
                      Location{R"({"account":"acme","host":"h","database":"DB","schema":"S"})", "acme / DB.S"},
                      Location{R"({"project":"p","dataset":"d"})", "p.d"},
                      Location{R"({"catalog":"c","schema":"s"})", "c.s"},
                      Location{R"({"host":["a","b"],"database":{"x":1}})", ""}));

namespace {

class PortsOf : public ::testing::Test {
protected:
    void product(const std::string& id, const std::string& ports)
    {
        mesh.write(id + ".odps.yaml", "apiVersion: v1.1.0\nkind: DataProduct\nid: " + id + "\nname: Name " + id +
                                          "\nversion: \"1\"\nstatus: active\n" + ports);
    }
    void contract(const std::string& id, const std::string& version, const std::string& rest)
    {
        mesh.write(id + version + ".odcs.yaml", "apiVersion: v3.0.2\nkind: DataContract\nid: " + id + "\nversion: \"" +
                                                    version + "\"\nstatus: active\n" + rest);
    }
    void sync()
    {
        mesh.sync();
        reader = mesh.reader();
        summaries = std::make_unique<Summaries>(*reader);
    }
    EntityRow row(const std::string& id)
    {
        const auto rows = reader->byLocal(id);
        for (const EntityRow& each : *rows) {
            if (each.kind == Kind::DataProduct)
                return each;
        }
        ADD_FAILURE() << "no product " << id;
        return {};
    }
    std::vector<PortItem> ports(const std::string& id, Kind kind) { return PortQuery(*reader, *summaries).ports(row(id), kind); }

    tributary::test::MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
    std::unique_ptr<Summaries> summaries;
};

} // namespace

TEST_F(PortsOf, TechnologyAndPlaceComeFromTheContractsFirstServer)
{
    contract("c", "1", "servers:\n  - {server: prod, type: postgres, host: db, port: 5432, database: shop, schema: public}\n"
                       "  - {server: test, type: kafka, topic: t}\n");
    product("p", "outputPorts:\n  - {name: out, version: \"1\", contractId: c, type: tables, description: Rows}\n");
    sync();
    const auto list = ports("p", Kind::OutputPort);
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].technology, "postgres");
    EXPECT_EQ(list[0].location, "db:5432 / shop.public");
    EXPECT_EQ(list[0].type, "tables");
    EXPECT_EQ(list[0].port.description, "Rows");
    EXPECT_EQ(list[0].contract.contractId, "c");
    EXPECT_TRUE(ports("p", Kind::InputPort).empty());
}

TEST_F(PortsOf, WithoutAContractTheyGoByTheirOwnProperties)
{
    product("p", "outputPorts:\n  - name: out\n    customProperties:\n      - {property: storageType, value: parquet}\n"
                 "      - {property: segment, value: eu-west}\n      - {property: useCase, value: [reports, ml]}\n"
                 "managementPorts:\n  - {name: health, content: observability, url: \"https://x.example/health\"}\n");
    sync();
    const auto list = ports("p", Kind::OutputPort);
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].technology, "parquet");
    EXPECT_EQ(list[0].location, "eu-west");
    EXPECT_EQ(list[0].accessUses, "reports, ml");
    EXPECT_FALSE(list[0].contract.contract);
    EXPECT_EQ(list[0].contract.contractId, "");
    const auto management = ports("p", Kind::ManagementPort);
    ASSERT_EQ(management.size(), 1U);
    EXPECT_EQ(management[0].location, "https://x.example/health");
}

TEST_F(PortsOf, AskForAVersionAndSayWhenItIsAnother)
{
    contract("c", "1", "");
    contract("c", "2", "");
    product("p", "outputPorts:\n  - {name: a, version: \"1\", contractId: c}\n  - {name: b, version: \"2\", contractId: c}\n"
                 "  - {name: d, version: \"3\", contractId: c}\n  - {name: e, contractId: c}\n  - {name: f, version: \"1\", contractId: gone}\n");
    sync();
    const auto list = ports("p", Kind::OutputPort);
    ASSERT_EQ(list.size(), 5U);
    const std::vector<std::string> expected = {"1", "2", "2", "2", "-"};
    for (std::size_t i = 0; i < list.size(); ++i) {
        EXPECT_EQ(list[i].contract.contract ? list[i].contract.contract->version : "-", expected[i]) << list[i].port.name;
        EXPECT_EQ(list[i].contract.drift, i == 2) << list[i].port.name;
    }
    EXPECT_EQ(list[2].contract.wantedVersion, "3");
    EXPECT_EQ(PortQuery(*reader, *summaries).contracts(row("p")).size(), 2U) << "each contract once";
}

TEST_F(PortsOf, SuppliersAreTheOtherProductsThatServeTheContract)
{
    contract("c", "1", "");
    product("maker", "outputPorts:\n  - {name: a, version: \"1\", contractId: c}\n  - {name: b, version: \"1\", contractId: c}\n");
    product("second", "outputPorts:\n  - {name: a, version: \"1\", contractId: c}\n");
    product("loop", "inputPorts:\n  - {name: in, version: \"1\", contractId: c}\noutputPorts:\n  - {name: out, version: \"1\", contractId: c}\n");
    sync();
    const auto list = ports("loop", Kind::InputPort);
    ASSERT_EQ(list.size(), 1U);
    std::set<std::string> names;
    for (const auto& each : list[0].suppliers)
        names.insert(each.name);
    EXPECT_EQ(names, (std::set<std::string>{"Name maker", "Name second"}));
    EXPECT_EQ(list[0].suppliers.size(), 2U) << "each product once, and never itself";
    EXPECT_TRUE(ports("loop", Kind::OutputPort)[0].suppliers.empty());
}

TEST_F(PortsOf, InputContractsOfAnOutputPortAreLinkedToo)
{
    contract("in", "1", "");
    product("p", "outputPorts:\n  - name: out\n    inputContracts:\n      - {id: in, version: \"1\"}\n      - {id: in, version: \"9\"}\n"
                 "      - {id: gone, version: \"1\"}\n");
    sync();
    const auto list = ports("p", Kind::OutputPort);
    ASSERT_EQ(list.size(), 1U);
    ASSERT_EQ(list[0].inputContracts.size(), 3U);
    EXPECT_TRUE(list[0].inputContracts[0].contract && !list[0].inputContracts[0].drift);
    EXPECT_TRUE(list[0].inputContracts[1].contract && list[0].inputContracts[1].drift);
    EXPECT_FALSE(list[0].inputContracts[2].contract || list[0].inputContracts[2].drift);
}

TEST_F(PortsOf, DatasetsOfSharedContractsComeOnce)
{
    contract("c", "1", "name: Orders\nschema:\n  - {name: head, physicalName: T_HEAD, properties: [{name: a}, {name: b}]}\n  - {name: line}\n");
    product("p", "outputPorts:\n  - {name: a, version: \"1\", contractId: c}\n  - {name: b, version: \"1\", contractId: c}\n");
    sync();
    const auto list = PortQuery(*reader, *summaries).datasets(row("p"));
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].dataset.name, "head");
    EXPECT_EQ(list[0].physicalName, "T_HEAD");
    EXPECT_EQ(list[0].columns, 2);
    EXPECT_EQ(list[0].contractName, "Orders");
    EXPECT_EQ(list[0].contractRef, "tributary:contract/c@1");
    EXPECT_EQ(list[1].columns, 0);
}

} // namespace tributary::query::port_query
