// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_tab.h"

#include "model/query/qt_text.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_view.h"

#include <QVBoxLayout>

namespace tributary::views {
namespace {

QString nextTabChannel()
{
    static int number = 0;
    return QStringLiteral("product-lineage:%1").arg(++number);
}

} // namespace

LineageTab::LineageTab(query::CatalogService& catalog, query::LayoutService& layout, QWidget* parent)
    : ProductTab(parent), m_board(new LineageBoard(catalog, layout, nextTabChannel()))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_board);
    connect(m_board, &LineageBoard::openRequested, this, &ProductTab::openRequested);
    connect(m_board, &LineageBoard::settled, this, &ProductTab::settled);
}

void LineageTab::setPage(PagePtr page)
{
    const QString ref = toQt(page->product.ref);
    if (ref == m_ref)
        return; // the board reads itself again when the catalog changes
    m_ref = ref;
    m_board->showLink({ref, lineage::Level::Product});
}

bool LineageTab::isSettled() const
{
    return m_board->isSettled() && m_board->view()->isSettled();
}

void LineageTab::focusMain()
{
    m_board->focusMain();
}

void LineageTab::toggleSidePanel()
{
    m_board->showPanel(m_board->panel()->isHidden());
}

} // namespace tributary::views
