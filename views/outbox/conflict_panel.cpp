// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/conflict_panel.h"

#include "model/query/outbox_query.h"
#include "model/query/outbox_words.h"
#include "model/query/qt_text.h"
#include "views/outbox/conflict_card.h"
#include "views/product/panel.h"
#include "views/product/text_label.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/side_scroll.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kPanelMargin = 14;
constexpr int kMostShownValue = 100'000;

QString shownValue(const std::optional<Json>& value)
{
    if (!value)
        return query::OutboxWords::value(value);
    return plainBlock(value->is_string() ? value->get<std::string>() : value->dump(2, ' ', false, Json::error_handler_t::replace), kMostShownValue);
}

} // namespace

ConflictPanel::ConflictPanel(QWidget* parent) : QWidget(parent)
{
    m_empty = new EmptyState({}, this);
    m_empty->setContentsMargins(kPanelMargin, 8, kPanelMargin, 8);
    auto* body = new QWidget;
    buildCards(body);
    m_scroll = new SideScroll(body);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_empty);
    outer->addWidget(m_scroll, 1);
    clear({});
}

void ConflictPanel::buildCards(QWidget* body)
{
    m_title = new TextLabel({}, TextRole::BodyStrong);
    m_title->setElide(Qt::ElideMiddle);
    m_previous = iconButton(QStringLiteral("chevron-up"), tr("Previous conflict"));
    m_next = iconButton(QStringLiteral("chevron-down"), tr("Next conflict"));
    m_base = new TextLabel({}, TextRole::Small, Ink::Text2);
    m_base->setMaxLines(4);
    m_mine = new ConflictCard(tr("Mine"), QStringLiteral("1"), false);
    m_theirs = new ConflictCard(tr("Theirs"), QStringLiteral("2"), false);
    m_merged = new ConflictCard(tr("By hand"), QStringLiteral("3"), true);
    m_takeWritten = textButton(tr("Take what is written"));
    m_reopen = textButton(tr("Leave open"));
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_takeWritten);
    buttons->addWidget(m_reopen);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(kPanelMargin, 8, kPanelMargin, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_base);
    layout->addWidget(m_mine);
    layout->addWidget(m_theirs);
    layout->addWidget(m_merged);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_mine, &ConflictCard::chosen, this, [this] { emit taken(merge::Take::Mine); });
    connect(m_theirs, &ConflictCard::chosen, this, [this] { emit taken(merge::Take::Theirs); });
    connect(m_merged, &ConflictCard::chosen, this, &ConflictPanel::writeByHand);
    connect(m_takeWritten, &QPushButton::clicked, this, [this] { emit written(m_merged->text(), m_asText); });
    connect(m_reopen, &QPushButton::clicked, this, &ConflictPanel::reopenRequested);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    auto* take = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_merged->value(), nullptr, nullptr, Qt::WidgetShortcut);
    connect(take, &QShortcut::activated, m_takeWritten, &QPushButton::click);
}

void ConflictPanel::clear(const QString& sentence)
{
    m_id = 0;
    m_empty->setSentence(sentence);
    m_empty->show();
    m_scroll->hide();
}

void ConflictPanel::writeByHand()
{
    m_merged->value()->setFocus(Qt::ShortcutFocusReason);
    m_merged->value()->selectAll();
}

void ConflictPanel::showConflict(const query::OutboxItem& item, const store::OutboxConflict& conflict, int position, int of, Micros now)
{
    const bool isNew = m_id != conflict.id;
    m_id = conflict.id;
    m_asText = query::isOfText(conflict);
    m_title->setPlain(tr("Conflict %1 of %2: %3").arg(position).arg(of).arg(singleLine(query::OutboxWords::place(conflict))));
    m_base->setPlain(conflict.document == merge::kWholeFile ? tr("The file cannot be merged by its parts. Both sides changed it.")
                     : conflict.conflict.base ? tr("Before it was \u201c%1\u201d. Both sides changed it.").arg(singleLine(query::OutboxWords::value(conflict.conflict.base), 200))
                                              : tr("Before it was not there. Both sides added it."));
    m_previous->setEnabled(position > 1);
    m_next->setEnabled(position < of);
    const store::OutboxEntry& entry = item.entry;
    m_mine->setCaption(tr("%1, %2").arg(singleLine(entry.change.author, 60), timeText(entry.queuedAt, now)));
    m_mine->setText(shownValue(conflict.conflict.mine));
    m_theirs->setCaption(tr("found %1").arg(timeText(conflict.foundAt, now)));
    m_theirs->setText(shownValue(conflict.conflict.theirs));
    const bool isWritten = conflict.take == merge::Take::Value;
    m_merged->setCaption(m_asText ? tr("edit freely") : tr("edit freely, as YAML or JSON"));
    if (isNew || isWritten) // what is being written stays over a reading
        m_merged->setText(isWritten ? shownValue(conflict.value) : toQt(query::suggestedText(conflict)));
    m_mine->setTaken(conflict.take == merge::Take::Mine);
    m_theirs->setTaken(conflict.take == merge::Take::Theirs);
    m_merged->setTaken(isWritten);
    m_reopen->setVisible(conflict.take.has_value());
    m_empty->hide();
    m_scroll->show();
}

} // namespace tributary::views
