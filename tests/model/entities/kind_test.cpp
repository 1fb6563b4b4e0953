// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/kind.h"

#include <gtest/gtest.h>

#include <set>

namespace tributary {
namespace {

TEST(KindNames, AreDistinctAndReadBack)
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kKindCount; ++i) {
        const Kind kind = static_cast<Kind>(i);
        EXPECT_TRUE(names.insert(kindName(kind)).second) << kindName(kind);
        EXPECT_EQ(kindFromName(kindName(kind)), kind);
    }
}

// Stored in references and saved searches: these may never change.
TEST(KindNames, AreStable)
{
    EXPECT_EQ(kindName(Kind::DataProduct), "product");
    EXPECT_EQ(kindName(Kind::OutputPort), "output-port");
    EXPECT_EQ(kindName(Kind::DataContract), "contract");
    EXPECT_EQ(kindName(Kind::Dataset), "dataset");
    EXPECT_EQ(kindName(Kind::UsageAgreement), "agreement");
    EXPECT_EQ(kindName(Kind::Metric), "metric");
    EXPECT_EQ(kindName(static_cast<Kind>(200)), "unknown");
}

TEST(KindNames, AcceptWhatPeopleType)
{
    EXPECT_EQ(kindFromName("data product"), Kind::DataProduct);
    EXPECT_EQ(kindFromName("DataContract"), Kind::DataContract);
    EXPECT_EQ(kindFromName("data_contracts"), Kind::DataContract);
    EXPECT_EQ(kindFromName("TABLE"), Kind::Dataset);
    EXPECT_EQ(kindFromName("tables"), Kind::Dataset);
    EXPECT_EQ(kindFromName("outputPorts"), Kind::OutputPort);
    EXPECT_EQ(kindFromName("policies"), Kind::Policy);
    EXPECT_EQ(kindFromName("processes"), Kind::Job);
    EXPECT_EQ(kindFromName("DataUsageAgreement"), Kind::UsageAgreement);
    EXPECT_EQ(kindFromName("people"), Kind::Person);
    EXPECT_EQ(kindFromName(""), std::nullopt);
    EXPECT_EQ(kindFromName("s"), std::nullopt);
    EXPECT_EQ(kindFromName("teapot"), std::nullopt);
}

} // namespace
} // namespace tributary
