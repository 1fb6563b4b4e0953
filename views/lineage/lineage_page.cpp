// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_page.h"

#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_view.h"
#include "views/widgets/plain_text.h"

#include <QVBoxLayout>

namespace tributary::views {
namespace {

QString nextLineageChannel()
{
    static int number = 0;
    return QStringLiteral("lineage:%1").arg(++number);
}

} // namespace

LineagePage::LineagePage(query::CatalogService& catalog, query::LayoutService& layout, const LineageLink& link, QWidget* parent)
    : Page(parent), m_board(new LineageBoard(catalog, layout, nextLineageChannel())), m_link(link)
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_board);
    connect(m_board, &LineageBoard::openRequested, this, &Page::openRequested);
    connect(m_board, &LineageBoard::settled, this, &Page::settled);
    connect(m_board, &LineageBoard::subjectChanged, this, &Page::titleChanged);
    connect(m_board, &LineageBoard::spotChanged, this, &Page::spotChanged);
}

QString LineagePage::pageTitle() const
{
    if (!m_link.view.isEmpty())
        return singleLine(m_link.view);
    if (m_link.ref.isEmpty())
        return tr("Lineage");
    const QString name = m_asked ? m_board->subjectName() : m_link.ref.section(u'/', -1);
    return tr("Lineage of %1").arg(singleLine(name));
}

bool LineagePage::isSettled() const
{
    return m_asked && m_board->isSettled() && m_board->view()->isSettled();
}

void LineagePage::focusMain()
{
    m_board->focusMain();
}

QString LineagePage::currentRef() const
{
    return m_board->selectedRef();
}

QString LineagePage::spot() const
{
    return m_board->spot();
}

void LineagePage::showSpot(const QString& spot)
{
    m_board->showSpot(spot);
}

void LineagePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_asked) {
        m_asked = true;
        m_board->showLink(m_link);
    }
}

void LineagePage::toggleSidePanel()
{
    m_board->showPanel(m_board->panel()->isHidden());
}

} // namespace tributary::views
