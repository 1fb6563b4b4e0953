// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/keys_page.h"

#include "views/command/keys_view.h"
#include "views/widgets/plain_parts.h"

#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kMostWidth = 880; // a wider table would part the keys from their command

} // namespace

KeysPage::KeysPage(CommandRegistry& commands, QWidget* parent) : Page(parent), m_keys(new KeysView(commands, this))
{
    setProperty("role", "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_keys->setMaximumWidth(kMostWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Keyboard shortcuts"), "heading", this));
    auto* row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addStretch(0);
    layout->addLayout(row, 1);
}

QString KeysPage::pageTitle() const
{
    return tr("Keyboard shortcuts");
}

void KeysPage::focusMain()
{
    m_keys->focusMain();
}

} // namespace tributary::views
