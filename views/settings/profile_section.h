// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/preferences.h"
#include "views/settings/settings_section.h"

class QComboBox;
class QLineEdit;

namespace tributary::views {

// In whose name things are decided.
class ProfileSection : public SettingsSection {
    Q_OBJECT
public:
    explicit ProfileSection(Preferences& preferences, QWidget* parent = nullptr);
    static QString roleWord(PreferenceValues::Role role);

private:
    void showValues();
    void keep();

    Preferences& m_preferences;
    QLineEdit *m_name, *m_email;
    QComboBox* m_role;
};

} // namespace tributary::views
