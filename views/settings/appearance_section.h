// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settings_section.h"

class QButtonGroup;
class QCheckBox;
class QSpinBox;

namespace tributary::views {

class Preferences;

// Theme, size of the text, motion.
class AppearanceSection : public SettingsSection {
    Q_OBJECT
public:
    explicit AppearanceSection(Preferences& preferences, QWidget* parent = nullptr);

private:
    QWidget* makeThemes();
    void showValues();
    void changeText(int percent);

    Preferences& m_preferences;
    QButtonGroup* m_themes;
    QSpinBox* m_text;
    QCheckBox* m_calm;
};

} // namespace tributary::views
