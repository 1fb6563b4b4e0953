// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/sample_page.h"
#include "views/product/port_text.h"
#include "views/theme/icons.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::views {
namespace {

query::ContractLink linkTo(const char* id, const char* wanted, const char* found)
{
    query::ContractLink link;
    link.contractId = id;
    link.wantedVersion = wanted;
    if (found) {
        link.contract = query::sampleSummary(Kind::DataContract, "Won deals", found);
        link.drift = link.wantedVersion != found;
    }
    return link;
}

TEST(PortText, TellsTheFourStatesOfAContract)
{
    EXPECT_EQ(contractState(linkTo("won", "3.0", "3.0")), ContractState::Exact);
    EXPECT_EQ(contractState(linkTo("won", "3.0", "3.1")), ContractState::OtherVersion);
    EXPECT_EQ(contractState(linkTo("won", "3.0", nullptr)), ContractState::Missing);
    EXPECT_EQ(contractState(linkTo("", "", nullptr)), ContractState::None);
}

TEST(PortText, AContractOnlyNamedElsewhereIsMissing)
{
    query::ContractLink link = linkTo("won", "3.0", "3.0");
    link.contract->placeholder = true;
    EXPECT_EQ(contractState(link), ContractState::Missing);
}

TEST(PortText, EachStateHasItsOwnWordAndSign)
{
    const Cell exact = contractStateCell(linkTo("won", "3.0", "3.0"));
    const Cell other = contractStateCell(linkTo("won", "3.0", "3.1"));
    const Cell missing = contractStateCell(linkTo("won", "3.0", nullptr));
    const Cell none = contractStateCell(linkTo("", "", nullptr));
    EXPECT_EQ(exact.text, u"exact");
    EXPECT_EQ(other.text, u"other version");
    EXPECT_EQ(missing.text, u"missing contract");
    EXPECT_EQ(none.text, u"no contract");
    EXPECT_EQ(exact.tone, Tone::Ok);
    EXPECT_EQ(missing.tone, Tone::Err);
    EXPECT_NE(other.icon, missing.icon);
    EXPECT_TRUE(missing.tip.contains(u"source")) << "says what to do";
    EXPECT_TRUE(none.tip.contains(u"contractId"));
}

TEST(PortText, ADriftNamesBothVersions)
{
    EXPECT_EQ(contractVersion(linkTo("won", "3.0", "3.0")), u"3.0");
    EXPECT_EQ(contractVersion(linkTo("won", "3.0", "3.1")), u"3.1, asked for 3.0");
    EXPECT_EQ(contractVersion(linkTo("won", "3.0", nullptr)), u"3.0");
    EXPECT_EQ(contractName(linkTo("won-id", "3.0", "3.0")), u"Won deals");
    EXPECT_EQ(contractName(linkTo("won-id", "3.0", nullptr)), u"won-id");
}

TEST(PortText, FindsAnIconForATechnologyElseForTheType)
{
    EXPECT_EQ(technologyIcon("Apache Kafka", ""), u"topic");
    EXPECT_EQ(technologyIcon("S3", "tables"), u"bucket") << "the technology goes first";
    EXPECT_EQ(technologyIcon("", "tables"), u"table");
    EXPECT_EQ(technologyIcon("Snowflake", ""), u"warehouse");
    EXPECT_EQ(technologyIcon("something else", "unheard of"), u"server");
    EXPECT_EQ(technologyIcon("", ""), u"server");
}

TEST(PortText, NoTextBreaksTheChoiceOfIcons)
{
    std::mt19937 random(20'260'101);
    for (int round = 0; round < 300; ++round) {
        std::string noise;
        for (unsigned i = 0; i < random() % 40; ++i)
            noise += static_cast<char>(random() % 256);
        EXPECT_FALSE(iconPixmap(technologyIcon(noise, noise), Qt::black, 16, 1).isNull());
        EXPECT_FALSE(iconPixmap(consumerIcon(noise), Qt::black, 16, 1).isNull());
    }
}

TEST(PortText, TechnologyAndTypeAreNotSaidTwice)
{
    query::PortItem port;
    port.technology = "kafka";
    port.type = "Kafka";
    EXPECT_EQ(technologyText(port), u"Kafka");
    port.type = "topic";
    EXPECT_EQ(technologyText(port), u"Kafka topic");
    port.technology.clear();
    EXPECT_EQ(technologyText(port), u"Topic");
    port.type.clear();
    EXPECT_TRUE(technologyText(port).isEmpty());
}

TEST(PortText, TheCaptionSaysTechnologyAndContract)
{
    query::PortItem port;
    port.technology = "snowflake";
    port.contract = linkTo("won", "3.0", "3.0");
    EXPECT_EQ(portCaption(port), QStringLiteral("Snowflake · contract 3.0"));
    port.contract = linkTo("won", "3.0", nullptr);
    EXPECT_EQ(portCaption(port), QStringLiteral("Snowflake · missing contract"));
    port.technology.clear();
    EXPECT_EQ(portCaption(port), u"missing contract");
}

TEST(PortText, APortOpensItsContractElseItsSupplier)
{
    query::PortItem port;
    EXPECT_TRUE(portTarget(port).isEmpty());
    port.suppliers = {query::sampleSummary(Kind::DataProduct, "Company", "1.0")};
    EXPECT_EQ(portTarget(port), u"tributary:product/Company@1.0");
    port.contract = linkTo("won", "3.0", "3.0");
    EXPECT_EQ(portTarget(port), u"tributary:contract/Won deals@3.0");
}

TEST(PortText, NamesKindsAndProofsOfConsumers)
{
    EXPECT_EQ(consumerKindText("human"), u"Person");
    EXPECT_EQ(consumerKindText("model"), u"ML model");
    EXPECT_EQ(consumerKindText("notebook"), u"Notebook");
    EXPECT_EQ(consumerIcon("Human"), u"user");
    EXPECT_EQ(consumerIcon("agent"), u"bot");
    EXPECT_EQ(consumerIcon("notebook"), u"server");
    EXPECT_EQ(proofText("usage"), u"observed reads");
    EXPECT_EQ(proofText("agreement"), u"usage agreement");
    EXPECT_EQ(proofText("hearsay"), u"hearsay");
    EXPECT_TRUE(capitalised({}).isEmpty());
    EXPECT_EQ(capitalised(QStringLiteral("éclair")), QStringLiteral("Éclair"));
}

} // namespace
} // namespace tributary::views
