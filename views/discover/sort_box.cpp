// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/sort_box.h"

#include "views/widgets/plain_text.h"

#include <QCoreApplication>

namespace tributary::views {

using search::SortOrder;

QString sortOrderText(SortOrder order)
{
    switch (order) {
    case SortOrder::Relevance: return QCoreApplication::translate("SortOrder", "Relevance");
    case SortOrder::Name: return QCoreApplication::translate("SortOrder", "Name");
    case SortOrder::Changed: return QCoreApplication::translate("SortOrder", "Last changed");
    case SortOrder::Popularity: return QCoreApplication::translate("SortOrder", "Popularity");
    case SortOrder::Quality: return QCoreApplication::translate("SortOrder", "Quality");
    }
    return {};
}

namespace {

QString sortOrderExplanation(SortOrder order)
{
    switch (order) {
    case SortOrder::Relevance: return SortBox::tr("The best matches first, the more popular before the less");
    case SortOrder::Name: return SortBox::tr("From A to Z");
    case SortOrder::Changed: return SortBox::tr("What a sync changed last first");
    case SortOrder::Popularity: return SortBox::tr("What lineage, reads and endorsements lead to most first");
    case SortOrder::Quality: return SortBox::tr("The best measured first, what nobody measured last");
    }
    return {};
}

} // namespace

SortBox::SortBox(QWidget* parent) : QComboBox(parent)
{
    for (const SortOrder order : search::allSortOrders()) {
        addItem(sortOrderText(order), static_cast<int>(order));
        setItemData(count() - 1, plainToolTip(sortOrderExplanation(order)), Qt::ToolTipRole);
        setItemData(count() - 1, sortOrderExplanation(order), Qt::AccessibleDescriptionRole);
    }
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setAccessibleName(tr("Sort by"));
    setToolTip(tr("What comes first"));
    connect(this, &QComboBox::activated, this, [this] { emit orderChosen(order()); });
}

SortOrder SortBox::order() const
{
    return static_cast<SortOrder>(currentData().toInt());
}

void SortBox::setOrder(SortOrder order)
{
    setCurrentIndex(findData(static_cast<int>(order)));
    setAccessibleDescription(sortOrderExplanation(order));
}

} // namespace tributary::views
