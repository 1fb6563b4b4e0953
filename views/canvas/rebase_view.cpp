// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/rebase_view.h"

#include "model/query/outbox_words.h"
#include "views/outbox/conflict_card.h"
#include "views/product/scroll_column.h"
#include "views/product/text_label.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {

RebaseView::RebaseView(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)), m_scroll(new ScrollColumn(tr("What both have changed"), this)),
      m_back(textButton(tr("Back to the canvas"), "", this)), m_take(textButton(tr("Take these"), "primary", this))
{
    auto* note = new TextLabel(tr("Nothing is written: only the draft goes on from the file as it is now. It can be undone."), TextRole::Caption, Ink::Text3, this);
    note->setMaxLines(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(note, 1);
    row->addWidget(m_back);
    row->addWidget(m_take);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &RebaseView::closed);
    connect(m_take, &QPushButton::clicked, this, &RebaseView::finish);
}

void RebaseView::setConflicts(const std::vector<merge::FileConflict>& conflicts)
{
    delete m_list;
    m_list = new QWidget(m_scroll);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(12);
    m_questions.clear();
    for (const merge::FileConflict& conflict : conflicts)
        m_questions.push_back({conflict, nullptr, nullptr, {}});
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        addQuestion(i);
    list->addStretch(1);
    m_scroll->column()->addWidget(m_list, 1);
    m_title->setPlain(tr("The draft and the file have both changed %n place(s). Which shall it be?", nullptr, static_cast<int>(conflicts.size())));
    m_take->setEnabled(m_questions.empty());
}

void RebaseView::addQuestion(std::size_t at)
{
    Question& question = m_questions[at];
    store::OutboxConflict words;
    words.document = question.conflict.document;
    words.conflict = question.conflict.conflict;
    const QString place = query::OutboxWords::place(words);
    auto* box = new QWidget(m_list);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new TextLabel(place, TextRole::BodyStrong, Ink::Text1, box));
    layout->addWidget(new TextLabel(tr("Before: %1").arg(query::OutboxWords::value(words.conflict.base)), TextRole::Small, Ink::Text2, box));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    question.mine = new ConflictCard(tr("Mine"), QStringLiteral("1"), false, box);
    question.theirs = new ConflictCard(tr("Theirs"), QStringLiteral("2"), false, box);
    question.mine->setText(query::OutboxWords::value(words.conflict.mine));
    question.theirs->setText(query::OutboxWords::value(words.conflict.theirs));
    question.mine->choice()->setAccessibleName(tr("%1: mine, %2").arg(place, question.mine->text()));
    question.theirs->choice()->setAccessibleName(tr("%1: theirs, %2").arg(place, question.theirs->text()));
    cards->addWidget(question.mine, 1);
    cards->addWidget(question.theirs, 1);
    layout->addLayout(cards);
    m_list->layout()->addWidget(box);
    connect(question.mine, &ConflictCard::chosen, this, [this, at] { choose(at, merge::Take::Mine); });
    connect(question.theirs, &ConflictCard::chosen, this, [this, at] { choose(at, merge::Take::Theirs); });
}

void RebaseView::choose(std::size_t at, merge::Take take)
{
    Question& question = m_questions[at];
    question.take = take;
    question.mine->setTaken(take == merge::Take::Mine);
    question.theirs->setTaken(take == merge::Take::Theirs);
    m_take->setEnabled(std::all_of(m_questions.begin(), m_questions.end(), [](const Question& one) { return one.take.has_value(); }));
}

void RebaseView::finish()
{
    std::vector<merge::FileChoice> choices;
    for (const Question& question : m_questions)
        choices.push_back({question.conflict.document, {question.conflict.conflict, question.take.value_or(merge::Take::Theirs), {}}});
    emit decided(choices);
}

void RebaseView::focusFirst()
{
    if (!m_questions.empty())
        m_questions.front().mine->choice()->setFocus(Qt::ShortcutFocusReason);
}

// 1 and 2 answer the question that has the focus.
void RebaseView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        const QWidget* focus = focusWidget();
        const bool isHere = focus && (m_questions[i].mine->isAncestorOf(focus) || m_questions[i].theirs->isAncestorOf(focus));
        if (isHere && (event->key() == Qt::Key_1 || event->key() == Qt::Key_2))
            return choose(i, event->key() == Qt::Key_1 ? merge::Take::Mine : merge::Take::Theirs);
    }
    QWidget::keyPressEvent(event);
}

void RebaseView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
}

} // namespace tributary::views
