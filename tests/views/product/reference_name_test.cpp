// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/reference_name.h"

#include <gtest/gtest.h>

namespace tributary::views {
namespace {

TEST(ReferenceName, IsWhatPeopleWrote)
{
    EXPECT_EQ(referenceName(QStringLiteral("tributary:product/top-10-customers@3.0")), QStringLiteral("top-10-customers v3.0"));
    EXPECT_EQ(referenceName(QStringLiteral("tributary:person/ada%40acme.example")), QStringLiteral("ada@acme.example"));
    EXPECT_EQ(referenceName(QStringLiteral("tributary:column/orders@1.1.0/orders/customer_id")), QStringLiteral("customer_id"));
}

TEST(ReferenceName, OfWhatIsNoReferenceIsTheTextItself)
{
    EXPECT_EQ(referenceName(QStringLiteral("orders")), QStringLiteral("orders"));
    EXPECT_EQ(referenceName(QString()), QString());
    EXPECT_LE(referenceName(QString(500, u'x')).size(), 81);
    EXPECT_FALSE(referenceName(QStringLiteral("tributary:product/a%0Ab")).contains(u'\n'));
}

} // namespace
} // namespace tributary::views
