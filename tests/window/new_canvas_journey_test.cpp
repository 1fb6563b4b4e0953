// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to a product's file that waits in the outbox, by keys alone.
#include "model/store/drafts.h"
#include "model/store/outbox.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"
#include "tests/window/window_driver.h"
#include "views/canvas/canvas_board.h"
#include "views/canvas/canvas_editing.h"
#include "views/canvas/canvas_page.h"
#include "views/canvas/draft_bar.h"
#include "views/canvas/new_canvas_page.h"
#include "views/canvas/review_view.h"
#include "views/widgets/line_diff_view.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tributary::test {
namespace {

using views::CanvasPage;
using views::NewCanvasPage;

class NewCanvasJourney : public testing::Test {
protected:
    void SetUp() override
    {
        writeSmallMesh(m_folder.path() / "mesh");
        syncInto(catalog(), (m_folder.path() / "mesh").string());
    }
    std::string catalog() const { return (m_folder.path() / "catalog.tributary").string(); }
    std::unique_ptr<store::Reader> reader() const { return store::Reader::open(catalog()).value(); }
    // Opens the page, names the product and begins its draft.
    static CanvasPage* beginDraft(WindowDriver& at, const QString& name)
    {
        at.press(Qt::Key_N, Qt::ControlModifier);
        EXPECT_TRUE(at.waitFor([&] { return at.page<NewCanvasPage>() && at.page<NewCanvasPage>()->isSettled(); }));
        NewCanvasPage* page = at.page<NewCanvasPage>();
        EXPECT_TRUE(at.pressUntil(Qt::Key_Tab, [page](QWidget* focus) { return focus == page->name(); }));
        at.type(name);
        EXPECT_TRUE(at.waitFor([page] { return page->isSettled() && page->beginButton()->isEnabled(); }));
        EXPECT_TRUE(at.pressUntil(Qt::Key_Tab, [page](QWidget* focus) { return focus == page->beginButton(); }));
        at.press(Qt::Key_Space);
        EXPECT_TRUE(at.waitFor([&] { return at.page<CanvasPage>() && at.page<CanvasPage>()->isSettled() && at.page<CanvasPage>()->canEdit(); }));
        return at.page<CanvasPage>();
    }

    views::Preferences preferences{views::PreferenceValues{QStringLiteral("Ada Nwosu"), QStringLiteral("ada@acme.example"), views::PreferenceValues::Role::Steward,
                                                           views::PreferenceValues::Theme::System, 100, false, {}}};

private:
    const TempFolder m_folder;
};

TEST_F(NewCanvasJourney, BeginEditReviewPublish)
{
    {
        Application application(toQt(catalog()), &preferences);
        WindowDriver at(application);
        ASSERT_TRUE(at.settle());
        CanvasPage* page = beginDraft(at, QStringLiteral("Customer 360"));
        ASSERT_TRUE(page);
        EXPECT_TRUE(page->isEditing());
        EXPECT_EQ(page->page()->canvas.at(canvas::Field::Name).text, "Customer 360");
        EXPECT_TRUE(page->draftBar()->status().contains(QStringLiteral("new"))) << page->draftBar()->status().toStdString();
        page->editing()->make(canvas::editFromText("description=All about them").value());
        ASSERT_TRUE(at.waitFor([page] { return page->isSettled() && page->editing()->isKept(); }));
        at.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_EQ(at.focused(), page->review()->message());
        const QString shown = page->review()->changes()->toPlainText();
        EXPECT_TRUE(shown.startsWith(QStringLiteral("--- /dev/null\n+++ b/products/customer-360/customer-360.odps.yaml"))) << shown.toStdString();
        EXPECT_TRUE(shown.contains(QStringLiteral("+  purpose: All about them"))) << shown.toStdString();
        at.type(QStringLiteral("One view of a customer"));
        at.press(Qt::Key_Return);
        ASSERT_TRUE(at.waitFor([&] { return page->isSettled() && page->editing()->draft() && !page->editing()->isChanged(); }));
        EXPECT_TRUE(page->draftBar()->status().contains(QStringLiteral("waits in the outbox"))) << page->draftBar()->status().toStdString();
        EXPECT_EQ(page->page()->canvas.at(canvas::Field::Description).text, "All about them") << "shown as it will be";
    }
    EXPECT_TRUE(store::drafts(*reader())->empty());
    const auto entries = store::outboxEntries(*reader()).value();
    ASSERT_EQ(entries.size(), 1U);
    const auto entry = store::outboxEntry(*reader(), entries[0].id).value();
    EXPECT_FALSE(entry.change.base) << "a new file";
    EXPECT_EQ(entry.change.path, "products/customer-360/customer-360.odps.yaml");
    EXPECT_EQ(entry.change.message, "One view of a customer");
}

TEST_F(NewCanvasJourney, ADraftOutlivesTheWindowAndIsDiscardedAndBroughtBack)
{
    {
        Application application(toQt(catalog()), &preferences);
        WindowDriver at(application);
        ASSERT_TRUE(at.settle());
        ASSERT_TRUE(beginDraft(at, QStringLiteral("Kept")));
    }
    EXPECT_EQ(store::drafts(*reader())->size(), 1U);
    Application again(toQt(catalog()), &preferences);
    WindowDriver at(again);
    ASSERT_TRUE(at.settle());
    at.window().open({QStringLiteral("canvas"), QStringLiteral("tributary:product/kept@0.1.0"), {}, {}, {}});
    ASSERT_TRUE(at.waitFor([&] { return at.page<CanvasPage>() && at.page<CanvasPage>()->isSettled() && at.page<CanvasPage>()->canEdit(); }));
    CanvasPage* page = at.page<CanvasPage>();
    page->draftBar()->discardButton()->click();
    ASSERT_TRUE(at.waitFor([page] { return page->isSettled() && page->editing()->canBringBack() && !page->page(); }));
    EXPECT_TRUE(store::drafts(*reader())->empty());
    page->editing()->bringBack();
    ASSERT_TRUE(at.waitFor([page] { return page->isSettled() && page->page() && page->editing()->isKept(); }));
    EXPECT_EQ(page->page()->canvas.at(canvas::Field::Name).text, "Kept");
    EXPECT_EQ(store::drafts(*reader())->size(), 1U);
}

} // namespace
} // namespace tributary::test
