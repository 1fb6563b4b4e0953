// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/outbox_panel.h"

#include "model/query/outbox_words.h"
#include "model/query/qt_text.h"
#include "views/outbox/outbox_link.h"
#include "views/outbox/outbox_rows.h"
#include "views/product/panel.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/line_diff_view.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/row_list.h"
#include "views/widgets/side_scroll.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

using store::OutboxState;

constexpr int kChangeMargin = 14;
constexpr int kLeastPatch = 150;
constexpr std::size_t kMostEvents = 12; // the newest

QString eventIcon(const std::string& what)
{
    if (what == "pushed")
        return QStringLiteral("check");
    if (what == "waiting")
        return QStringLiteral("clock");
    if (what == "conflict")
        return QStringLiteral("branch");
    return what == "withdrawn" ? QStringLiteral("x") : QStringLiteral("outbox");
}

} // namespace

OutboxPanel::OutboxPanel(QWidget* parent) : QWidget(parent)
{
    m_empty = new EmptyState({}, this);
    m_empty->setContentsMargins(kChangeMargin, 8, kChangeMargin, 8);
    auto* body = new QWidget;
    buildBody(body);
    m_scroll = new SideScroll(body);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_empty);
    outer->addWidget(m_scroll, 1);
    clear({});
}

void OutboxPanel::buildBody(QWidget* body)
{
    m_patch = new LineDiffView;
    followTheme(m_patch, [this] { m_patch->setMinimumHeight(grownHeight(kLeastPatch)); });
    m_patchRemark = new TextLabel({}, TextRole::Caption, Ink::Text3);
    m_history = new RowList;
    const auto heading = [](const QString& title, QWidget* remark) {
        auto* head = new QHBoxLayout;
        head->setContentsMargins(kChangeMargin, 8, kChangeMargin, 6);
        head->addWidget(new TextLabel(title, TextRole::SmallStrong));
        head->addStretch(1);
        if (remark)
            head->addWidget(remark);
        return head;
    };
    auto* history = new QHBoxLayout;
    history->setContentsMargins(kChangeMargin, 0, kChangeMargin, 10);
    history->addWidget(m_history);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addLayout(heading(tr("What changes"), m_patchRemark));
    layout->addWidget(m_patch, 1);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addLayout(heading(tr("History"), nullptr));
    layout->addLayout(history);
}

QWidget* OutboxPanel::buildHead()
{
    m_title = new TextLabel({}, TextRole::Heading);
    m_title->setMaxLines(3);
    m_file = new TextLabel({}, TextRole::Code, Ink::Text2);
    m_file->setElide(Qt::ElideMiddle);
    m_state = new Pill({});
    m_why = new TextLabel({}, TextRole::Small, Ink::Text2);
    m_why->setMaxLines(8);
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(kChangeMargin, 12, kChangeMargin, 12);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_file);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    layout->addWidget(m_why);
    layout->addWidget(buildButtons());
    return head;
}

QWidget* OutboxPanel::buildButtons()
{
    auto* buttons = new QWidget;
    m_resolve = textButton(tr("Resolve conflict\u2026"), "", buttons);
    m_push = textButton(tr("Push now"), "", buttons);
    m_openLink = textButton(tr("Open review"), "", buttons);
    m_copyLink = textButton(tr("Copy link"), "", buttons);
    m_open = textButton(tr("Open product"), "", buttons);
    m_withdraw = textButton(tr("Withdraw"), "", buttons);
    auto* grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_buttons = grid;
    connect(m_push, &QPushButton::clicked, this, [this] { emit pushRequested(m_id); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { emit withdrawRequested(m_id); });
    connect(m_resolve, &QPushButton::clicked, this, [this] { emit openRequested(formatOutboxLink({OutboxLink::Place::Conflicts, m_id})); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_about); });
    connect(m_openLink, &QPushButton::clicked, this, [this] { emit linkRequested(QUrl(m_link)); });
    connect(m_copyLink, &QPushButton::clicked, this, &OutboxPanel::copyLink);
    return buttons;
}

void OutboxPanel::copyLink()
{
    QApplication::clipboard()->setText(m_link);
}

// Two in a row, those that are offered.
void OutboxPanel::placeButtons()
{
    int place = 0;
    for (QPushButton* one : {m_resolve, m_push, m_openLink, m_copyLink, m_open, m_withdraw}) {
        m_buttons->removeWidget(one);
        if (one->isHidden())
            continue;
        m_buttons->addWidget(one, place / 2, place % 2);
        ++place;
    }
}

QString OutboxPanel::stateText() const
{
    return m_state->accessibleName();
}

void OutboxPanel::clear(const QString& sentence)
{
    m_id = 0;
    m_empty->setSentence(sentence);
    m_empty->show();
    m_scroll->hide();
}

void OutboxPanel::showItem(const query::OutboxItem& item, Micros now)
{
    const store::OutboxEntry& entry = item.entry;
    if (entry.id != m_id) {
        m_patch->setPatch({});
        m_patchRemark->setPlain({});
        m_history->setRows({});
    }
    m_id = entry.id;
    const OutboxRows::Look look = OutboxRows::look(entry.state);
    m_title->setPlain(singleLine(query::OutboxWords::title(entry)));
    m_file->setPlain(tr("%1 in %2").arg(singleLine(entry.change.path), singleLine(entry.change.source, 80)));
    m_state->set(look.word, look.tone, look.icon);
    QStringList why = {query::OutboxWords::reason(entry), OutboxRows::nextAttempt(entry, now)};
    if (entry.state == OutboxState::Conflict && item.openConflicts() == 0)
        why.append(tr("Everything is decided: finish it on the page of conflicts."));
    why.removeAll(QString());
    m_why->setPlain(singleLine(why.join(u' '), 1000));
    m_why->setVisible(!why.isEmpty());
    m_link = toQt(entry.link);
    m_about = toQt(entry.change.about);
    const bool isOpen = entry.state == OutboxState::Queued || entry.state == OutboxState::Waiting;
    m_push->setVisible(isOpen || entry.state == OutboxState::Pushing);
    m_withdraw->setVisible(isOpen || entry.state == OutboxState::Conflict);
    m_resolve->setVisible(entry.state == OutboxState::Conflict);
    m_open->setVisible(m_about.startsWith(QLatin1String("tributary:")));
    const bool hasLink = isOfferedLink(QUrl(m_link));
    m_openLink->setVisible(hasLink);
    m_copyLink->setVisible(hasLink);
    placeButtons();
    m_empty->hide();
    m_scroll->show();
}

void OutboxPanel::showDetail(const query::OutboxDetail& detail, Micros now)
{
    if (detail.entry.id != m_id)
        return;
    m_patch->setPatch(toQt(detail.diff));
    m_patchRemark->setPlain(m_patch->countWords());
    std::vector<RowList::Row> rows;
    for (auto event = detail.events.rbegin(); event != detail.events.rend() && rows.size() < kMostEvents; ++event) {
        if (event->what == "planned") // a step of the push before it
            continue;
        const QString who = singleLine(event->who, 60);
        const QString words = singleLine(query::OutboxWords::event(*event), 120);
        rows.push_back({eventIcon(event->what), {who.isEmpty() ? words : tr("%1, by %2").arg(words, who), {}}, timeText(event->at, now), false, {}});
    }
    m_history->setRows(std::move(rows));
}

} // namespace tributary::views
