// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/appearance_section.h"

#include "views/settings/preferences.h"
#include "views/widgets/plain_text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace tributary::views {

AppearanceSection::AppearanceSection(Preferences& preferences, QWidget* parent)
    : SettingsSection(QStringLiteral("appearance"), tr("Appearance"), Width::Reading, parent), m_preferences(preferences),
      m_themes(new QButtonGroup(this)), m_text(new QSpinBox), m_calm(new QCheckBox(buttonText(tr("Reduce motion"))))
{
    addSetting(tr("Theme"), makeThemes(), tr("As the system: light, dark or high contrast, and it follows when the desktop changes."));
    m_text->setRange(90, 150);
    m_text->setSingleStep(5);
    m_text->setSuffix(QStringLiteral("\u00a0%"));
    m_text->setKeyboardTracking(false); // 1, 12, 125 are no three sizes
    m_text->setMinimumWidth(110);
    addSetting(tr("Text size"), m_text, tr("90 to 150 percent. Rows, buttons and diagrams grow with it."));
    addSetting(tr("Motion"), m_calm, tr("Panels and trees open at once. A desktop that asks for less motion is heeded in any case."));
    endBody();
    showValues();
    connect(m_themes, &QButtonGroup::idClicked, this, [this](int id) {
        PreferenceValues values = m_preferences.values();
        values.theme = static_cast<PreferenceValues::Theme>(id);
        m_preferences.change(values);
    });
    connect(m_text, &QSpinBox::valueChanged, this, &AppearanceSection::changeText);
    connect(m_calm, &QCheckBox::toggled, this, [this](bool on) {
        PreferenceValues values = m_preferences.values();
        values.reduceMotion = on;
        m_preferences.change(values);
    });
    connect(&m_preferences, &Preferences::changed, this, &AppearanceSection::showValues);
}

QWidget* AppearanceSection::makeThemes()
{
    using Choice = PreferenceValues::Theme;
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const std::array<std::pair<Choice, QString>, 4> choices = {{{Choice::System, tr("As the system")},
                                                               {Choice::Light, tr("Light")},
                                                               {Choice::Dark, tr("Dark")},
                                                               {Choice::Contrast, tr("High contrast")}}};
    for (const auto& [theme, name] : choices) {
        auto* button = new QRadioButton(buttonText(name));
        m_themes->addButton(button, static_cast<int>(theme));
        layout->addWidget(button);
    }
    return box;
}

void AppearanceSection::changeText(int percent)
{
    PreferenceValues values = m_preferences.values();
    values.textPercent = percent;
    m_preferences.change(values);
}

void AppearanceSection::showValues()
{
    const PreferenceValues& values = m_preferences.values();
    m_themes->button(static_cast<int>(values.theme))->setChecked(true);
    const QSignalBlocker noText(m_text);
    const QSignalBlocker noMotion(m_calm);
    m_text->setValue(values.textPercent);
    m_calm->setChecked(values.reduceMotion);
}

} // namespace tributary::views
