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
#include <QItemSelectionModel>
#include <QSplitter>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kPanelBesideFrom = 1100; // width of the page

} // namespace

OutboxPage::OutboxPage(query::CatalogService& catalog, query::OutboxService& outbox, std::int64_t shown, QWidget* parent)
    : LoadedPage(catalog, nextChannel(QStringLiteral("outbox")), parent), m_outbox(outbox), m_wanted(shown), m_notice(new NoticeBar(this)),
      m_list(new TableSection({}, OutboxRows::headers(), OutboxRows::widths(true),
                              tr("Nothing was published yet. What you publish on a canvas waits here until its source has it, also while that cannot be reached."), 0, this)),
      m_panel(new OutboxPanel(this)), m_parts(new QSplitter(Qt::Horizontal, this))
{
    m_list->table()->setAccessibleName(tr("Outbox"));
    m_list->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->empty()->setContentsMargins(14, 8, 14, 8);
    m_list->empty()->setAction(tr("Open the canvas"));
    m_panel->setMinimumWidth(280);
    m_parts->setHandleWidth(1);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_panel);
    m_parts->setStretchFactor(0, 1);
    m_parts->setSizes({1000, 364});
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_notice);
    layout->addWidget(hairline(Qt::Horizontal, content));
    layout->addWidget(m_parts, 1);
    setContent(content);

    connect(&m_outbox, &query::OutboxService::changed, this, &OutboxPage::reload);
    connect(&m_outbox, &query::OutboxService::pushingChanged, this, &OutboxPage::updateButtons);
    connect(&m_outbox, &query::OutboxService::failed, m_notice, &NoticeBar::setNotice);
    connect(m_list->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            showCurrent();
    });
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

void OutboxPage::ask()
{
    m_outbox.page(channel(), this, [this](const Result<std::shared_ptr<const query::OutboxPage>>& answer) {
        if (answer && *answer) // first, for the focus goes to what is in it
            showPage(**answer);
        arrived<query::OutboxPage>(answer, true);
        emit settled();
    });
}

void OutboxPage::showPage(const query::OutboxPage& page)
{
    if (const query::OutboxItem* item = current(); item && m_wanted == 0)
        m_wanted = item->entry.id;
    m_filling = true;
    m_items = page.items;
    m_counts = page.counts;
    m_list->setRows(OutboxRows::rows(m_items));
    m_filling = false;
    m_summary->setPlain(OutboxRows::summary(m_counts));
    showChange(m_wanted);
    emit titleChanged();
}

void OutboxPage::showChange(std::int64_t entry)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [entry](const query::OutboxItem& item) { return item.entry.id == entry; });
    m_wanted = 0;
    m_filling = true;
    if (!m_items.empty())
        m_list->table()->showSourceRow(found == m_items.end() ? 0 : static_cast<int>(found - m_items.begin()));
    m_filling = false;
    showCurrent();
}

const query::OutboxItem* OutboxPage::current() const
{
    const int row = m_list->table()->sourceIndex(m_list->table()->currentIndex()).row();
    return row >= 0 && row < static_cast<int>(m_items.size()) ? &m_items[static_cast<std::size_t>(row)] : nullptr;
}

void OutboxPage::showCurrent()
{
    const query::OutboxItem* item = current();
    updateButtons();
    arrange();
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

QWidget* OutboxPage::firstFocus()
{
    return m_items.empty() ? static_cast<QWidget*>(m_list->empty()->action()) : m_list->table();
}

void OutboxPage::toggleSidePanel()
{
    m_panel->setVisible(m_panel->isHidden());
}

void OutboxPage::arrange()
{
    const Qt::Orientation wanted = width() < kPanelBesideFrom ? Qt::Vertical : Qt::Horizontal;
    if (m_items.empty())
        m_panel->hide();
    else if (m_panel->shown() == 0)
        m_panel->show();
    if (wanted == m_parts->orientation())
        return;
    const bool below = wanted == Qt::Vertical;
    m_parts->setOrientation(wanted);
    m_parts->setSizes(below ? QList<int>{190, 290} : QList<int>{1000, 364});
    m_list->table()->setColumnWidths(OutboxRows::widths(!below));
}

void OutboxPage::resizeEvent(QResizeEvent* event)
{
    LoadedPage::resizeEvent(event);
    arrange();
}

} // namespace tributary::views
