// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include "app/paths.h"

#include <QStringList>

#include <algorithm>

namespace tributary {

namespace {

const QString kTheme = QStringLiteral("window/theme");
const QString kTextFactor = QStringLiteral("window/textFactor");
const QString kMotion = QStringLiteral("window/reduceMotion");
const QString kLanguage = QStringLiteral("window/language");
const QString kUserName = QStringLiteral("profile/name");
const QString kUserEmail = QStringLiteral("profile/email");
const QString kRole = QStringLiteral("profile/role");
const QString kOwnBranches = QStringLiteral("outbox/ownBranches");
const QString kGeometry = QStringLiteral("window/geometry");
constexpr double kLeastText = 0.9; // as the theme has it
constexpr double kMostText = 1.5;
const QStringList kThemes = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
const QStringList kRoles = {QString(), QStringLiteral("steward"), QStringLiteral("consumer"), QStringLiteral("reviewer")};

// The place of a word in a list, as an enumerator; the first one for what is not in it.
template <typename Enum> Enum read(const QStringList& words, const QString& word)
{
    return static_cast<Enum>(std::max<qsizetype>(0, words.indexOf(word)));
}

} // namespace

Settings::Settings() : Settings(settingsPath()) {}

Settings::Settings(const QString& path) : m_settings(path, QSettings::IniFormat) {}

QString Settings::theme() const
{
    const QString value = m_settings.value(kTheme).toString();
    return kThemes.contains(value) ? value : kThemes.first();
}

void Settings::setTheme(const QString& theme)
{
    m_settings.setValue(kTheme, theme);
}

double Settings::textFactor() const
{
    bool isNumber = false;
    const double value = m_settings.value(kTextFactor, 1.0).toDouble(&isNumber);
    return isNumber ? std::clamp(value, kLeastText, kMostText) : 1.0;
}

void Settings::setTextFactor(double factor)
{
    m_settings.setValue(kTextFactor, std::clamp(factor, kLeastText, kMostText));
}

views::PreferenceValues Settings::preferences() const
{
    views::PreferenceValues values;
    values.userName = m_settings.value(kUserName).toString();
    values.userEmail = m_settings.value(kUserEmail).toString();
    values.role = read<views::PreferenceValues::Role>(kRoles, m_settings.value(kRole).toString());
    values.theme = read<views::PreferenceValues::Theme>(kThemes, theme());
    values.textPercent = qRound(textFactor() * 100);
    values.reduceMotion = m_settings.value(kMotion, false).toBool();
    values.ownBranches = m_settings.value(kOwnBranches, false).toBool();
    values.language = m_settings.value(kLanguage).toString();
    return values;
}

void Settings::setPreferences(const views::PreferenceValues& values)
{
    m_settings.setValue(kUserName, values.userName);
    m_settings.setValue(kUserEmail, values.userEmail);
    m_settings.setValue(kRole, kRoles.value(static_cast<int>(values.role)));
    setTheme(themeName(values.theme));
    setTextFactor(values.textPercent / 100.0);
    m_settings.setValue(kMotion, values.reduceMotion);
    m_settings.setValue(kOwnBranches, values.ownBranches);
    m_settings.setValue(kLanguage, values.language);
}

QString Settings::themeName(views::PreferenceValues::Theme theme)
{
    return kThemes.value(static_cast<int>(theme));
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

} // namespace tributary
