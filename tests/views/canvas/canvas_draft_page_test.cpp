// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/canvas/edited_canvas.h"

#include "tests/support/widgets/accessible_names.h"
#include "tests/support/widgets/text_fit.h"
#include "views/canvas/choice_picker.h"
#include "views/theme/theme.h"
#include "views/widgets/line_diff_view.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

// The draft as a whole: kept, reviewed, discarded, published; and canvases that cannot be edited.
namespace tributary::views {
namespace {

using canvas::Field;
using Form = CanvasToolbar::Form;

class CanvasDraftPage : public EditedCanvas {
protected:
    void TearDown() override { Theme::apply(Theme::Mode::Light); }
    query::CanvasDraft keptDraft(const std::string& words)
    {
        query::CanvasDraft draft{"tributary:product/p@3", "mesh", "deal/p.odps.yaml", canvas::EditHistory(kEditedFile, edit::Format::Yaml, {"DataProduct", "p", "3"}), 17, false, 0};
        EXPECT_TRUE(draft.history.apply(canvas::editFromText(words).value()));
        return draft;
    }
};

TEST_F(CanvasDraftPage, AKeptDraftComesBackWithItsWayBack)
{
    edits.draft = keptDraft("name=From before");
    open();
    EXPECT_EQ(shown(Field::Name), "From before");
    EXPECT_EQ(status(), u"Draft, saved \u00B7 1 change(s)");
    EXPECT_FALSE(view->isEditing()) << "to be looked at";
    EXPECT_EQ(field(Field::Lifecycle).choices(), nullptr);
    view->undo();
    settle();
    EXPECT_EQ(text(), kEditedFile);
    EXPECT_TRUE(view->draftBar()->isHidden()) << status().toStdString();
}

TEST_F(CanvasDraftPage, WithoutADraftNothingIsSaid)
{
    open();
    EXPECT_TRUE(view->draftBar()->isHidden());
    EXPECT_EQ(view->pageTitle(), u"<b>Top</b> & co: canvas");
    EXPECT_TRUE(view->toolbar()->formButton(Form::Edit)->isVisible());
    view->toolbar()->formButton(Form::Edit)->click();
    EXPECT_TRUE(view->isEditing());
    EXPECT_TRUE(view->toolbar()->formButton(Form::Edit)->isChecked());
    view->toolbar()->formButton(Form::Board)->click();
    EXPECT_FALSE(view->isEditing());
    EXPECT_EQ(shown(Field::Name), "<b>Top</b> & co") << "as the last sync read it";
}

TEST_F(CanvasDraftPage, F2OnTheBoardBeginsToEdit)
{
    open();
    view->board()->focusField(Field::Name);
    QTest::keyClick(&field(Field::Name), Qt::Key_F2);
    settle();
    EXPECT_TRUE(view->isEditing());
    EXPECT_NE(field(Field::Name).editor(), nullptr);
}

TEST_F(CanvasDraftPage, WhatCannotBeEditedSaysWhy)
{
    edits.refusal = Error{"canvas-edit.read-only", "deal/p.odps.yaml", "/srv/mesh", {}, {}};
    open();
    EXPECT_TRUE(view->draftBar()->isVisible());
    EXPECT_TRUE(status().startsWith(QStringLiteral("Read only. deal/p.odps.yaml cannot be written"))) << status().toStdString();
    view->startEditing();
    view->showForm(Form::Edit);
    EXPECT_FALSE(view->isEditing());
    EXPECT_EQ(field(Field::Name).editor(), nullptr);
    EXPECT_FALSE(view->draftBar()->publishButton()->isVisible());
    EXPECT_FALSE(view->draftBar()->undoButton()->isVisible());
}

TEST_F(CanvasDraftPage, ADamagedDraftCanBeDiscarded)
{
    edits.refusal = Error{"canvas-edit.broken-draft", "splices", {}, {}, {}};
    open();
    ASSERT_TRUE(view->draftBar()->discardButton()->isVisible());
    view->draftBar()->discardButton()->click();
    settle();
    EXPECT_TRUE(view->canEdit());
    EXPECT_TRUE(edits.calls.contains(QStringLiteral("discard tributary:product/p@3")));
}

TEST_F(CanvasDraftPage, ChangesAreShownLineByLine)
{
    openToEdit();
    make("name=Best");
    view->draftBar()->changesButton()->click();
    ASSERT_TRUE(view->review()->isVisible());
    const QString diff = view->review()->changes()->toPlainText();
    EXPECT_TRUE(diff.contains(QStringLiteral("-name: \"Top 10\" # kept\n+name: \"Best\" # kept\n"))) << diff.toStdString();
    EXPECT_TRUE(view->review()->changes()->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    EXPECT_FALSE(view->draftBar()->publishButton()->isVisible()) << "one primary button a page";
    QTest::keyClick(view->review()->changes(), Qt::Key_Escape);
    EXPECT_TRUE(view->isEditing());
    view->showChanges();
    view->undo();
    settle();
    EXPECT_FALSE(view->review()->isVisible()) << "nothing is left to be reviewed";
}

TEST_F(CanvasDraftPage, PublishingPutsItIntoTheOutbox)
{
    openToEdit();
    make("name=Best");
    view->draftBar()->publishButton()->click();
    EXPECT_FALSE(view->review()->publishButton()->isEnabled()) << "without a word nobody knows why";
    view->review()->message()->setText(QStringLiteral("A clearer name"));
    edits.publishError = Error{"outbox.author", "deal/p.odps.yaml", {}, {}, {}};
    view->review()->publishButton()->click();
    settle();
    EXPECT_FALSE(view->review()->problem().isEmpty());
    EXPECT_TRUE(view->editing()->isChanged()) << "still a draft";
    edits.publishError.reset();
    QTest::keyClick(view->review()->message(), Qt::Key_Return);
    settle();
    ASSERT_EQ(edits.publications.size(), 1U);
    EXPECT_EQ(edits.publications[0].second.message, u"A clearer name");
    EXPECT_EQ(edits.publications[0].second.author, u"Ann Bo");
    EXPECT_EQ(edits.publications[0].second.email, u"ann@acme.example");
    EXPECT_FALSE(view->review()->isVisible());
    EXPECT_EQ(status(), u"Published as change 1: it waits in the outbox to be pushed");
    EXPECT_EQ(shown(Field::Name), "Best") << "as the file will be";
    EXPECT_FALSE(edits.draft);
    open();
    EXPECT_EQ(status(), u"1 published change(s) of this file wait(s) in the outbox");
    EXPECT_EQ(shown(Field::Name), "Best");
}

TEST_F(CanvasDraftPage, DiscardedItCanBeBroughtBack)
{
    openToEdit();
    make("name=Best");
    make("system=SAP");
    const std::string last = text();
    view->draftBar()->discardButton()->click();
    settle();
    EXPECT_EQ(text(), kEditedFile);
    EXPECT_FALSE(edits.draft);
    EXPECT_EQ(status(), u"The draft was discarded");
    view->draftBar()->bringBackButton()->click();
    settle();
    EXPECT_EQ(text(), last);
    EXPECT_TRUE(edits.draft);
    view->undo();
    view->undo();
    settle();
    EXPECT_EQ(text(), kEditedFile);
}

TEST_F(CanvasDraftPage, AFileThatChangedUnderneathIsTold)
{
    edits.draft = keptDraft("name=From before");
    edits.file += "tags: [x]\n";
    open();
    EXPECT_TRUE(status().contains(QStringLiteral("the file has changed since"))) << status().toStdString();
}

TEST_F(CanvasDraftPage, WhatCouldNotBeSavedIsTold)
{
    openToEdit();
    edits.keepProblem = QStringLiteral("The disk is full.");
    make("name=Best");
    EXPECT_EQ(status(), u"Draft, not saved: The disk is full. \u00B7 1 change(s)");
    edits.keepProblem.clear();
    make("name=Better");
    EXPECT_EQ(status(), u"Draft, saved \u00B7 2 change(s)");
}

TEST_F(CanvasDraftPage, ASyncKeepsTheDraftAndItsWayBack)
{
    openToEdit();
    make("name=Best");
    emit catalog.catalogChanged();
    settle();
    EXPECT_EQ(shown(Field::Name), "Best");
    EXPECT_TRUE(view->isEditing());
    view->undo();
    settle();
    EXPECT_EQ(text(), kEditedFile);
}

TEST_F(CanvasDraftPage, TheCatalogOffersWhatFits)
{
    edits.offered = {{"deal", "Deal", "Quote to Cash"}, {"<b>x</b>", "Bold", ""}};
    openToEdit();
    field(Field::Domain).startEdit();
    ASSERT_NE(field(Field::Domain).editor()->completer(), nullptr);
    QTest::keyClicks(input(Field::Domain), QStringLiteral("d"));
    settle();
    EXPECT_TRUE(QTest::qWaitFor([this] { return field(Field::Domain).editor()->completer()->model()->rowCount() == 2; }));
    EXPECT_TRUE(edits.calls.contains(QStringLiteral("offers domain: d")));
    const QAbstractItemModel* model = field(Field::Domain).editor()->completer()->model();
    EXPECT_EQ(model->index(0, 0).data(Qt::UserRole).toString(), u"deal");
    EXPECT_EQ(model->index(0, 0).data().toString(), u"deal \u00B7 Deal \u00B7 Quote to Cash");
    field(Field::Name).startEdit();
    EXPECT_EQ(field(Field::Name).editor()->completer(), nullptr) << "a text of one's own";
}

TEST_F(CanvasDraftPage, EverythingHasANameAndFits)
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::apply(mode);
        for (const QSize& size : {QSize(1364, 820), QSize(824, 520)}) {
            openToEdit(size);
            make("name=Best <b>customers</b>");
            make("output-ports+=lake@1.0=orders-lake");
            field(Field::Description).startEdit();
            QCoreApplication::processEvents();
            EXPECT_EQ(test::focusableElements(*view).unnamed, QStringList()) << size.width();
            EXPECT_EQ(test::textTroubles(*view), QStringList()) << size.width();
            if (const QString folder = qEnvironmentVariable("TRIBUTARY_PICTURES"); !folder.isEmpty())
                view->grab().save(QStringLiteral("%1/canvas-edit-%2-%3.png").arg(folder, mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width()));
            view->showChanges();
            QCoreApplication::processEvents();
            EXPECT_EQ(test::textTroubles(*view), QStringList()) << size.width();
            if (const QString folder = qEnvironmentVariable("TRIBUTARY_PICTURES"); !folder.isEmpty())
                view->grab().save(QStringLiteral("%1/canvas-review-%2-%3.png").arg(folder, mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width()));
            edits.draft.reset();
        }
    }
}

} // namespace
} // namespace tributary::views
