// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/instance_guard.h"
#include "app/paths.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <QDir>

#include <optional>

namespace tributary {
namespace {

QString in(const test::TempFolder& folder, const char* name)
{
    return QString::fromStdString((folder.path() / name).string());
}

TEST(Settings, AreKeptBetweenRuns)
{
    const test::TempFolder folder;
    {
        Settings settings(in(folder, "t.ini"));
        EXPECT_EQ(settings.theme(), QStringLiteral("system"));
        EXPECT_EQ(settings.textFactor(), 1.0);
        settings.setTheme(QStringLiteral("dark"));
        settings.setTextFactor(1.25);
        settings.setWindowGeometry("abc");
    }
    const Settings settings(in(folder, "t.ini"));
    EXPECT_EQ(settings.theme(), QStringLiteral("dark"));
    EXPECT_EQ(settings.textFactor(), 1.25);
    EXPECT_EQ(settings.windowGeometry(), QByteArray("abc"));
}

TEST(Settings, WhatMakesNoSenseIsIgnored)
{
    const test::TempFolder folder;
    Settings settings(in(folder, "t.ini"));
    settings.setTheme(QStringLiteral("plaid"));
    settings.setTextFactor(50);
    EXPECT_EQ(settings.theme(), QStringLiteral("system"));
    EXPECT_EQ(settings.textFactor(), 1.5);
}

TEST(Settings, PreferencesAreKeptWhole)
{
    using views::PreferenceValues;
    const test::TempFolder folder;
    const PreferenceValues values{QStringLiteral("Maren"), QStringLiteral("m@example.org"), PreferenceValues::Role::Consumer, PreferenceValues::Theme::Contrast,
                                  115, true, QStringLiteral("en"), true};
    {
        Settings settings(in(folder, "t.ini"));
        EXPECT_EQ(settings.preferences(), PreferenceValues());
        settings.setPreferences(values);
    }
    EXPECT_EQ(Settings(in(folder, "t.ini")).preferences(), values);
    QSettings file(in(folder, "t.ini"), QSettings::IniFormat);
    file.setValue(QStringLiteral("profile/role"), QStringLiteral("king"));
    file.setValue(QStringLiteral("window/textFactor"), QStringLiteral("huge"));
    file.sync();
    const PreferenceValues read = Settings(in(folder, "t.ini")).preferences();
    EXPECT_EQ(read.role, PreferenceValues::Role::None);
    EXPECT_EQ(read.textPercent, 100);
    EXPECT_EQ(read.userName, values.userName);
}

TEST(InstanceGuard, TheSecondOnACatalogIsTold)
{
    const test::TempFolder folder;
    std::optional<InstanceGuard> first(in(folder, "new/c.tributary"));
    EXPECT_TRUE(first->isFirst());
    EXPECT_FALSE(InstanceGuard(in(folder, "new/c.tributary")).isFirst());
    EXPECT_TRUE(InstanceGuard(in(folder, "other.tributary")).isFirst()) << "another catalog, another window";
    first.reset();
    EXPECT_TRUE(InstanceGuard(in(folder, "new/c.tributary")).isFirst());
}

TEST(Paths, TheCatalogLiesInTheDataDirectory)
{
    EXPECT_TRUE(defaultCatalogPath().endsWith(QStringLiteral("/tributary/catalog.tributary")));
    EXPECT_TRUE(QDir::isAbsolutePath(defaultCatalogPath()));
    EXPECT_EQ(absolutePath(QStringLiteral("/a/b/../c/")), QStringLiteral("/a/c"));
    EXPECT_TRUE(QDir::isAbsolutePath(absolutePath(QStringLiteral("c.tributary"))));
}

TEST(Paths, TheSampleMeshIsInTheSourceTree)
{
    EXPECT_TRUE(QDir(sampleMeshPath()).exists(QStringLiteral("domains.yaml"))) << sampleMeshPath().toStdString();
}

} // namespace
} // namespace tributary
