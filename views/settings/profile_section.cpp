// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/profile_section.h"

#include "views/settings/preferences.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tributary::views {
namespace {

constexpr int kFieldWidth = 320;
constexpr int kMostProfileLetters = 200;

} // namespace

ProfileSection::ProfileSection(Preferences& preferences, QWidget* parent)
    : SettingsSection(QStringLiteral("profile"), tr("Profile"), Width::Reading, parent), m_preferences(preferences), m_name(new QLineEdit),
      m_email(new QLineEdit), m_role(new QComboBox)
{
    using Choice = PreferenceValues::Role;
    for (QLineEdit* edit : {m_name, m_email}) {
        edit->setMaxLength(kMostProfileLetters);
        edit->setMinimumWidth(kFieldWidth);
        connect(edit, &QLineEdit::editingFinished, this, &ProfileSection::keep);
    }
    addSetting(tr("Name"), m_name, tr("Comments and decisions are signed with it."));
    addSetting(tr("E-mail"), m_email);
    for (const Choice role : {Choice::None, Choice::Steward, Choice::Consumer, Choice::Reviewer})
        m_role->addItem(roleWord(role), static_cast<int>(role));
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addSetting(tr("Role"), m_role, tr("Guides what is offered. What you may do is decided by the sources."));
    endBody();
    showValues();
    connect(m_role, &QComboBox::currentIndexChanged, this, &ProfileSection::keep);
    connect(&m_preferences, &Preferences::changed, this, &ProfileSection::showValues);
}

QString ProfileSection::roleWord(PreferenceValues::Role role)
{
    switch (role) {
    case PreferenceValues::Role::None: break;
    case PreferenceValues::Role::Steward: return tr("Steward");
    case PreferenceValues::Role::Consumer: return tr("Consumer");
    case PreferenceValues::Role::Reviewer: return tr("Reviewer");
    }
    return tr("None");
}

void ProfileSection::showValues()
{
    const PreferenceValues& values = m_preferences.values();
    const QSignalBlocker quiet(m_role);
    m_name->setText(values.userName);
    m_email->setText(values.userEmail);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(values.role)));
}

void ProfileSection::keep()
{
    PreferenceValues values = m_preferences.values();
    values.userName = singleLine(m_name->text(), kMostProfileLetters).trimmed();
    values.userEmail = singleLine(m_email->text(), kMostProfileLetters).trimmed();
    values.role = static_cast<PreferenceValues::Role>(m_role->currentData().toInt());
    m_preferences.change(values);
}

} // namespace tributary::views
