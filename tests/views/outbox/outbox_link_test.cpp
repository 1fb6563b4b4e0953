// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/outbox_link.h"

#include <gtest/gtest.h>

namespace tributary::views {
namespace {

using Place = OutboxLink::Place;

TEST(OutboxLinks, AreReadAsTheyAreWritten)
{
    for (const Place place : {Place::Outbox, Place::Conflicts}) {
        for (const std::int64_t change : {0, 1, 12, 1'000'000}) {
            const OutboxLink link{place, change};
            const auto read = parseOutboxLink(formatOutboxLink(link));
            ASSERT_TRUE(read) << formatOutboxLink(link).toStdString();
            EXPECT_EQ(*read, link);
        }
    }
    EXPECT_EQ(formatOutboxLink({}), QStringLiteral("tributary:outbox"));
    EXPECT_EQ(formatOutboxLink({Place::Conflicts, 3}), QStringLiteral("tributary:conflicts?change=3"));
}

TEST(OutboxLinks, NothingElseIsOne)
{
    for (const char* text : {"", "outbox", "tributary:", "tributary:outboxes", "tributary:product/outbox", "tributary:outbox?", "tributary:outbox?change=",
                             "tributary:outbox?change=x", "tributary:outbox?change=-1", "tributary:outbox?change=0", "tributary:conflicts?entry=1",
                             "tributary:conflicts?change=99999999999999999999"})
        EXPECT_FALSE(parseOutboxLink(QString::fromLatin1(text))) << text;
}

} // namespace
} // namespace tributary::views
