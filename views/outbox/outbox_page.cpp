// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/outbox_page.h"

#include "views/outbox/outbox_panel.h"
#include "views/outbox/outbox_rows.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/panel.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/plain_parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>

namespace tributary::views {
OutboxPage::OutboxPage(query::CatalogService& catalog, query::OutboxService& outbox, std::int64_t shown, QWidget* parent)
    : OutboxListPage(catalog, outbox, QStringLiteral("outbox"), parent), m_wanted(shown), m_panel(new OutboxPanel(this))
{
    auto* list = new TableSection({}, OutboxRows::headers(), OutboxRows::widths(true),
                                  tr("Nothing was published yet. What you publish on a canvas waits here until its source has it, also while that cannot be reached."), 0, this);
    list->table()->setAccessibleName(tr("Outbox"));
    list->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    list->empty()->setContentsMargins(14, 8, 14, 8);
    list->empty()->setAction(tr("Open the canvas"));
    build({buildHeader(), list, list, m_panel});
    connect(&m_outbox, &query::OutboxService::pushingChanged, this, &OutboxPage::updateButtons);
    connect(m_list, &TableSection::refActivated, this, &Page::openRequested);
    connect(m_list->empty(), &EmptyState::actionRequested, this, [this] { emit openRequested(QStringLiteral("tributary:canvas"), false); });
    connect(m_panel, &OutboxPanel::pushRequested, &m_outbox, &query::OutboxService::pushOne);
    connect(m_panel, &OutboxPanel::withdrawRequested, &m_outbox, &query::OutboxService::withdraw);
    connect(m_panel, &OutboxPanel::openRequested, this, [this](const QString& ref) { emit openRequested(ref, false); });
    connect(m_panel, &OutboxPanel::linkRequested, this, &OutboxPage::externalLinkRequested);
    updateButtons();
    reload();
}

QWidget* OutboxPage::buildHeader()
{
    auto* header = new QWidget;
    followTheme(header, [header] { header->setFixedHeight(grownHeight(46)); });
    m_summary = new TextLabel({}, TextRole::Small, Ink::Text2);
    m_ownBranches = new QCheckBox(tr("A branch for each change"));
    m_ownBranches->setToolTip(tr("In git sources each change goes to a branch of its own, to be reviewed"));
    m_cancel = textButton(tr("Cancel"));
    m_push = textButton(tr("Push now"), "primary");
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("Outbox"), "heading"));
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_ownBranches);
    layout->addWidget(m_cancel);
    layout->addWidget(m_push);
    connect(m_ownBranches, &QCheckBox::clicked, this, &OutboxPage::ownBranchesChosen);
    connect(m_cancel, &QPushButton::clicked, &m_outbox, &query::OutboxService::cancel);
    connect(m_push, &QPushButton::clicked, this, &OutboxPage::pushAll);
    return header;
}

QString OutboxPage::pageTitle() const
{
    return m_counts.waiting == 0 ? tr("Outbox") : tr("Outbox %1").arg(m_counts.waiting);
}

LoadedPage::Sayings OutboxPage::sayings() const
{
    return {tr("Reading the outbox \u2026"), tr("There is no outbox"), {}};
}

void OutboxPage::showPage(const query::OutboxPage& page)
{
    if (const query::OutboxItem* item = current(); item && m_wanted == 0)
        m_wanted = item->entry.id;
    m_items = page.items;
    m_counts = page.counts;
    fill([this] { m_list->setRows(OutboxRows::rows(m_items)); });
    m_summary->setPlain(OutboxRows::summary(m_counts));
    showChange(m_wanted);
    emit titleChanged();
}

void OutboxPage::showChange(std::int64_t entry)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [entry](const query::OutboxItem& item) { return item.entry.id == entry; });
    m_wanted = 0;
    choose(found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin()));
}

const query::OutboxItem* OutboxPage::current() const
{
    const int row = currentRow();
    return row >= 0 && row < static_cast<int>(m_items.size()) ? &m_items[static_cast<std::size_t>(row)] : nullptr;
}

void OutboxPage::showCurrent()
{
    const query::OutboxItem* item = current();
    updateButtons();
    if (m_items.empty())
        m_panel->hide();
    else if (m_panel->shown() == 0)
        m_panel->show();
    if (!item) {
        m_asksDetail = false;
        m_panel->clear(m_items.empty() ? QString() : tr("Choose a change to see what it does."));
        return;
    }
    m_panel->showItem(*item, nowMicros());
    m_asksDetail = true;
    m_outbox.detail(channel() + QStringLiteral(":detail"), item->entry.id, this, [this](const Result<std::shared_ptr<const query::OutboxDetail>>& answer) {
        m_asksDetail = false;
        if (answer && *answer)
            m_panel->showDetail(**answer, nowMicros());
        emit settled();
    });
}

bool OutboxPage::canPush() const
{
    return m_counts.waiting > m_counts.inConflict && !m_outbox.isPushing();
}

bool OutboxPage::canWithdraw() const
{
    const query::OutboxItem* item = current();
    return item && !item->isSettled() && item->entry.state != store::OutboxState::Pushing;
}

void OutboxPage::pushAll()
{
    m_notice->setNotice({});
    if (canPush())
        m_outbox.push();
}

void OutboxPage::pushCurrent()
{
    m_notice->setNotice({});
    if (const query::OutboxItem* item = current())
        m_outbox.pushOne(item->entry.id);
}

void OutboxPage::withdrawCurrent()
{
    m_notice->setNotice({});
    if (canWithdraw())
        m_outbox.withdraw(current()->entry.id);
}

void OutboxPage::setOwnBranches(bool own)
{
    m_ownBranches->setChecked(own);
}

void OutboxPage::updateButtons()
{
    m_cancel->setVisible(m_outbox.isPushing());
    m_push->setEnabled(canPush());
}

void OutboxPage::placed(bool below)
{
    m_parts->setSizes(below ? QList<int>{190, 290} : QList<int>{1000, 364});
    m_list->table()->setColumnWidths(OutboxRows::widths(!below));
}

} // namespace tributary::views
