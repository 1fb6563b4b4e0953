// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/draft_bar.h"

#include "model/query/diagnostic_text.h"
#include "views/canvas/canvas_editing.h"
#include "views/product/text_label.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tributary::views {

DraftBar::DraftBar(QWidget* parent)
    : QWidget(parent), m_undo(iconButton(QStringLiteral("undo"), tr("Undo"), this)), m_redo(iconButton(QStringLiteral("redo"), tr("Redo"), this)),
      m_status(new TextLabel({}, TextRole::Small, Ink::Text1, this)), m_problem(new TextLabel({}, TextRole::SmallStrong, Ink::Err, this)),
      m_upToDate(textButton(tr("Bring up to date"), "", this)), m_changes(textButton(tr("Show changes"), "", this)), m_discard(textButton(tr("Discard"), "", this)),
      m_bringBack(textButton(tr("Bring it back"), "", this)), m_publish(textButton(tr("Publish\u2026"), "primary", this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_status, 3);
    layout->addWidget(m_problem, 2);
    for (QPushButton* button : {m_upToDate, m_changes, m_discard, m_bringBack, m_publish})
        layout->addWidget(button);
    m_upToDate->setAccessibleDescription(tr("Puts the draft onto the file as it is now"));
    m_discard->setAccessibleDescription(tr("Forgets the draft; the file stays as it is"));
    m_problem->hide();
    hide();
}

QString DraftBar::statusOf(CanvasEditing& editing, Mode mode) const
{
    if (editing.stage() == CanvasEditing::Stage::Refused)
        return tr("Read only. %1").arg(query::errorText(*editing.refusal()));
    const query::CanvasDraft* draft = editing.draft();
    if (!draft)
        return {};
    QStringList parts;
    if (!m_news.isEmpty())
        parts.append(m_news);
    if (editing.canBringBack()) {
        parts.append(tr("The draft was discarded"));
    } else if (editing.isChanged()) {
        parts.append(!editing.keepProblem().isEmpty() ? tr("Draft, not saved: %1").arg(editing.keepProblem())
                                                      : editing.isKept() ? tr("Draft, saved") : tr("Draft, being saved"));
        if (draft->isNew)
            parts.append(tr("new: its file is made when it is published"));
        else
            parts.append(tr("%n change(s)", nullptr, static_cast<int>(draft->history.undoable())));
    } else if (mode == Mode::Editing && draft->waiting == 0) {
        parts.append(tr("Nothing changed yet"));
    }
    if (draft->isNew && draft->isBehind)
        parts.append(tr("a file of that name is there by now: it cannot be published"));
    else if (editing.isChanged() && draft->isBehind)
        parts.append(tr("the file has changed since: bring the draft up to date, or let publishing put both together"));
    if (draft->waiting > 0 && m_news.isEmpty())
        parts.append(tr("%n published change(s) of this file wait(s) in the outbox", nullptr, draft->waiting));
    return parts.join(QStringLiteral(" \u00B7 "));
}

void DraftBar::follow(CanvasEditing& editing, Mode mode)
{
    if (editing.stage() == CanvasEditing::Stage::Opening)
        return; // for a moment; what was said before stands as long
    const QString status = statusOf(editing, mode);
    const bool isReady = editing.stage() == CanvasEditing::Stage::Ready;
    const bool isBroken = editing.refusal() && editing.refusal()->code == "canvas-edit.broken-draft";
    m_warns = !isReady || (editing.isChanged() && editing.draft()->isBehind);
    m_status->setPlain(status);
    m_status->setInk(m_warns ? Ink::Warn : Ink::Text1);
    for (QToolButton* button : {m_undo, m_redo})
        button->setVisible(isReady && (mode == Mode::Editing || editing.isChanged()));
    const auto offer = [](QToolButton* button, bool enabled, const QString& name) {
        button->setEnabled(enabled);
        button->setAccessibleName(name);
        button->setToolTip(plainToolTip(name));
    };
    const QUndoStack& stack = *editing.undoStack();
    offer(m_undo, stack.canUndo(), stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Undo"));
    offer(m_redo, stack.canRedo(), stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Redo"));
    m_upToDate->setVisible(editing.isChanged() && !editing.draft()->isNew && editing.draft()->isBehind && mode != Mode::Reviewing);
    m_changes->setVisible(editing.isChanged() && mode != Mode::Reviewing);
    m_discard->setVisible(editing.isChanged() || isBroken);
    m_publish->setVisible(editing.isChanged() && mode != Mode::Reviewing); // one primary button a page
    m_bringBack->setVisible(editing.canBringBack());
    setVisible(!status.isEmpty());
    update();
}

void DraftBar::setProblem(const QString& words)
{
    m_problem->setPlain(words);
    m_problem->setVisible(!words.isEmpty());
}

void DraftBar::setNews(const QString& words)
{
    m_news = words;
}

QString DraftBar::status() const
{
    return m_status->text();
}

QString DraftBar::problem() const
{
    return m_problem->text();
}

void DraftBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), m_warns ? theme.warnSoft : theme.accentSoft);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace tributary::views
