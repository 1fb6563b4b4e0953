// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/level_switch.h"

#include "views/lineage/node_words.h"
#include "views/widgets/plain_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace tributary::views {

using lineage::Level;

LevelSwitch::LevelSwitch(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setAccessibleName(tr("Level of the graph"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const std::vector<Level> levels{Level::Domain, Level::Product, Level::Port, Level::Job, Level::Dataset, Level::Column};
    for (std::size_t i = 0; i < levels.size(); ++i) {
        auto* button = new QToolButton;
        button->setText(NodeWords::level(levels[i]));
        button->setAccessibleName(tr("Level %1").arg(button->text()));
        button->setToolTip(plainToolTip(button->text())); // where the window is too narrow for all of it
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setProperty("role", i == 0 ? "segment-first" : i + 1 == levels.size() ? "segment-last" : "segment");
        m_buttons->addButton(button, static_cast<int>(levels[i]));
        layout->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { emit levelChosen(static_cast<Level>(id)); });
    setLevel(Level::Product);
}

Level LevelSwitch::level() const
{
    return static_cast<Level>(m_buttons->checkedId());
}

void LevelSwitch::setLevel(Level level)
{
    m_buttons->button(static_cast<int>(level))->setChecked(true);
}

} // namespace tributary::views
