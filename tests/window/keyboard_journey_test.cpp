// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty catalog through every page and back, by keys alone.
#include "app/paths.h"
#include "model/query/moment_catalog.h"
#include "tests/support/core/temp_folder.h"
#include "tests/window/window_driver.h"
#include "views/canvas/canvas_editing.h"
#include "views/canvas/canvas_page.h"
#include "views/canvas/canvas_picker.h"
#include "views/command/palette_model.h"
#include "views/discover/chip_bar.h"
#include "views/discover/discover_page.h"
#include "views/discover/facet_panel.h"
#include "views/discover/preview_panel.h"
#include "views/discover/result_model.h"
#include "views/discover/result_panel.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_page.h"
#include "views/lineage/lineage_panel.h"
#include "views/product/product_page_view.h"
#include "views/shell/first_run_page.h"
#include "views/shell/moment_chooser.h"
#include "views/shell/nav_rail.h"
#include "views/shell/palette.h"
#include "views/shell/search_field.h"
#include "views/shell/shortcut_group.h"
#include "views/shell/shortcuts_page.h"
#include "views/sync/sync_page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>

namespace tributary::test {
namespace {

using views::DiscoverPage;

class KeyboardJourney : public testing::Test {
protected:
    QString catalog() const { return toQt((m_folder.path() / "catalog.tributary").string()); }

    // By keys from the first-run page to a catalog with the sample mesh.
    static void fill(WindowDriver& at)
    {
        ASSERT_TRUE(at.settle());
        ASSERT_TRUE(at.page<views::FirstRunPage>());
        ASSERT_TRUE(at.pressUntil(Qt::Key_F6, [&](QWidget* focus) { return at.page<views::FirstRunPage>()->isAncestorOf(focus); }));
        ASSERT_TRUE(at.pressUntil(Qt::Key_Tab, [](QWidget* focus) {
            const auto* button = qobject_cast<QAbstractButton*>(focus);
            return button && button->text().contains(QStringLiteral("sample"));
        }));
        at.press(Qt::Key_Space);
        ASSERT_TRUE(at.waitFor([&] { return !at.main().isFirstRun() && at.page<DiscoverPage>(); }));
        ASSERT_TRUE(at.waitFor([&] { return at.page<DiscoverPage>()->results()->model()->rowCount() > 20 && at.window().isSettled(); }));
    }

private:
    const TempFolder m_folder;
};

TEST_F(KeyboardJourney, ThroughDiscoverAProductAndItsLineage)
{
    Application application(catalog());
    WindowDriver at(application);
    ASSERT_NO_FATAL_FAILURE(fill(at));
    auto* discover = at.page<DiscoverPage>();

    // Search, on to the results, down, preview.
    at.press(Qt::Key_Slash);
    ASSERT_TRUE(at.main().searchField()->hasFocus());
    at.type(QStringLiteral("customer"));
    ASSERT_TRUE(at.waitFor([&] { return discover->typed() == u"customer" && at.window().isSettled(); }));
    at.press(Qt::Key_Return);
    ASSERT_TRUE(discover->results()->list()->hasFocus());
    const int row = discover->results()->list()->currentIndex().row();
    at.press(Qt::Key_Down);
    EXPECT_EQ(discover->results()->list()->currentIndex().row(), row + 1);
    const bool previewed = discover->preview()->isVisible();
    at.press(Qt::Key_Space);
    EXPECT_NE(discover->preview()->isVisible(), previewed);
    at.press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(discover->preview()->isVisible(), previewed) << "the same panel";

    // A filter, and off again by its chip.
    const int all = discover->results()->model()->rowCount();
    ASSERT_TRUE(at.pressUntil(Qt::Key_Backtab, [&](QWidget* focus) { return discover->facets()->isAncestorOf(focus) && focus->inherits("QTreeView"); }, Qt::ShiftModifier));
    const QString question = discover->question();
    for (int i = 0; i < 6 && discover->question() == question; ++i) {
        at.press(Qt::Key_Down);
        at.press(Qt::Key_Space);
        ASSERT_TRUE(at.settle());
    }
    ASSERT_NE(discover->question(), question);
    EXPECT_LE(discover->results()->model()->rowCount(), all);
    ASSERT_TRUE(at.pressUntil(Qt::Key_Tab, [&](QWidget* focus) {
        return discover->results()->chips()->isAncestorOf(focus) && focus->property("role").toString() == u"chip";
    }));
    at.press(Qt::Key_Space);
    ASSERT_TRUE(at.settle());
    EXPECT_EQ(discover->question(), question);

    // Its page, through all tabs.
    at.press(Qt::Key_Slash);
    at.main().searchField()->selectAll();
    at.type(QStringLiteral("kind:product customer"));
    ASSERT_TRUE(at.waitFor([&] { return discover->typed() == u"kind:product customer" && at.window().isSettled(); }));
    at.press(Qt::Key_Escape); // the list of suggestions
    if (!discover->results()->list()->hasFocus())
        at.press(Qt::Key_Escape);
    ASSERT_TRUE(discover->results()->list()->hasFocus());
    if (!discover->results()->list()->currentIndex().isValid())
        at.press(Qt::Key_Down);
    at.press(Qt::Key_Return);
    ASSERT_TRUE(at.settle());
    auto* product = at.page<views::ProductPageView>();
    ASSERT_TRUE(product);
    EXPECT_EQ(at.main().rail()->current(), u"discover");
    at.press(Qt::Key_F6, Qt::ShiftModifier);
    ASSERT_TRUE(at.pressUntil(Qt::Key_F6, [&](QWidget* focus) { return product->isAncestorOf(focus); }));
    const QStringList tabs = Window::tabs(QStringLiteral("product"));
    QSet<int> seen{static_cast<int>(product->currentPart())};
    for (qsizetype i = 1; i < tabs.size(); ++i) {
        at.press(Qt::Key_Right);
        ASSERT_TRUE(at.settle());
        seen.insert(static_cast<int>(product->currentPart()));
    }
    EXPECT_EQ(seen.size(), tabs.size());

    // Its lineage, with the panel.
    at.press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(at.settle());
    auto* lineage = at.page<views::LineagePage>();
    ASSERT_TRUE(lineage);
    EXPECT_EQ(at.main().rail()->current(), u"lineage");
    ASSERT_TRUE(at.pressUntil(Qt::Key_F6, [&](QWidget* focus) { return lineage->isAncestorOf(focus); }));
    at.press(Qt::Key_Right);
    const bool panel = lineage->board()->panel()->isVisible();
    at.press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_NE(lineage->board()->panel()->isVisible(), panel);

    // Back and forward, and the tabs closed.
    at.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(at.page<views::LineagePage>(), lineage) << "where the walk with the arrows began";
    at.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(at.page<views::ProductPageView>(), product);
    at.press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(at.page<views::LineagePage>(), lineage);
    at.press(Qt::Key_W, Qt::ControlModifier);
    at.press(Qt::Key_Tab, Qt::ControlModifier);
    at.press(Qt::Key_Tab, Qt::ControlModifier);
    while (at.main().tabs()->count() > 1) {
        const int before = at.main().tabs()->count();
        if (at.main().tabs()->currentIndex() == 0)
            at.press(Qt::Key_Tab, Qt::ControlModifier);
        at.press(Qt::Key_W, Qt::ControlModifier);
        ASSERT_LT(at.main().tabs()->count(), before);
    }
    EXPECT_EQ(at.page<DiscoverPage>(), discover);
}

TEST_F(KeyboardJourney, ThroughCanvasSyncThePastThePaletteAndTheSheet)
{
    Application application(catalog());
    WindowDriver at(application);
    ASSERT_NO_FATAL_FAILURE(fill(at));

    // The canvas of a product that is picked.
    at.press(Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(at.settle());
    ASSERT_TRUE(at.page<views::CanvasPage>());
    ASSERT_TRUE(at.pressUntil(Qt::Key_F6, [&](QWidget* focus) { return at.page<views::CanvasPage>()->isAncestorOf(focus); }));
    at.type(QStringLiteral("customers"));
    ASSERT_TRUE(at.settle());
    at.press(Qt::Key_Return); // to the products; the only one is opened at once
    if (at.page<views::CanvasPage>() && at.page<views::CanvasPage>()->page() == nullptr && at.main().tabs()->currentIndex() == 0)
        at.press(Qt::Key_Return);
    ASSERT_TRUE(at.waitFor([&] { return at.page<views::CanvasPage>() && at.page<views::CanvasPage>()->page() != nullptr; }));
    EXPECT_EQ(at.main().rail()->current(), u"canvas");

    at.press(Qt::Key_6, Qt::ControlModifier);
    ASSERT_TRUE(at.settle());
    ASSERT_TRUE(at.page<views::SyncPage>());
    EXPECT_EQ(at.main().rail()->current(), u"sync");

    // Discover as it was.
    at.press(Qt::Key_1, Qt::ControlModifier);
    auto* discover = at.page<DiscoverPage>();
    ASSERT_TRUE(discover);
    at.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    views::MomentChooser* chooser = at.main().momentChooser();
    ASSERT_TRUE(chooser && chooser->isVisible());
    ASSERT_TRUE(at.waitFor([&] { return chooser->list()->count() > 0; }));
    at.type(QStringLiteral("@1"));
    at.press(Qt::Key_Return);
    ASSERT_TRUE(at.waitFor([&] { return !chooser->isVisible() && at.window().isSettled(); }));
    EXPECT_TRUE(discover->moments()->moment());

    // Back to now by the palette.
    at.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    views::Palette* palette = at.main().commandPalette();
    ASSERT_TRUE(palette->isOpen());
    at.type(QStringLiteral("back to now"));
    at.press(Qt::Key_Return);
    ASSERT_TRUE(at.settle());
    EXPECT_FALSE(discover->moments()->moment());

    // A product by the palette, in a tab behind and in front.
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type(QStringLiteral("customers"));
    ASSERT_TRUE(at.waitFor([&] { return palette->isSettled() && palette->list()->isVisible(); }));
    const auto chosen = [palette] { return palette->model()->rowAt(palette->list()->currentIndex().row())->type; };
    for (int i = 0; i < 8 && chosen() != views::PaletteModel::Type::Asset; ++i)
        at.press(Qt::Key_Down); // terms and policies have no page of their own
    ASSERT_EQ(chosen(), views::PaletteModel::Type::Asset);
    const int tabs = at.main().tabs()->count();
    at.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(at.main().tabs()->count(), tabs + 1);
    EXPECT_EQ(at.page<DiscoverPage>(), discover);
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.press(Qt::Key_Escape);
    EXPECT_FALSE(palette->isOpen());
    EXPECT_TRUE(discover->isAncestorOf(at.focused())) << at.focused()->metaObject()->className() << ' ' << at.focused()->accessibleName().toStdString();

    // The sheet, searched.
    at.press(Qt::Key_F1);
    auto* sheet = at.page<views::ShortcutsPage>();
    ASSERT_TRUE(sheet);
    ASSERT_TRUE(at.pressUntil(Qt::Key_F6, [&](QWidget* focus) { return sheet->isAncestorOf(focus); }));
    at.type(QStringLiteral("close tab"));
    ASSERT_EQ(sheet->groups().size(), 1);
    at.press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_FALSE(at.page<views::ShortcutsPage>());
}

TEST_F(KeyboardJourney, EveryCommandIsInThePaletteOfSomePage)
{
    Application application(catalog());
    WindowDriver at(application);
    ASSERT_NO_FATAL_FAILURE(fill(at));
    views::CommandRegistry& commands = at.main().commands();
    for (const auto& command : commands.all()) {
        EXPECT_FALSE(command->text.trimmed().isEmpty()) << command->id.toStdString();
        EXPECT_TRUE(command->run) << command->id.toStdString();
        for (const QKeySequence& key : commands.defaultKeys(command->id)) {
            const auto taken = commands.clash(command->id, key);
            EXPECT_FALSE(taken) << key.toString().toStdString() << " of " << command->id.toStdString() << " is also that of " << taken->text.toStdString();
        }
    }
    views::PaletteModel model(commands);
    QSet<QString> reached;
    const auto look = [&] {
        model.showCommands({});
        for (int row = 0; row < model.rowCount(); ++row)
            reached.insert(model.rowAt(row)->target);
    };
    look();
    const QString product = QStringLiteral("tributary:product/top-10-customers");
    for (const QString& page : Window::pages()) {
        at.window().open({page, product, {}, {}, {}});
        ASSERT_TRUE(at.settle());
        look();
    }
    at.press(Qt::Key_Left, Qt::AltModifier); // so that there is a way forward
    look();
    at.window().open({QStringLiteral("canvas"), product, {}, {}, {}});
    ASSERT_TRUE(at.settle());
    auto* board = at.page<views::CanvasPage>();
    ASSERT_TRUE(board && board->canEdit());
    board->editing()->make({canvas::Field::Name, canvas::Edit::Operation::Set, {"Eleven customers"}});
    ASSERT_TRUE(at.settle());
    look(); // what a draft offers
    board->undo();
    ASSERT_TRUE(at.settle());
    look();
    at.window().open({QStringLiteral("discover"), {}, QStringLiteral("customer"), {}, tributary::Moment{1, 0}});
    ASSERT_TRUE(at.settle());
    look();
    // What only a trouble, a running sync, a change that is not pushed or a file that left its draft behind offers, and
    // what is written in a name that nobody gave here.
    const QSet<QString> rare{QStringLiteral("lineage.edge-from"), QStringLiteral("lineage.edge-to"), QStringLiteral("lineage.edge-remove"),
                             QStringLiteral("lineage.note"), QStringLiteral("lineage.note-remove"),
                             QStringLiteral("sync.cancel"), QStringLiteral("sync.review"), QStringLiteral("sync.release"), QStringLiteral("sync.keep"),
                             QStringLiteral("outbox.push"), QStringLiteral("outbox.push-one"), QStringLiteral("outbox.withdraw"),
                             QStringLiteral("conflict.mine"), QStringLiteral("conflict.theirs"), QStringLiteral("conflict.by-hand"),
                             QStringLiteral("canvas.update"), QStringLiteral("conflict.next"), QStringLiteral("conflict.previous"), QStringLiteral("conflict.undo"),
                             QStringLiteral("conflict.redo"), QStringLiteral("conflict.finish"),
                             QStringLiteral("discover.clear-filters"), QStringLiteral("lineage.ways-to")};
    for (const auto& command : commands.all())
        EXPECT_TRUE(reached.contains(command->id) || rare.contains(command->id)) << command->id.toStdString();
}

} // namespace
} // namespace tributary::test
