// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    QSettings m_settings;
};

} // namespace tributary
