// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gallery/gallery_page.h"

#include "views/theme/follow_theme.h"
#include "views/widgets/plain_parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tributary::views {

GalleryPage::GalleryPage(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setProperty("role", "surface");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Components"));
    m_column->setContentsMargins(24, 20, 24, 24);
    m_column->setSpacing(10);
    addControls(*this);
    addMarks(*this);
    addCharts(*this);
    addLists(*this);
    addProductParts(*this);
    addLineage(*this);
    addFrame(*this);
    addCommands(*this);
    m_column->addStretch(1);
}

void GalleryPage::addGroup(const QString& title)
{
    m_group = title;
    if (m_row)
        m_column->addSpacing(8);
    m_column->addWidget(plainLabel(title, "heading"));
    m_column->addWidget(hairline(Qt::Horizontal));
    addRow();
}

void GalleryPage::addRow()
{
    m_row = new QHBoxLayout;
    m_row->setSpacing(20);
    m_row->addStretch(1);
    m_column->addLayout(m_row);
}

void GalleryPage::add(const QString& caption, QWidget* specimen, int width)
{
    auto* box = new QVBoxLayout;
    box->setSpacing(4);
    box->addWidget(plainLabel(caption, "caption"));
    if (width > 0)
        specimen->setMinimumWidth(grownHeight(width));
    if (specimen->accessibleName().isEmpty())
        specimen->setAccessibleName(QStringLiteral("%1: %2").arg(m_group, caption));
    box->addWidget(specimen, 0, width > 0 ? Qt::Alignment() : Qt::AlignLeft);
    box->addStretch(1);
    m_row->insertLayout(m_row->count() - 1, box, width > 0 ? 1 : 0);
}

} // namespace tributary::views
