// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/keys_section.h"

#include "views/command/keys_view.h"

#include <QVBoxLayout>

namespace tributary::views {

KeysSection::KeysSection(CommandRegistry& registry, QWidget* parent)
    : SettingsSection(QStringLiteral("keys"), tr("Keys"), Width::Full, parent), m_keys(new KeysView(registry, this))
{
    body()->addWidget(m_keys, 1);
}

} // namespace tributary::views
