// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a canvas that is read to a change that waits in the outbox, by keys alone.
#include "model/base/json.h"
#include "model/store/drafts.h"
#include "model/store/outbox.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"
#include "tests/window/window_driver.h"
#include "views/canvas/canvas_board.h"
#include "views/canvas/canvas_editing.h"
#include "views/canvas/canvas_page.h"
#include "views/canvas/draft_bar.h"
#include "views/canvas/review_view.h"

#include <QLineEdit>

#include <fstream>

namespace tributary::test {
namespace {

using views::CanvasPage;

constexpr const char* kQuotes = "tributary:product/quotes@1.0";

class CanvasJourney : public testing::Test {
protected:
    void SetUp() override
    {
        writeSmallMesh(m_folder.path() / "mesh");
        syncInto(catalog(), (m_folder.path() / "mesh").string());
        m_before = file();
    }
    std::string catalog() const { return (m_folder.path() / "catalog.tributary").string(); }
    std::string file() const
    {
        std::ifstream stream(m_folder.path() / "mesh" / "quotes-1.0.odps.yaml", std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    std::unique_ptr<store::Reader> reader() const { return store::Reader::open(catalog()).value(); }
    static std::string nameOf(const CanvasPage* page) { return page->page()->canvas.at(canvas::Field::Name).text; }
    static CanvasPage* openCanvas(WindowDriver& at)
    {
        at.window().open({QStringLiteral("canvas"), QString::fromLatin1(kQuotes), {}, {}, {}});
        EXPECT_TRUE(at.waitFor([&] { return at.window().isSettled() && at.page<CanvasPage>() && at.page<CanvasPage>()->canEdit(); }));
        at.page<CanvasPage>()->focusMain();
        return at.page<CanvasPage>();
    }
    static void rename(WindowDriver& at, CanvasPage* page, const QString& name)
    {
        if (!page->isEditing())
            at.press(Qt::Key_E, Qt::ControlModifier);
        at.press(Qt::Key_F2);
        ASSERT_TRUE(qobject_cast<QLineEdit*>(at.focused())) << at.focused()->metaObject()->className();
        at.type(name); // what was there is selected
        at.press(Qt::Key_Return);
        ASSERT_TRUE(at.waitFor([&] { return page->isSettled() && nameOf(page) == name.toStdString() && page->editing()->isKept(); }));
    }

    views::Preferences preferences{views::PreferenceValues{QStringLiteral("Ada Nwosu"), QStringLiteral("ada@acme.example"), views::PreferenceValues::Role::Steward,
                                                           views::PreferenceValues::Theme::System, 100, false, {}}};
    std::string m_before;

private:
    const TempFolder m_folder;
};

TEST_F(CanvasJourney, EditUndoRedoPublishOffline)
{
    {
        Application application(toQt(catalog()), &preferences);
        WindowDriver at(application);
        ASSERT_TRUE(at.settle());
        CanvasPage* page = openCanvas(at);
        ASSERT_NO_FATAL_FAILURE(rename(at, page, QStringLiteral("Offers")));
        EXPECT_TRUE(page->pageTitle().contains(QStringLiteral("draft"))) << page->pageTitle().toStdString();
        at.press(Qt::Key_Z, Qt::ControlModifier);
        ASSERT_TRUE(at.waitFor([&] { return page->isSettled() && nameOf(page) == "Quotes"; }));
        at.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(at.waitFor([&] { return page->isSettled() && nameOf(page) == "Offers"; }));
        at.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_EQ(at.focused(), page->review()->message());
        EXPECT_TRUE(page->review()->isVisible());
        at.type(QStringLiteral("Call them what the sellers do"));
        at.press(Qt::Key_Return);
        ASSERT_TRUE(at.waitFor([&] { return page->isSettled() && !page->editing()->isChanged(); }));
        EXPECT_TRUE(page->draftBar()->status().contains(QStringLiteral("waits in the outbox"))) << page->draftBar()->status().toStdString();
        EXPECT_EQ(nameOf(page), "Offers") << "as it will be";
    }
    EXPECT_EQ(file(), m_before) << "nobody has pushed it";
    const auto entries = store::outboxEntries(*reader()).value();
    ASSERT_EQ(entries.size(), 1U);
    const auto entry = store::outboxEntry(*reader(), entries[0].id).value();
    EXPECT_EQ(entry.state, store::OutboxState::Queued);
    EXPECT_EQ(entry.change.author, "Ada Nwosu");
    EXPECT_EQ(entry.change.message, "Call them what the sellers do");
    EXPECT_EQ(entry.change.base, m_before);
    EXPECT_NE(entry.change.text.find("name: Offers\n"), std::string::npos);
    EXPECT_TRUE(store::drafts(*reader())->empty());

    Application again(toQt(catalog()), &preferences);
    WindowDriver at(again);
    ASSERT_TRUE(at.settle());
    EXPECT_EQ(nameOf(openCanvas(at)), "Offers") << "it goes on from what waits";
}

TEST_F(CanvasJourney, WhatIsBeingTypedIsKeptWhenTheWindowCloses)
{
    {
        Application application(toQt(catalog()), &preferences);
        WindowDriver at(application);
        ASSERT_TRUE(at.settle());
        CanvasPage* page = openCanvas(at);
        ASSERT_TRUE(page);
        at.press(Qt::Key_F2);
        ASSERT_TRUE(page->isEditing());
        at.type(QStringLiteral("Offers"));
        at.main().close();
    }
    const auto drafts = store::drafts(*reader()).value();
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_NE(dumpJson(drafts[0].edits).find("Offers"), std::string::npos);
}

TEST_F(CanvasJourney, ADraftOutlivesTheWindow)
{
    {
        Application application(toQt(catalog()), &preferences);
        WindowDriver at(application);
        ASSERT_TRUE(at.settle());
        ASSERT_NO_FATAL_FAILURE(rename(at, openCanvas(at), QStringLiteral("Offers")));
    }
    EXPECT_EQ(store::drafts(*reader())->size(), 1U);
    EXPECT_EQ(file(), m_before);
    Application again(toQt(catalog()), &preferences);
    WindowDriver at(again);
    ASSERT_TRUE(at.settle());
    CanvasPage* page = openCanvas(at);
    EXPECT_EQ(nameOf(page), "Offers");
    at.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(at.waitFor([&] { return page->isSettled() && nameOf(page) == "Quotes" && page->editing()->isKept(); }));
    EXPECT_TRUE(store::drafts(*reader())->empty());
    // The past is only looked at.
    at.window().open({QStringLiteral("canvas"), QString::fromLatin1(kQuotes), {}, {}, tributary::Moment{1, 0}});
    ASSERT_TRUE(at.settle());
    EXPECT_FALSE(at.page<CanvasPage>()->canEdit());
}

} // namespace
} // namespace tributary::test
