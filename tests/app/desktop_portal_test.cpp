// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_portal.h"
#include "tests/support/app/private_bus.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QSignalSpy>

namespace tributary::test {
namespace {

using Scheme = DesktopLook::Scheme;
using namespace std::chrono_literals;

const QString kScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");
const QString kMotion = QStringLiteral("reduced-motion");

class Portal : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!m_bus.isRunning())
            GTEST_SKIP() << "there is no dbus-daemon";
    }
    PrivateBus m_bus;
};

TEST_F(Portal, TheLookOfTheDesktopIsRead)
{
    FakePortal desktop(m_bus.connection(QStringLiteral("desktop")));
    desktop.appearance = {{kScheme, 1U}, {kContrast, 1U}, {kMotion, 1U}, {QStringLiteral("accent-color"), QStringLiteral("x")}};
    DesktopPortal portal(m_bus.connection(QStringLiteral("program")));
    EXPECT_EQ(portal.look(), DesktopLook()) << "not waited for";
    ASSERT_TRUE(portal.waitForAnswer(10s));
    EXPECT_EQ(portal.look(), (DesktopLook{Scheme::Dark, true, true}));
}

TEST_F(Portal, ChangesAreFollowedAtOnce)
{
    FakePortal desktop(m_bus.connection(QStringLiteral("desktop")));
    desktop.appearance = {{kScheme, 2U}};
    DesktopPortal portal(m_bus.connection(QStringLiteral("program")));
    ASSERT_TRUE(portal.waitForAnswer(10s));
    EXPECT_EQ(portal.look(), (DesktopLook{Scheme::Light, false, false}));
    QSignalSpy changes(&portal, &DesktopPortal::lookChanged);
    desktop.set(kScheme, 1U);
    ASSERT_TRUE(changes.count() > 0 || changes.wait(10'000));
    EXPECT_EQ(portal.look().scheme, Scheme::Dark);
    desktop.set(kContrast, 1U);
    ASSERT_TRUE(changes.wait(10'000));
    EXPECT_TRUE(portal.look().highContrast);
    desktop.set(kScheme, 0U);
    ASSERT_TRUE(changes.wait(10'000));
    EXPECT_EQ(portal.look(), (DesktopLook{Scheme::Unknown, true, false}));
}

TEST_F(Portal, WhatIsNoNumberOrOfAnotherGroupChangesNothing)
{
    FakePortal desktop(m_bus.connection(QStringLiteral("desktop")));
    desktop.appearance = {{kScheme, QStringLiteral("dark")}, {kContrast, 7U}};
    DesktopPortal portal(m_bus.connection(QStringLiteral("program")));
    ASSERT_TRUE(portal.waitForAnswer(10s));
    EXPECT_EQ(portal.look(), DesktopLook());
    emit desktop.SettingChanged(QStringLiteral("org.example.other"), kScheme, QDBusVariant(1U));
    QSignalSpy changes(&portal, &DesktopPortal::lookChanged);
    desktop.set(kMotion, 1U); // comes after it
    ASSERT_TRUE(changes.wait(10'000));
    EXPECT_EQ(portal.look(), (DesktopLook{Scheme::Unknown, false, true}));
}

TEST_F(Portal, AnAnswerOfAnotherFormIsNone)
{
    FakePortal desktop(m_bus.connection(QStringLiteral("desktop")));
    desktop.setNonsense(true);
    DesktopPortal portal(m_bus.connection(QStringLiteral("program")));
    ASSERT_TRUE(portal.waitForAnswer(10s));
    EXPECT_EQ(desktop.questions(), 1);
    EXPECT_EQ(portal.look(), DesktopLook());
}

TEST_F(Portal, WithoutAPortalTheLookIsUnknown)
{
    DesktopPortal portal(m_bus.connection(QStringLiteral("program")));
    EXPECT_TRUE(portal.waitForAnswer(10s)) << "the bus says that nobody is there";
    EXPECT_EQ(portal.look(), DesktopLook());
}

TEST_F(Portal, ASilentPortalHoldsNobodyUp)
{
    FakePortal desktop(m_bus.connection(QStringLiteral("desktop")));
    desktop.setSilent(true);
    QElapsedTimer timer;
    timer.start();
    DesktopPortal portal(m_bus.connection(QStringLiteral("program")));
    EXPECT_FALSE(portal.waitForAnswer(50ms));
    EXPECT_LT(timer.elapsed(), 2'500) << "less than it is given to answer";
}

TEST(PortalWithoutABus, IsSilentAtOnce)
{
    DesktopPortal portal(QDBusConnection(QStringLiteral("no bus")));
    EXPECT_TRUE(portal.waitForAnswer(10s));
    EXPECT_EQ(portal.look(), DesktopLook());
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nowhere/at/all");
    EXPECT_FALSE(DesktopPortal::userBus().isConnected()) << "none is started by looking";
    if (!address.isNull())
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    if (runtime.isNull())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR", runtime);
}

} // namespace
} // namespace tributary::test
