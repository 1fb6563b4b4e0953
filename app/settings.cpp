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
const QString kGeometry = QStringLiteral("window/geometry");
constexpr double kLeastText = 0.9; // as the theme has it
constexpr double kMostText = 1.5;

} // namespace

Settings::Settings() : Settings(settingsPath()) {}

Settings::Settings(const QString& path) : m_settings(path, QSettings::IniFormat) {}

QString Settings::theme() const
{
    const QString value = m_settings.value(kTheme).toString();
    static const QStringList kKnown = {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    return kKnown.contains(value) ? value : QStringLiteral("system");
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

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

} // namespace tributary
