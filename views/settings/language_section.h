// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settings_section.h"

#include <QStringList>

class QComboBox;
class QLabel;

namespace tributary::views {

class Preferences;

class LanguageSection : public SettingsSection {
    Q_OBJECT
public:
    // `codes`: of the languages that the program speaks.
    LanguageSection(Preferences& preferences, const QStringList& codes, QWidget* parent = nullptr);

private:
    void tellWhatWaits();

    Preferences& m_preferences;
    const QString m_inForce; // since the start
    QComboBox* m_language;
    QLabel* m_waiting; // what a person still has to do
};

} // namespace tributary::views
