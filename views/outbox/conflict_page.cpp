// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/conflict_page.h"

#include "model/query/diagnostic_text.h"
#include "model/query/outbox_query.h"
#include "model/query/outbox_words.h"
#include "views/outbox/conflict_panel.h"
#include "views/outbox/conflict_rows.h"
#include "views/outbox/outbox_link.h"
#include "views/outbox/decide_command.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/panel.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kPartMargin = 14;

QWidget* titledPart(const QString& title, QWidget* part)
{
    auto* place = new QWidget;
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kPartMargin, 0, kPartMargin, 0);
    head->addWidget(new TextLabel(title, TextRole::SmallStrong));
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(part, 1);
    return place;
}

} // namespace

ConflictPage::ConflictPage(query::CatalogService& catalog, query::OutboxService& outbox, std::int64_t change, QWidget* parent)
    : OutboxListPage(catalog, outbox, QStringLiteral("conflicts"), parent), m_change(change),
      m_merged(new TableSection({}, ConflictRows::mergedHeaders(), {190, 80, 0, 0, 190},
                                tr("Nothing else was changed, on neither side."), 0, this)),
      m_panel(new ConflictPanel(this)), m_tables(new QSplitter(Qt::Vertical, this))
{
    auto* list = new TableSection({}, ConflictRows::headers(), {92, 170, 120, 0, 0, 190},
                                  tr("There are no conflicts. Where a change of yours meets one of others in the same field, it stands here, and nothing is overwritten before you decide."),
                                  0, this);
    list->table()->setAccessibleName(tr("Conflicts"));
    list->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_merged->table()->setAccessibleName(tr("Merged without a question"));
    list->empty()->setContentsMargins(kPartMargin, 8, kPartMargin, 8);
    list->empty()->setAction(tr("Open the outbox"));
    m_merged->empty()->setContentsMargins(kPartMargin, 0, kPartMargin, 8);
    m_tables->setHandleWidth(1);
    m_tables->setChildrenCollapsible(false);
    m_tables->addWidget(list);
    m_tables->addWidget(titledPart(tr("Merged without a question"), m_merged));
    m_tables->setSizes({420, 240});
    build({buildHeader(), list, m_tables, m_panel});
    connectParts();
    updateButtons();
    reload();
}

QWidget* ConflictPage::buildHeader()
{
    auto* header = new QWidget;
    followTheme(header, [header] { header->setFixedHeight(grownHeight(46)); });
    m_summary = new TextLabel({}, TextRole::Small, Ink::Text2);
    m_undoButton = iconButton(QStringLiteral("undo"), tr("Undo"));
    m_redoButton = iconButton(QStringLiteral("redo"), tr("Redo"));
    m_finish = textButton(tr("Finish"), "primary");
    m_finish->setToolTip(tr("Puts what is decided back into the outbox"));
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(kPartMargin, 0, kPartMargin, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("Conflicts"), "heading"));
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_undoButton);
    layout->addWidget(m_redoButton);
    layout->addWidget(m_finish);
    return header;
}

void ConflictPage::connectParts()
{
    connect(&m_undo, &QUndoStack::indexChanged, this, &ConflictPage::updateButtons);
    connect(m_undoButton, &QToolButton::clicked, &m_undo, &QUndoStack::undo);
    connect(m_redoButton, &QToolButton::clicked, &m_undo, &QUndoStack::redo);
    connect(m_finish, &QPushButton::clicked, this, &ConflictPage::finish);
    connect(m_panel, &ConflictPanel::taken, this, &ConflictPage::take);
    connect(m_panel, &ConflictPanel::written, this, &ConflictPage::takeWritten);
    connect(m_panel, &ConflictPanel::reopenRequested, this, &ConflictPage::leaveOpen);
    connect(m_panel, &ConflictPanel::stepRequested, this, &ConflictPage::step);
    connect(m_list->empty(), &EmptyState::actionRequested, this, [this] { emit openRequested(formatOutboxLink({}), false); });
}

QString ConflictPage::pageTitle() const
{
    const int left = open();
    return left == 0 ? tr("Conflicts") : tr("Conflicts %1").arg(left);
}

LoadedPage::Sayings ConflictPage::sayings() const
{
    return {tr("Reading the conflicts \u2026"), tr("There are no conflicts"), {}};
}

void ConflictPage::showPage(const query::OutboxPage& page)
{
    const store::OutboxConflict* before = current();
    const std::int64_t wanted = m_wanted != 0 ? m_wanted : before ? before->id : 0;
    m_wanted = 0;
    m_items.clear();
    m_rows.clear();
    std::vector<CellRow> rows;
    std::vector<CellRow> merged;
    for (auto item = page.items.rbegin(); item != page.items.rend(); ++item) { // the oldest first
        if (item->conflicts.empty() || (m_change != 0 && item->entry.id != m_change))
            continue;
        for (std::size_t i = 0; i < item->conflicts.size(); ++i) {
            rows.push_back(ConflictRows::row(*item, item->conflicts[i]));
            m_rows.push_back({m_items.size(), i});
        }
        for (CellRow& one : ConflictRows::merged(*item))
            merged.push_back(std::move(one));
        m_items.push_back(*item);
    }
    fill([&] { m_list->setRows(std::move(rows)); });
    m_merged->setRows(std::move(merged));
    m_merged->parentWidget()->setVisible(!m_rows.empty());
    m_summary->setPlain(ConflictRows::summary(count(), static_cast<int>(m_items.size()), open()));
    showRow(wanted);
    emit titleChanged();
}

void ConflictPage::showRow(std::int64_t conflict)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return at(row).id == conflict; });
    choose(found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin()));
}

void ConflictPage::showCurrent()
{
    const int row = currentRow();
    if (row < 0) {
        m_panel->clear({});
        m_panel->hide();
    } else {
        const Row& place = m_rows[static_cast<std::size_t>(row)];
        if (m_panel->shown() == 0)
            m_panel->show();
        m_panel->showConflict(m_items[place.item], at(place), row + 1, count(), nowMicros());
    }
    updateButtons();
}

const store::OutboxConflict* ConflictPage::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &at(m_rows[static_cast<std::size_t>(row)]);
}

int ConflictPage::open() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [this](const Row& row) { return !at(row).take; }));
}

std::int64_t ConflictPage::nextOpen(int from) const
{
    for (int i = 1; i < count(); ++i) {
        const store::OutboxConflict& one = at(m_rows[static_cast<std::size_t>((from + i) % count())]);
        if (!one.take)
            return one.id;
    }
    return 0;
}

void ConflictPage::take(merge::Take take)
{
    decide(take, {}, take == merge::Take::Mine ? tr("take mine") : tr("take theirs"));
}

void ConflictPage::takeWritten(const QString& text, bool asText)
{
    auto value = query::valueFromText(text.toStdString(), asText);
    if (!value) {
        m_notice->setNotice(query::errorText(value.error()));
        return;
    }
    decide(merge::Take::Value, std::move(*value), tr("write by hand"));
}

void ConflictPage::leaveOpen()
{
    if (const store::OutboxConflict* conflict = current(); conflict && conflict->take)
        decide({}, {}, tr("leave open"));
}

void ConflictPage::decide(const std::optional<merge::Take>& take, const std::optional<Json>& value, const QString& words)
{
    const store::OutboxConflict* conflict = current();
    if (!conflict)
        return;
    m_notice->setNotice({});
    const std::int64_t next = take && !conflict->take ? nextOpen(currentRow()) : 0;
    m_wanted = next != 0 ? next : conflict->id;
    m_undo.push(new DecideCommand(m_outbox, conflict->id, {conflict->take, conflict->value}, {take, value},
                                  tr("%1: %2").arg(singleLine(query::OutboxWords::place(*conflict), 60), words)));
}

void ConflictPage::step(int by)
{
    const int row = std::clamp(currentRow() + by, 0, std::max(0, count() - 1));
    if (!m_rows.empty())
        m_list->table()->showSourceRow(row);
}

bool ConflictPage::canFinish() const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [](const query::OutboxItem& item) { return item.entry.state == store::OutboxState::Conflict && item.openConflicts() == 0; });
}

void ConflictPage::finish()
{
    m_notice->setNotice({});
    for (const query::OutboxItem& item : m_items) {
        if (item.entry.state == store::OutboxState::Conflict && item.openConflicts() == 0)
            m_outbox.finish(item.entry.id);
    }
}

void ConflictPage::updateButtons()
{
    m_undoButton->setEnabled(m_undo.canUndo());
    m_redoButton->setEnabled(m_undo.canRedo());
    m_undoButton->setToolTip(plainToolTip(m_undo.canUndo() ? tr("Undo %1").arg(m_undo.undoText()) : tr("Undo")));
    m_redoButton->setToolTip(plainToolTip(m_undo.canRedo() ? tr("Redo %1").arg(m_undo.redoText()) : tr("Redo")));
    m_finish->setEnabled(canFinish());
}

void ConflictPage::placed(bool below)
{
    m_parts->setSizes(below ? QList<int>{260, 220} : QList<int>{1000, 364});
    m_tables->setSizes(below ? QList<int>{150, 110} : QList<int>{420, 240});
}

} // namespace tributary::views
