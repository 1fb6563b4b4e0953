// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/table_section.h"

#include "views/product/data_table.h"
#include "views/product/panel.h"
#include "views/product/text_label.h"

#include <QVBoxLayout>

namespace tributary::views {

TableSection::TableSection(const QString& title, const QStringList& headers, const std::vector<int>& widths,
                           const QString& emptySentence, int fitRows, QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(title, TextRole::SmallStrong, Ink::Text1, this)),
      m_model(new CellTableModel(headers, this)),
      m_table(new DataTable(title, this)),
      m_empty(new EmptyState(emptySentence, this))
{
    m_table->setSource(m_model);
    m_table->setColumnWidths(widths);
    if (fitRows > 0)
        m_table->setFitsRows(fitRows);
    connect(m_table, &DataTable::refActivated, this, &TableSection::refActivated);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_table, fitRows > 0 ? 0 : 1, fitRows > 0 ? Qt::AlignTop : Qt::Alignment());
    layout->addWidget(m_empty, fitRows > 0 ? 0 : 1);
    m_title->setVisible(!title.isEmpty());
    m_table->hide();
    setSizePolicy(QSizePolicy::Preferred, fitRows > 0 ? QSizePolicy::Maximum : QSizePolicy::Expanding);
}

void TableSection::setRows(std::vector<CellRow> rows)
{
    const bool isEmpty = rows.empty();
    m_model->setRows(std::move(rows));
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

} // namespace tributary::views
