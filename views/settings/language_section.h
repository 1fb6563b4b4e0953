// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settings_section.h"

#include <QStringList>

class QComboBox;

namespace tributary::views {

class Preferences;

class LanguageSection : public SettingsSection {
    Q_OBJECT
public:
    // `codes`: of the languages that the program speaks.
    LanguageSection(Preferences& preferences, const QStringList& codes, QWidget* parent = nullptr);

private:
    Preferences& m_preferences;
    QComboBox* m_language;
};

} // namespace tributary::views
