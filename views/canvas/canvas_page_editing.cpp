// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_page.h"

#include "model/query/qt_text.h"
#include "views/canvas/canvas_blocks.h"
#include "views/canvas/canvas_board.h"
#include "views/canvas/canvas_editing.h"
#include "views/canvas/canvas_field.h"
#include "views/canvas/canvas_picker.h"
#include "views/canvas/canvas_rows.h"
#include "views/canvas/canvas_side.h"
#include "views/canvas/draft_bar.h"
#include "views/canvas/field_editor.h"
#include "views/canvas/rebase_view.h"
#include "views/canvas/review_view.h"
#include "views/product/table_section.h"
#include "views/settings/preferences.h"
#include "views/widgets/plain_text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <utility>

// The page with a draft.
namespace tributary::views {

void CanvasPage::offerEditing(query::CanvasEditService& edits, Preferences& preferences)
{
    if (m_picker)
        return m_picker->offerNew();
    m_edits = &edits;
    m_preferences = &preferences;
    m_editing = new CanvasEditing(edits, this);
    m_toolbar->offerEditing(true);
    connect(m_editing, &CanvasEditing::changed, this, [this] {
        if (m_page || m_editing->stage() != CanvasEditing::Stage::Closed)
            followEditing();
        emit titleChanged();
        if (isSettled())
            emit settled();
    });
    connect(m_editing, &CanvasEditing::refused, this, [this](canvas::Field field, const QString& words) {
        CanvasField* at = m_board->fieldAt(field);
        at->setRefusal(words);
        m_draftBar->setProblem(at->editor() ? QString() : words); // it is said where it was typed
    });
    connect(m_editing, &CanvasEditing::publishFailed, m_review, &ReviewView::setProblem);
    connect(m_editing, &CanvasEditing::published, this, [this](qint64 entry) {
        m_draftBar->setNews(tr("Published as change %1: it waits in the outbox to be pushed").arg(entry));
        m_review->message()->clear();
        showForm(CanvasToolbar::Form::Board);
        focusMain();
    });
    connect(m_board, &CanvasBoard::editMade, this, [this](const canvas::Edit& edit) {
        m_draftBar->setProblem({});
        m_draftBar->setNews({});
        m_editing->make(edit);
    });
    connect(m_board, &CanvasBoard::editWanted, this, &CanvasPage::editField);
    connect(m_board, &CanvasBoard::offersWanted, this, [this](canvas::Field field, const QString& typed) {
        m_edits->offers(field, typed, this, [this, field](const Result<std::shared_ptr<const std::vector<query::FieldOffer>>>& offers) {
            FieldEditor* editor = m_board->fieldAt(field)->editor();
            if (offers && editor)
                editor->setOffers(**offers);
        });
    });
    connect(m_draftBar->undoButton(), &QToolButton::clicked, this, &CanvasPage::undo);
    connect(m_draftBar->redoButton(), &QToolButton::clicked, this, &CanvasPage::redo);
    connect(m_draftBar->changesButton(), &QPushButton::clicked, this, &CanvasPage::showChanges);
    connect(m_draftBar->publishButton(), &QPushButton::clicked, this, &CanvasPage::startPublishing);
    connect(m_draftBar->discardButton(), &QPushButton::clicked, m_editing, &CanvasEditing::discard);
    connect(m_draftBar->bringBackButton(), &QPushButton::clicked, m_editing, &CanvasEditing::bringBack);
    connect(m_review, &ReviewView::closed, this, [this] {
        showForm(CanvasToolbar::Form::Edit);
        focusMain();
    });
    connectRebase();
    connect(m_review, &ReviewView::publishRequested, this, &CanvasPage::publish);
    if (m_page)
        showPage();
}

void CanvasPage::connectRebase()
{
    connect(m_draftBar->upToDateButton(), &QPushButton::clicked, this, &CanvasPage::bringUpToDate);
    connect(m_editing, &CanvasEditing::conflictsFound, this, [this](const std::vector<merge::FileConflict>& conflicts) {
        m_rebase->setConflicts(conflicts);
        showForm(CanvasToolbar::Form::Rebase);
        m_rebase->focusFirst();
    });
    connect(m_editing, &CanvasEditing::broughtUpToDate, this, [this](const std::vector<merge::Taken>& taken) {
        QStringList places;
        for (const merge::Taken& one : taken) {
            if (one.side != merge::Side::Mine)
                places.append(singleLine(one.place, 60));
        }
        m_draftBar->setNews(places.isEmpty() ? tr("Up to date") : tr("Up to date, with what others changed: %1").arg(places.join(QStringLiteral(", "))));
        showForm(CanvasToolbar::Form::Edit);
        focusMain();
    });
    connect(m_rebase, &RebaseView::decided, m_editing, &CanvasEditing::bringUpToDate);
    connect(m_rebase, &RebaseView::closed, this, [this] {
        showForm(CanvasToolbar::Form::Edit);
        focusMain();
    });
}

void CanvasPage::bringUpToDate()
{
    if (m_editing && m_editing->isChanged())
        m_editing->bringUpToDate();
}

bool CanvasPage::canEdit() const
{
    return m_editing && m_editing->stage() == CanvasEditing::Stage::Ready;
}

void CanvasPage::startEditing()
{
    if (isEditing() || !canEdit())
        return editField(m_board->selected());
    showForm(CanvasToolbar::Form::Edit);
    m_board->focusField(m_board->selected());
}

void CanvasPage::editField(canvas::Field field)
{
    if (!m_editing)
        return;
    if (m_editing->stage() == CanvasEditing::Stage::Opening)
        m_wanted = field;
    if (!canEdit())
        return; // the bar says why
    const bool wasEditing = isEditing();
    showForm(CanvasToolbar::Form::Edit);
    m_board->focusField(field);
    if (wasEditing || !canvas::isList(field))
        m_board->fieldAt(field)->startEdit();
}

void CanvasPage::undo()
{
    if (m_editing)
        m_editing->undo();
}

void CanvasPage::redo()
{
    if (m_editing)
        m_editing->redo();
}

void CanvasPage::showChanges()
{
    showForm(CanvasToolbar::Form::Review);
    m_review->focusChanges();
}

void CanvasPage::startPublishing()
{
    showForm(CanvasToolbar::Form::Review);
    m_review->focusMessage();
}

void CanvasPage::publish(const QString& message)
{
    const PreferenceValues& profile = m_preferences->values();
    m_review->setProblem({});
    m_editing->publish({message, profile.userName, profile.userEmail});
}

void CanvasPage::showCanvas()
{
    const query::DraftView* view = m_editing ? m_editing->view() : nullptr;
    const bool shows = view && (isEditing() || m_editing->isAhead());
    const auto page = shows ? m_editing->page() : m_page;
    const bool isForEditing = shows && isEditing();
    if (page == m_shown && isForEditing == m_shownForEditing)
        return;
    m_shown = page;
    m_shownForEditing = isForEditing;
    m_toolbar->setPage(*m_shown);
    if (shows)
        m_board->setDraft(*view, isForEditing);
    else
        m_board->setCanvas(m_shown->canvas);
    m_tableIsStale = true;
    m_blocksAreStale = true;
    fillTable();
    m_side->setPage(m_shown);
    m_side->setField(m_board->selected());
}

// Where it is seen: the board is all that most people look at.
void CanvasPage::fillTable()
{
    if (m_shown && m_tableIsStale && m_form == CanvasToolbar::Form::Table) {
        m_tableIsStale = false;
        m_table->setRows(canvasRows(m_shown->canvas));
    }
    if (m_shown && m_blocksAreStale && m_sheet == CanvasToolbar::Sheet::Blocks) {
        m_blocksAreStale = false;
        m_blocks->setBlocks(m_shown->blocks);
    }
}

void CanvasPage::followEditing()
{
    using Form = CanvasToolbar::Form;
    if (!m_editing)
        return showCanvas();
    if (!m_page || m_isNew) {
        if (m_editing->isBusy())
            return;
        if (!m_page && m_editing->stage() == CanvasEditing::Stage::Ready)
            takeNew();
        else if (m_editing->stage() == CanvasEditing::Stage::Refused)
            return take(fail(*m_editing->refusal()));
        else if (m_editing->stage() == CanvasEditing::Stage::Ready)
            m_page = m_editing->page();
        if (!m_page)
            return;
    }
    const query::CanvasDraft* draft = m_editing->draft();
    if (m_form == Form::Edit && m_editing->stage() == CanvasEditing::Stage::Refused)
        return showForm(Form::Board);
    if ((m_form == Form::Review || m_form == Form::Rebase) && !m_editing->isChanged() && !m_editing->isBusy())
        return showForm(Form::Board); // nothing is left to be reviewed
    showCanvas();
    if (draft && m_editing->view())
        m_review->setChanges(toQt(m_editing->view()->diff), toQt(draft->source + ": " + draft->path));
    m_draftBar->follow(*m_editing, m_form == Form::Review || m_form == Form::Rebase ? DraftBar::Mode::Reviewing : isEditing() ? DraftBar::Mode::Editing : DraftBar::Mode::Looking);
    if (m_wanted && canEdit())
        editField(*std::exchange(m_wanted, std::nullopt));
    if (m_editing->stage() == CanvasEditing::Stage::Refused)
        m_wanted.reset();
}

bool CanvasPage::takeNew()
{
    if (!m_editing)
        return false;
    if (m_editing->stage() == CanvasEditing::Stage::Closed) {
        m_loading = true;
        m_editing->open(m_ref);
        return true;
    }
    if (m_editing->stage() != CanvasEditing::Stage::Ready)
        return m_editing->stage() == CanvasEditing::Stage::Opening;
    const bool isFirst = !m_isNew || !m_page;
    m_isNew = true;
    m_loading = false;
    m_page = m_editing->page();
    m_shown.reset();
    if (isFirst) {
        m_states->setCurrentIndex(1);
        showForm(m_editing->isChanged() ? CanvasToolbar::Form::Edit : CanvasToolbar::Form::Board);
    } else {
        showCanvas();
        arrange();
    }
    emit titleChanged();
    emit settled();
    return true;
}

} // namespace tributary::views
