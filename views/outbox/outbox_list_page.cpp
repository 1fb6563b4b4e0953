// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/outbox_list_page.h"

#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/panel.h"
#include "views/product/table_section.h"
#include "views/widgets/plain_parts.h"

#include <QItemSelectionModel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kPanelBesideFrom = 1100; // width of the page
constexpr int kLeastPanel = 280;

} // namespace

OutboxListPage::OutboxListPage(query::CatalogService& catalog, query::OutboxService& outbox, const QString& kind, QWidget* parent)
    : LoadedPage(catalog, nextChannel(kind), parent), m_outbox(outbox), m_notice(new NoticeBar(this)), m_parts(new QSplitter(Qt::Horizontal, this))
{
}

void OutboxListPage::build(const Parts& parts)
{
    m_list = parts.list;
    m_side = parts.panel;
    m_side->setMinimumWidth(kLeastPanel);
    m_parts->setHandleWidth(1);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(parts.left);
    m_parts->addWidget(m_side);
    m_parts->setStretchFactor(0, 1);
    m_parts->setSizes({1000, 364});
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts.header);
    layout->addWidget(m_notice);
    layout->addWidget(hairline(Qt::Horizontal, content));
    layout->addWidget(m_parts, 1);
    setContent(content);
    connect(&m_outbox, &query::OutboxService::changed, this, &OutboxListPage::reload);
    connect(&m_outbox, &query::OutboxService::failed, m_notice, &NoticeBar::setNotice);
    connect(m_list->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            showCurrent();
    });
}

void OutboxListPage::ask()
{
    m_outbox.page(channel(), this, [this](const Result<std::shared_ptr<const query::OutboxPage>>& answer) {
        if (answer && *answer) // first, for the focus goes to what is in it
            showPage(**answer);
        arrived<query::OutboxPage>(answer, true);
        emit settled();
    });
}

void OutboxListPage::choose(int row)
{
    fill([&] {
        if (m_list->model()->rowCount() > 0)
            m_list->table()->showSourceRow(std::max(0, row));
    });
    showCurrent();
}

int OutboxListPage::currentRow() const
{
    const int row = m_list->table()->sourceIndex(m_list->table()->currentIndex()).row();
    return row < m_list->model()->rowCount() ? row : -1;
}

QWidget* OutboxListPage::firstFocus()
{
    return m_list->model()->rowCount() == 0 ? static_cast<QWidget*>(m_list->empty()->action()) : m_list->table();
}

void OutboxListPage::toggleSidePanel()
{
    m_side->setVisible(m_side->isHidden());
}

bool OutboxListPage::isBelow() const
{
    return m_parts->orientation() == Qt::Vertical;
}

void OutboxListPage::arrange()
{
    const Qt::Orientation wanted = width() < kPanelBesideFrom ? Qt::Vertical : Qt::Horizontal;
    if (wanted == m_parts->orientation())
        return;
    m_parts->setOrientation(wanted);
    placed(isBelow());
}

void OutboxListPage::resizeEvent(QResizeEvent* event)
{
    LoadedPage::resizeEvent(event);
    arrange();
}

} // namespace tributary::views
