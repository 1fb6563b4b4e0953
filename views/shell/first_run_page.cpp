// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/first_run_page.h"

#include "views/widgets/plain_parts.h"

#include <QVBoxLayout>

namespace tributary::views {

FirstRunPage::FirstRunPage(QWidget* parent) : QWidget(parent)
{
    auto* sentence = plainLabel(tr("Tributary reads data products and contracts from folders, such as a clone of a Git repository. "
                                   "Everything stays on this computer."),
                                "small");
    sentence->setWordWrap(true);
    sentence->setMaximumWidth(520);
    auto* folder = textButton(tr("Add a folder\u2026"), "primary");
    auto* sample = textButton(tr("Open the sample mesh"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(folder);
    buttons->addWidget(sample);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Add a source"), "heading"));
    layout->addWidget(sentence);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(folder, &QPushButton::clicked, this, &FirstRunPage::addFolderRequested);
    connect(sample, &QPushButton::clicked, this, &FirstRunPage::sampleRequested);
    setFocusProxy(folder);
}

} // namespace tributary::views
