// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen is kept in the file, and seen at once.
#include "app/user_preferences.h"

#include "app/desktop_portal.h"
#include "app/settings.h"
#include "tests/support/core/temp_folder.h"
#include "views/theme/motion.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

using views::PreferenceValues;
using views::Theme;

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
    // As the bus delivers it (desktop_portal_test.cpp has a bus).
    DesktopPortal portal(QDBusConnection(QStringLiteral("no bus")));
    const auto tell = [&portal](const char* key, uint value) {
        return QMetaObject::invokeMethod(&portal, "settingChanged", Qt::DirectConnection, Q_ARG(QString, QStringLiteral("org.freedesktop.appearance")),
                                         Q_ARG(QString, QString::fromLatin1(key)), Q_ARG(QDBusVariant, QDBusVariant(value)));
    };
    ASSERT_TRUE(tell("color-scheme", 2));
    Settings settings(file());
    UserPreferences preferences(settings, portal);
    preferences.apply();
    EXPECT_EQ(Theme::current().mode, Theme::Mode::Light);
    ASSERT_TRUE(tell("color-scheme", 1));
    EXPECT_EQ(Theme::current().mode, Theme::Mode::Dark);
    ASSERT_TRUE(tell("contrast", 1));
    EXPECT_EQ(Theme::current().mode, Theme::Mode::Contrast);
    EXPECT_TRUE(views::isMotionAllowed());
    ASSERT_TRUE(tell("reduced-motion", 1));
    EXPECT_FALSE(views::isMotionAllowed());

    PreferenceValues values = preferences.values();
    values.theme = PreferenceValues::Theme::Light;
    preferences.change(values);
    ASSERT_TRUE(tell("color-scheme", 2));
    ASSERT_TRUE(tell("color-scheme", 1));
    EXPECT_EQ(Theme::current().mode, Theme::Mode::Light) << "a theme that was chosen stays";
}

} // namespace
} // namespace tributary::test
