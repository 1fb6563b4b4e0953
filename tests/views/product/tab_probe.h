// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/cell_table_model.h"
#include "views/product/data_table.h"
#include "views/product/table_section.h"

#include <QStringList>

namespace tributary::views {

// What a tab shows, read from its models as a person would read it from the screen.

inline TableSection* sectionNamed(const QWidget& tab, const QString& name)
{
    for (TableSection* section : tab.findChildren<TableSection*>()) {
        if (section->table()->accessibleName() == name)
            return section;
    }
    return nullptr;
}

inline const Cell& cellOf(const TableSection& section, int row, int column)
{
    static const Cell kNone;
    const Cell* cell = section.model()->cellAt(section.model()->index(row, column));
    return cell ? *cell : kNone;
}

inline QStringList textsOf(const TableSection& section, int row)
{
    QStringList texts;
    for (int column = 0; column < section.model()->columnCount(); ++column)
        texts.append(cellOf(section, row, column).text);
    return texts;
}

inline QString refOf(const TableSection& section, int row)
{
    return section.model()->index(row, 0).data(CellRefRole).toString();
}

} // namespace tributary::views
