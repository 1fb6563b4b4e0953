// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen is kept in the file, and seen at once.
#include "app/user_preferences.h"

#include "app/desktop_portal.h"
#include "app/settings.h"
#include "tests/support/app/private_bus.h"
#include "tests/support/core/temp_folder.h"
#include "views/theme/motion.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace tributary::test {
namespace {

using views::PreferenceValues;
using views::Theme;
using namespace std::chrono_literals;

class OwnPreferences : public ::testing::Test {
protected:
    void TearDown() override
    {
        views::allowMotion(false);
        Theme::apply(Theme::Mode::Light);
    }
    QString file() const { return QString::fromStdString((m_folder.path() / "t.ini").string()); }

    const TempFolder m_folder;
};

TEST_F(OwnPreferences, TakeEffectAndAreKept)
{
    {
        Settings settings(file());
        DesktopPortal desktop(QDBusConnection(QStringLiteral("no bus")));
        UserPreferences preferences(settings, desktop);
        preferences.apply();
        EXPECT_TRUE(views::isMotionAllowed());
        PreferenceValues values;
        values.theme = PreferenceValues::Theme::Dark;
        values.textPercent = 130;
        values.reduceMotion = true;
        values.userName = QStringLiteral("Maren");
        preferences.change(values);
        EXPECT_EQ(Theme::current().mode, Theme::Mode::Dark);
        EXPECT_EQ(Theme::current().textFactor, 1.3);
        EXPECT_FALSE(views::isMotionAllowed());
    }
    Settings settings(file());
    EXPECT_EQ(settings.preferences().userName, QStringLiteral("Maren"));
    EXPECT_EQ(settings.preferences().theme, PreferenceValues::Theme::Dark);
}

TEST_F(OwnPreferences, TheDesktopIsFollowedWhileTheWindowIsOpen)
{
    PrivateBus bus;
    if (!bus.isRunning())
        GTEST_SKIP() << "there is no dbus-daemon";
    FakePortal desktop(bus.connection(QStringLiteral("desktop")));
    desktop.appearance = {{QStringLiteral("color-scheme"), 2U}};
    Settings settings(file());
    DesktopPortal portal(bus.connection(QStringLiteral("program")));
    ASSERT_TRUE(portal.waitForAnswer(10s));
    UserPreferences preferences(settings, portal);
    preferences.apply();
    EXPECT_EQ(Theme::current().mode, Theme::Mode::Light);
    QSignalSpy changes(&portal, &DesktopPortal::lookChanged);
    desktop.set(QStringLiteral("color-scheme"), 1U);
    ASSERT_TRUE(changes.wait(10'000));
    EXPECT_EQ(Theme::current().mode, Theme::Mode::Dark);
    desktop.set(QStringLiteral("contrast"), 1U);
    ASSERT_TRUE(changes.wait(10'000));
    EXPECT_EQ(Theme::current().mode, Theme::Mode::Contrast);
    desktop.set(QStringLiteral("reduced-motion"), 1U);
    ASSERT_TRUE(changes.wait(10'000));
    EXPECT_FALSE(views::isMotionAllowed());

    PreferenceValues values = preferences.values();
    values.theme = PreferenceValues::Theme::Light;
    preferences.change(values);
    desktop.set(QStringLiteral("contrast"), 0U);
    ASSERT_TRUE(changes.wait(10'000));
    EXPECT_EQ(Theme::current().mode, Theme::Mode::Light) << "a theme that was chosen stays";
}

} // namespace
} // namespace tributary::test
