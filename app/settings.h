// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/preferences.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace tributary {

// What the window remembers between runs, in one readable file.
class Settings {
public:
    Settings(); // the user's file
    explicit Settings(const QString& path);

    QString theme() const; // system, light, dark, contrast
    void setTheme(const QString& theme);
    double textFactor() const; // 0.9 to 1.5
    void setTextFactor(double factor);
    // All that a person chooses on the settings page. What makes no sense in the file is as if unset.
    views::PreferenceValues preferences() const;
    void setPreferences(const views::PreferenceValues& values);
    static QString themeName(views::PreferenceValues::Theme theme);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    QSettings m_settings;
};

} // namespace tributary
