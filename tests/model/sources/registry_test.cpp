// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

constexpr std::string_view kRegistry = R"(- {kind: DataProduct, apiVersion: v1.1.0, id: "1", name: One}
- {kind: DataContract, apiVersion: v3.1.0, id: "1", version: 1.0.0, status: active, schema: [{name: t}]}
- dataUsageAgreementSpecification: 0.0.1
  id: use
  info: {purpose: To plan, status: approved, active: true}
  provider: {teamId: a, dataProductId: "1", outputPortId: "*", dataContractId: "1"}
  consumer: {teamId: b, dataProductId: two}
  custom: {state: expiring}
- {kind: Metric, name: unread}
)";

TEST(Registry, DetectsEachMemberOnItsOwn)
{
    const FileBatch batch = readYaml(kRegistry);
    EXPECT_EQ(batch.format, "registry");
    EXPECT_EQ(batch.state, FileState::Read) << ::testing::PrintToString(remarks(batch));
    EXPECT_EQ(counted(batch, "product"), 1);
    EXPECT_EQ(counted(batch, "contract"), 1);
    EXPECT_EQ(counted(batch, "agreement"), 1);
    EXPECT_TRUE(has(batch, "format.unknown some/file.yaml"));
    EXPECT_EQ(entity(batch, Kind::DataProduct, "1").parent, -1);
    EXPECT_EQ(entity(batch, Kind::DataContract, "1").parent, -1);
}

TEST(Registry, AgreementsJoinProviderAndConsumer)
{
    const EntityDraft use = entity(readYaml(kRegistry), Kind::UsageAgreement, "use");
    EXPECT_EQ(use.name, "To plan");
    EXPECT_EQ(use.facts.at("info").at("active"), true);
    EXPECT_EQ(use.facts.at("custom").at("state"), "expiring");
    EXPECT_TRUE(refers(use, Role::Provider, "1"));
    EXPECT_TRUE(refers(use, Role::ProviderPort, "1", "", "*"));
    EXPECT_TRUE(refers(use, Role::Contract, "1"));
    EXPECT_TRUE(refers(use, Role::Consumer, "two"));
    EXPECT_EQ(use.references.size(), 4U);
}

TEST(Registry, PeopleMayConsume)
{
    const FileBatch batch = readYaml("dataUsageAgreementSpecification: 0.0.1\nid: u\ninfo: {purpose: p}\n"
                                     "provider: {dataProductId: a}\nconsumer: {userId: ann@example.org}\n");
    const EntityDraft use = entity(batch, Kind::UsageAgreement, "u");
    ASSERT_TRUE(refers(use, Role::Consumer, "ann@example.org"));
    EXPECT_EQ(use.references.back().targetKind, Kind::Person);
}

TEST(Registry, DocumentsOfOneStreamAreReadToo)
{
    const FileBatch batch = readYaml("kind: DataProduct\napiVersion: v1.1.0\nid: a\n---\n"
                                     "kind: DataProduct\napiVersion: v1.1.0\nid: b\n---\n---\n"
                                     "kind: DataContract\napiVersion: v3.1.0\nid: c\nversion: 1\nstatus: s\n");
    EXPECT_EQ(batch.format, "mixed");
    EXPECT_EQ(counted(batch, "product"), 2);
    EXPECT_EQ(counted(batch, "contract"), 1);
}

TEST(Registry, RootsKeepTheirIdsAlsoWhenClaimedTwice)
{
    const FileBatch batch = readYaml("- {kind: DataProduct, apiVersion: v1.1.0, id: a}\n"
                                     "- {kind: DataProduct, apiVersion: v1.1.0, id: a}\n");
    ASSERT_EQ(batch.entities.size(), 2U);
    EXPECT_EQ(batch.entities[1].local, "a");
    EXPECT_TRUE(has(batch, "id.duplicate a", Severity::Warning));
}

} // namespace

} // namespace tributary::sources::test
