// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/display.h"

#include <gtest/gtest.h>

#include <QByteArray>

namespace tributary {
namespace {

class Display : public ::testing::Test {
protected:
    Display()
    {
        for (std::size_t i = 0; i < 3; ++i) {
            before[i] = qgetenv(kNames[i]);
            qunsetenv(kNames[i]);
        }
    }
    ~Display() override
    {
        for (std::size_t i = 0; i < 3; ++i)
            before[i].isEmpty() ? qunsetenv(kNames[i]) : qputenv(kNames[i], before[i]);
    }
    static constexpr const char* kNames[] = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    QByteArray before[3];
};

TEST_F(Display, IsThereWhereAServerIsNamed)
{
    EXPECT_FALSE(hasDisplay());
    qputenv("DISPLAY", ":0");
    EXPECT_TRUE(hasDisplay());
    qunsetenv("DISPLAY");
    qputenv("WAYLAND_DISPLAY", "wayland-0");
    EXPECT_TRUE(hasDisplay());
}

TEST_F(Display, IsNotNeededByPlatformsThatDrawIntoMemory)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    EXPECT_TRUE(hasDisplay());
    qputenv("QT_QPA_PLATFORM", "xcb");
    EXPECT_FALSE(hasDisplay());
}

TEST_F(Display, DrawingKeepsAPlatformThatWorks)
{
    drawOffscreen();
    EXPECT_EQ(qgetenv("QT_QPA_PLATFORM"), "offscreen") << "none was chosen";
    qputenv("QT_QPA_PLATFORM", "xcb");
    drawOffscreen();
    EXPECT_EQ(qgetenv("QT_QPA_PLATFORM"), "offscreen") << "one was chosen that has no display";
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DISPLAY", ":0");
    drawOffscreen();
    EXPECT_EQ(qgetenv("QT_QPA_PLATFORM"), "xcb");
}

} // namespace
} // namespace tributary
