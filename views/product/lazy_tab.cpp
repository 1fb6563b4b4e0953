// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/lazy_tab.h"

#include <QVBoxLayout>

namespace tributary::views {

LazyTab::LazyTab(Make make, QWidget* parent) : ProductTab(parent), m_make(std::move(make))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void LazyTab::setPage(PagePtr page)
{
    if (m_tab == nullptr) {
        m_tab = m_make(this);
        connect(m_tab, &ProductTab::openRequested, this, &ProductTab::openRequested);
        connect(m_tab, &ProductTab::linkRequested, this, &ProductTab::linkRequested);
        connect(m_tab, &ProductTab::settled, this, &ProductTab::settled);
        layout()->addWidget(m_tab);
    }
    m_tab->setPage(std::move(page));
}

void LazyTab::focusMain()
{
    if (m_tab != nullptr)
        m_tab->focusMain();
}

} // namespace tributary::views
