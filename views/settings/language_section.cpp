// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/language_section.h"

#include "views/settings/preferences.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"

#include <QAccessible>
#include <QComboBox>
#include <QLocale>

namespace tributary::views {

LanguageSection::LanguageSection(Preferences& preferences, const QStringList& codes, QWidget* parent)
    : SettingsSection(QStringLiteral("language"), tr("Language"), Width::Reading, parent), m_preferences(preferences),
      m_inForce(preferences.values().language), m_language(new QComboBox), m_waiting(plainLabel({}, "strong"))
{
    m_language->addItem(tr("As the system"), QString());
    for (const QString& code : codes)
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_preferences.values().language)));
    addSetting(tr("Words, numbers and dates"), m_language, tr("Takes effect when Tributary is started the next time."));
    m_waiting->setWordWrap(true);
    m_waiting->setAccessibleName(tr("Restart needed"));
    m_waiting->hide();
    body()->addWidget(m_waiting);
    addRemark(tr("At present a number looks like %1. Names and descriptions from your sources stay as they are.").arg(numberText(1204311.5, 1)));
    endBody();
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        PreferenceValues values = m_preferences.values();
        values.language = m_language->currentData().toString();
        m_preferences.change(values);
        tellWhatWaits();
    });
}

// Windows that are open keep their words: mixing two languages would be worse than waiting.
void LanguageSection::tellWhatWaits()
{
    const bool waits = m_language->currentData().toString() != m_inForce;
    m_waiting->setText(waits ? tr("Restart Tributary to read it like this: %1. Until then nothing changes.").arg(m_language->currentText()) : QString());
    m_waiting->setAccessibleDescription(m_waiting->text());
    m_waiting->setVisible(waits);
    if (waits) {
        QAccessibleEvent alert(m_waiting, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace tributary::views
