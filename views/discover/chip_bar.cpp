// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/chip_bar.h"

#include "views/discover/sort_box.h"
#include "views/theme/follow_theme.h"
#include "views/theme/icons.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tributary::views {

ChipBar::ChipBar(QWidget* parent) : QWidget(parent)
{
    followTheme(this, [this] { setFixedHeight(grownHeight(40)); });
    m_filters = textButton(tr("Filters"));
    m_filters->setVisible(false);
    m_hint = plainLabel(tr("No filters"), "meta");
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(6);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filters);
    layout->addWidget(m_hint);
    layout->addLayout(m_chips);
    layout->addStretch(1);
    m_save = iconButton(QStringLiteral("bookmark"), tr("Save this search"));
    m_save->setVisible(false);
    layout->addWidget(m_save);
    m_sort = new SortBox;
    layout->addWidget(m_sort);
    connect(m_save, &QToolButton::clicked, this, &ChipBar::saveRequested);
    connect(m_filters, &QPushButton::clicked, this, &ChipBar::filtersToggled);
}

void ChipBar::setSelection(const FacetSelection& selection)
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (QWidget* chip = item->widget()) {
            chip->hide();
            chip->deleteLater(); // it may be the one that was just clicked
        }
        delete item;
    }
    for (const auto& [facet, value] : selection) {
        // An ampersand would become a mnemonic and vanish.
        const QString text = singleLine(facetValueText(facet, singleLine(value, 200)), 200);
        QString shown = text.size() > 40 ? text.left(39) + QChar(0x2026) : text;
        shown.replace(QLatin1Char('&'), QLatin1String("&&"));
        auto* chip = textButton(facetTitle(facet) + QLatin1String(": ") + shown, "chip");
        chip->setIcon(themedIcon(QStringLiteral("x")));
        chip->setIconSize(QSize(12, 12));
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        chip->setAccessibleName(tr("Remove filter %1: %2").arg(facetTitle(facet), text));
        chip->setToolTip(plainToolTip(text));
        connect(chip, &QPushButton::clicked, this, [this, facet = facet] { emit removeRequested(facet); });
        m_chips->addWidget(chip);
    }
    m_hint->setVisible(selection.empty());
}

void ChipBar::setSaveButtonVisible(bool visible)
{
    m_save->setVisible(visible);
}

void ChipBar::setSaveEnabled(bool enabled)
{
    m_save->setEnabled(enabled);
}

void ChipBar::setFiltersButtonVisible(bool visible)
{
    m_filters->setVisible(visible);
}

} // namespace tributary::views
