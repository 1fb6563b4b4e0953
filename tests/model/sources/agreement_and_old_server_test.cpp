// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

FileBatch readAgreement(const std::string& rest)
{
    return readYaml("dataUsageAgreementSpecification: 0.0.1\nid: a\n" + rest);
}

EntityDraft agreementOf(const std::string& rest)
{
    return entity(readAgreement(rest), Kind::UsageAgreement, "a");
}

FileBatch readOldServer(const std::string& fields)
{
    return readYaml("kind: DataContract\napiVersion: v2.2.2\nuuid: u\nversion: 1.0.0\ndataset: []\n" + fields);
}

} // namespace

TEST(AgreementReader, GoesByTitleThenPurposeThenId)
{
    EXPECT_EQ(agreementOf("info: {title: T, purpose: P}\n").name, "T");
    EXPECT_EQ(agreementOf("info: {purpose: ' P '}\n").name, "P");
    EXPECT_EQ(agreementOf("").name, "a");
    EXPECT_EQ(agreementOf("info: {purpose: \"" + std::string(500, 'x') + "\"}\n").name.size(), 120U);
}

TEST(AgreementReader, PointsAtProviderAndItsPort)
{
    const EntityDraft draft = agreementOf("provider: {dataProductId: p, outputPortId: out, dataContractId: c, teamId: t}\n");
    EXPECT_TRUE(refers(draft, Role::Provider, "p"));
    EXPECT_TRUE(refers(draft, Role::ProviderPort, "p", "", "out"));
    EXPECT_TRUE(refers(draft, Role::Contract, "c"));
    EXPECT_EQ(draft.references.size(), 3U);
    EXPECT_TRUE(agreementOf("provider: {outputPortId: out}\n").references.empty()) << "a port of no product";
}

TEST(AgreementReader, TheTeamConsumesOnlyWithoutAProduct)
{
    const EntityDraft both = agreementOf("consumer: {dataProductId: p, teamId: t}\n");
    EXPECT_TRUE(refers(both, Role::Consumer, "p"));
    EXPECT_FALSE(refers(both, Role::Consumer, "t"));
    EXPECT_TRUE(refers(agreementOf("consumer: {teamId: t}\n"), Role::Consumer, "t"));
    EXPECT_TRUE(refers(agreementOf("consumer: {userId: u, teamId: t}\n"), Role::Consumer, "u"));
}

TEST(AgreementReader, SaysWhatIsMissingAndKeepsWhatIsOdd)
{
    const FileBatch batch = readAgreement("info: text\nprovider: [p]\nodd: 1\n");
    for (const char* remark : {"field.type info", "field.type provider", "field.missing consumer", "field.unknown odd"}) {
        EXPECT_TRUE(has(batch, remark)) << remark << " in " << ::testing::PrintToString(remarks(batch));
    }
    const EntityDraft draft = entity(batch, Kind::UsageAgreement, "a");
    EXPECT_EQ(draft.extra.at("info"), "text");
    EXPECT_EQ(draft.extra.at("odd"), 1);
}

struct OldServerCase {
    const char* fields;
    const char* type;
    const char* server;
    const char* host;
    int port;
};

class OldServer : public ::testing::TestWithParam<OldServerCase> {};

TEST_P(OldServer, BecomesOneOfToday)
{
    const OldServerCase& wanted = GetParam();
    const EntityDraft contract = readOldServer(wanted.fields).entities.at(0);
    const Json& servers = contract.facts.at("servers");
    ASSERT_EQ(servers.size(), 1U);
    EXPECT_EQ(servers[0].at("type"), wanted.type);
    EXPECT_EQ(servers[0].at("server"), wanted.server);
    EXPECT_EQ(servers[0].value("host", std::string()), wanted.host);
    EXPECT_EQ(servers[0].contains("port"), wanted.port != 0);
    if (wanted.port != 0) {
        EXPECT_EQ(scalarText(servers[0].at("port")), std::to_string(wanted.port));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Connections, OldServer,
    ::testing::Values(OldServerCase{"server: 'localhost:5432'\ndriver: jdbc:PostgreSQL\n", "postgres", "localhost:5432", "localhost", 5432},
                      OldServerCase{"server: db\n", "custom", "db", "db", 0},
                      OldServerCase{"database: shop\n", "custom", "default", "", 0},
                      OldServerCase{"datasetProject: p\nsourceSystem: BigQuery\n", "bigquery", "default", "", 0},
                      OldServerCase{"server: 'a:b'\nsourceSystem: snowflake\n", "snowflake", "a:b", "a:b", 0}));

TEST(OldContractSupport, ChannelsBecomeEntries)
{
    const EntityDraft contract = readOldServer("productDl: team@x.example\nproductSlackChannel: '#help'\nproductFeedbackUrl: https://x.example\n").entities.at(0);
    ASSERT_EQ(contract.facts.at("support").size(), 3U);
    EXPECT_EQ(contract.facts.at("support")[0], Json({{"tool", "email"}, {"channel", "team@x.example"}}));
    EXPECT_EQ(contract.facts.at("support")[1], Json({{"tool", "slack"}, {"channel", "#help"}}));
    EXPECT_EQ(contract.facts.at("support")[2], Json({{"tool", "other"}, {"channel", "other"}, {"url", "https://x.example"}}));
    EXPECT_FALSE(readOldServer("").entities.at(0).facts.contains("servers"));
}

} // namespace tributary::sources::test
