// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/status_strip.h"

#include "tests/support/widgets/sample_mesh.h"

#include <gtest/gtest.h>

namespace tributary::views {
namespace {

constexpr Micros kStripTime = 1'790'000'000'000'000;

TEST(StatusStrip, CountsTheSourcesThatWereReadAsAWhole)
{
    StatusStrip strip;
    query::SyncStatus status = test::sampleStatus();
    strip.setStatus(status, kStripTime);
    EXPECT_TRUE(strip.syncText().contains(QStringLiteral("2 of 4"))) << strip.syncText().toStdString();
    status.sources[0].source.state.clear(); // a folder in which there was nothing
    strip.setStatus(status, kStripTime);
    EXPECT_TRUE(strip.syncText().contains(QStringLiteral("2 of 4"))) << strip.syncText().toStdString();
    status.sources[0].note.state = "failed"; // it could not be reached the last time
    strip.setStatus(status, kStripTime);
    EXPECT_TRUE(strip.syncText().contains(QStringLiteral("1 of 4"))) << strip.syncText().toStdString();
}

} // namespace
} // namespace tributary::views
