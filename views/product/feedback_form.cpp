// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/feedback_form.h"

#include "model/query/outbox_words.h"
#include "model/query/qt_text.h"
#include "views/product/comment_view.h"
#include "views/product/loaded_page.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

using SaidKind = outbox::Feedback::Kind;

constexpr int kTextHeight = 64;
constexpr int kMostStars = 5;

} // namespace

FeedbackForm::FeedbackForm(query::OutboxService& outbox, QWidget* parent)
    : Panel(tr("Say something"), parent), m_outbox(outbox), m_channel(nextChannel(QStringLiteral("feedback"))), m_kind(new QComboBox(this)), m_stars(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)), m_publish(textButton(tr("Publish"), "", this)), m_problem(new TextLabel({}, TextRole::Small, Ink::Err, this)),
      m_pending(new QVBoxLayout)
{
    m_kind->setAccessibleName(tr("What you want to say"));
    m_kind->addItem(tr("Comment"), static_cast<int>(SaidKind::Comment));
    m_kind->addItem(tr("Rating"), static_cast<int>(SaidKind::Rating));
    m_kind->addItem(tr("Endorsement"), static_cast<int>(SaidKind::Endorsement));
    m_stars->setAccessibleName(tr("Stars"));
    for (int stars = kMostStars; stars >= 1; --stars)
        m_stars->addItem(tr("%n star(s)", nullptr, stars), stars);
    m_text->setTabChangesFocus(true);
    m_text->setProperty("role", "field");
    followTheme(m_text, [this] { m_text->setFixedHeight(grownHeight(kTextHeight)); });
    m_problem->setMaxLines(3);
    m_problem->hide();
    m_pending->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_kind);
    row->addWidget(m_stars);
    row->addStretch(1);
    row->addWidget(m_publish);
    body()->addWidget(m_text);
    body()->addSpacing(6);
    body()->addLayout(row);
    body()->addWidget(m_problem);
    body()->addLayout(m_pending);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FeedbackForm::fitKind);
    connect(m_publish, &QPushButton::clicked, this, &FeedbackForm::say);
    connect(&m_outbox, &query::OutboxService::changed, this, &FeedbackForm::askPending);
    fitKind();
}

void FeedbackForm::setProduct(const QString& ref)
{
    if (ref != m_ref) {
        m_ref = ref;
        m_text->clear();
        m_problem->hide();
    }
    askPending();
}

void FeedbackForm::fitKind()
{
    const auto kind = static_cast<SaidKind>(m_kind->currentData().toInt());
    m_stars->setVisible(kind == SaidKind::Rating);
    const QString hint = kind == SaidKind::Comment  ? tr("Your comment, in Markdown")
                         : kind == SaidKind::Rating ? tr("Why, in a few words; may be left empty")
                                                : tr("For what you rely on it");
    m_text->setPlaceholderText(hint);
    m_text->setAccessibleName(hint);
}

void FeedbackForm::say()
{
    query::FeedbackDraft draft;
    draft.kind = static_cast<SaidKind>(m_kind->currentData().toInt());
    draft.about = fromQt(m_ref);
    draft.text = fromQt(m_text->toPlainText());
    draft.stars = m_stars->currentData().toInt();
    m_publish->setEnabled(false);
    m_outbox.say(draft, this, [this, said = m_text->toPlainText()](const QString& problem) {
        m_publish->setEnabled(true);
        m_problem->setPlain(problem);
        m_problem->setVisible(!problem.isEmpty());
        if (problem.isEmpty() && m_text->toPlainText() == said)
            m_text->clear();
    });
}

void FeedbackForm::askPending()
{
    if (m_ref.isEmpty())
        return;
    m_asking = true;
    m_outbox.pendingFeedback(m_channel, m_ref, this, [this](const Result<std::shared_ptr<const std::vector<query::PendingFeedback>>>& answer) {
        m_asking = false;
        showPending(answer && *answer ? **answer : std::vector<query::PendingFeedback>());
        emit settled();
    });
}

void FeedbackForm::showPending(const std::vector<query::PendingFeedback>& pending)
{
    clearLayout(m_pending);
    m_told.clear();
    for (const query::PendingFeedback& one : pending) {
        const bool isComment = one.feedback.kind == SaidKind::Comment;
        const QString state = query::OutboxWords::state(one.state);
        const QString what = isComment                             ? tr("Your comment: %1").arg(state)
                             : one.feedback.kind == SaidKind::Rating ? tr("Your rating, %n star(s): %1", nullptr, one.feedback.stars).arg(state)
                                                                 : tr("Your endorsement: %1").arg(state);
        auto* note = new TextLabel(what, TextRole::Caption, one.state == store::OutboxState::Conflict ? Ink::Err : Ink::Warn, this);
        note->setContentsMargins(0, 8, 0, 0);
        m_pending->addWidget(note);
        if (!one.feedback.text.empty())
            m_pending->addWidget(new CommentView(one.asComment(), 0, this));
        m_told.append(what + QStringLiteral(": ") + singleLine(one.feedback.text, 200));
    }
}

} // namespace tributary::views
