// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/widgets/fake_canvas_edits.h"
#include "tests/support/widgets/fake_catalog.h"
#include "tests/views/canvas/sample_canvas.h"
#include "views/canvas/canvas_board.h"
#include "views/canvas/canvas_editing.h"
#include "views/canvas/canvas_field.h"
#include "views/canvas/canvas_page.h"
#include "views/canvas/draft_bar.h"
#include "views/canvas/field_editor.h"
#include "views/canvas/review_view.h"
#include "views/settings/preferences.h"

#include <gtest/gtest.h>

#include <QTest>

namespace tributary::views {

inline constexpr const char* kEditedFile =
    "# ours, by hand\napiVersion: v1.1.0\nkind: DataProduct\nid: p\nname: \"Top 10\" # kept\nversion: \"3\"\ndomain: deal\n"
    "description:\n  purpose: |\n    Ranks customers.\n    Twice a day.\n"
    "inputPorts:\n  - {name: orders, version: 2.0, contractId: orders}\n"
    "customProperties:\n  - property: security\n    value: [No exports, Masked]\n  - property: lifecycle\n    value: stable\n";

// A page with a service behind it that edits one file.
class EditedCanvas : public testing::Test {
protected:
    CanvasPage& open(const QSize& size = {1364, 820})
    {
        catalog.onCanvas = [](const QString&) { return sampleCanvas(); };
        view = std::make_unique<CanvasPage>(catalog, QStringLiteral("tributary:canvas/p@3"));
        view->offerEditing(edits, preferences);
        view->resize(size);
        view->show();
        view->activateWindow();
        settle();
        return *view;
    }
    CanvasPage& openToEdit(const QSize& size = {1364, 820})
    {
        open(size).showForm(CanvasToolbar::Form::Edit);
        EXPECT_TRUE(view->isEditing());
        return *view;
    }
    void settle() const { EXPECT_TRUE(QTest::qWaitFor([this] { return view->isSettled() && view->editing()->isKept(); })); }
    CanvasField& field(canvas::Field which) const { return *view->board()->fieldAt(which); }
    QWidget* input(canvas::Field which) const { return field(which).editor() ? field(which).editor()->input() : nullptr; }
    QString status() const { return view->draftBar()->status(); }
    std::string text() const { return view->editing()->draft() ? view->editing()->draft()->history.text() : std::string(); }
    std::string shown(canvas::Field which) const { return view->page()->canvas.at(which).text; }
    void make(const std::string& words) const
    {
        view->editing()->make(canvas::editFromText(words).value());
        settle();
    }

    test::FakeCatalog catalog;
    test::FakeCanvasEdits edits{kEditedFile};
    Preferences preferences{PreferenceValues{QStringLiteral("Ann Bo"), QStringLiteral("ann@acme.example"), PreferenceValues::Role::Steward, PreferenceValues::Theme::System, 100, false, {}}};
    std::unique_ptr<CanvasPage> view;
};

} // namespace tributary::views
