// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A change on its way through the window, by keys: published while its source cannot be reached, in conflict with
// what others did meanwhile, decided, undone, decided again and pushed. With a real folder and a real repository.
#include "model/outbox/publish.h"
#include "tests/support/core/git_work.h"
#include "tests/support/core/temp_folder.h"
#include "tests/support/widgets/accessible_names.h"
#include "tests/support/widgets/text_fit.h"
#include "tests/window/window_driver.h"
#include "views/outbox/conflict_page.h"
#include "views/outbox/conflict_panel.h"
#include "views/outbox/outbox_page.h"
#include "views/outbox/outbox_panel.h"
#include "views/widgets/line_diff_view.h"
#include "views/product/data_table.h"
#include "views/product/product_page_view.h"
#include "views/product/table_section.h"
#include "views/shell/nav_rail.h"
#include "views/shell/status_strip.h"

#include <QToolButton>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace tributary::test {
namespace {

using store::OutboxState;
using views::ConflictPage;
using views::OutboxPage;

const std::string kDraft = "apiVersion: v1.0.0\nkind: DataProduct\nid: orders\nname: Orders\nversion: 1.0.0\nstatus: draft # for now\ndomain: sales\n";

std::string with(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

class OutboxJourney : public ::testing::Test {
protected:
    QString catalog() const { return toQt((temp.path() / "catalog.tributary").string()); }
    std::filesystem::path mesh() const { return temp.path() / "mesh"; }

    // Puts the change of a product's file into the outbox, as a canvas does.
    void publish(const std::string& before, const std::string& after) const
    {
        auto writer = store::Writer::open(fromQt(catalog()));
        ASSERT_TRUE(writer);
        ASSERT_TRUE(outbox::publishChange(**writer, {"mesh", "orders.odps.yaml", before, after, "Orders are stable", "Ada", "ada@acme.example", "tributary:product/orders", {}, {}},
                                          nowMicros()));
    }
    static OutboxState state(WindowDriver& at)
    {
        const auto* page = at.page<OutboxPage>();
        return page && page->current() ? page->current()->entry.state : OutboxState::Withdrawn;
    }
    static void openOutbox(WindowDriver& at)
    {
        at.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(at.settle());
        ASSERT_TRUE(at.page<OutboxPage>());
        EXPECT_EQ(at.main().rail()->current(), u"sync");
    }

    // From the outbox, where the change is in conflict about its status, to where it is pushed.
    static void resolve(WindowDriver& at)
    {
        at.press(Qt::Key_Return);
        ASSERT_TRUE(at.waitFor([&] { return at.page<ConflictPage>() && at.window().isSettled(); }));
        auto* page = at.page<ConflictPage>();
        ASSERT_EQ(page->count(), 1);
        EXPECT_EQ(page->current()->conflict.place, "/status");
        EXPECT_EQ(page->merged()->table()->shownRows(), 1) << "the name merged by itself";
        EXPECT_TRUE(focusableElements(at.main()).unnamed.isEmpty());
        page->focusMain();
        const auto taken = [page] { return page->current() ? page->current()->take : std::nullopt; };
        at.press(Qt::Key_2);
        ASSERT_TRUE(at.waitFor([&] { return taken() == merge::Take::Theirs; }));
        at.press(Qt::Key_Z, Qt::ControlModifier);
        ASSERT_TRUE(at.waitFor([&] { return !taken(); }));
        EXPECT_FALSE(page->canFinish());
        at.press(Qt::Key_1);
        ASSERT_TRUE(at.waitFor([&] { return taken() == merge::Take::Mine && page->canFinish(); }));
        at.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        openOutbox(at);
    }

    TempFolder temp;
};

TEST_F(OutboxJourney, OfAFolder)
{
    std::filesystem::create_directories(mesh());
    const auto file = mesh() / "orders.odps.yaml";
    std::ofstream(file) << kDraft;
    ASSERT_NO_FATAL_FAILURE(syncInto(fromQt(catalog()), mesh().string()));
    publish(kDraft, with(kDraft, "draft", "active"));
    std::ofstream(file) << with(with(kDraft, "draft", "retired"), "name: Orders", "name: All orders");

    Application application(catalog());
    WindowDriver at(application);
    ASSERT_TRUE(at.settle());
    EXPECT_EQ(at.main().status()->outboxText(), QStringLiteral("Outbox 1"));
    ASSERT_NO_FATAL_FAILURE(openOutbox(at));
    EXPECT_EQ(state(at), OutboxState::Queued) << "a window that was not told to does not push";
    EXPECT_TRUE(at.page<OutboxPage>()->panel()->patch()->toPlainText().contains(QStringLiteral("-status: draft # for now\n+status: active # for now")));
    EXPECT_EQ(textTroubles(at.main()).join(u'\n').toStdString(), std::string());

    application.outbox().keepPushing();
    ASSERT_TRUE(at.waitFor([&] { return state(at) == OutboxState::Conflict; }));
    ASSERT_TRUE(at.waitFor([&] { return at.main().status()->outboxText() == QStringLiteral("Outbox 1 \u00b7 1 in conflict"); }));
    ASSERT_NO_FATAL_FAILURE(resolve(at));
    ASSERT_TRUE(at.waitFor([&] { return state(at) == OutboxState::Pushed; }));
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    EXPECT_EQ(text.str(), with(with(kDraft, "draft", "active"), "name: Orders", "name: All orders"));
    ASSERT_TRUE(at.waitFor([&] { return at.main().status()->outboxText() == QStringLiteral("Outbox"); }));

    // The product page shows it: the source was read again.
    ASSERT_TRUE(at.waitFor([&] { return at.window().isSettled() && !application.services().sync.isRunning(); }));
    at.window().open({QStringLiteral("product"), QStringLiteral("tributary:product/orders"), {}, {}, {}});
    ASSERT_TRUE(at.waitFor([&] {
        const auto* page = at.page<views::ProductPageView>();
        return page && page->page() && page->page()->product.name == "All orders";
    }));
}

TEST_F(OutboxJourney, OfARepositoryThatCannotBeReached)
{
    const auto bare = temp.path() / "mesh.git";
    const auto road = temp.path() / "road";
    GitWork seed(mesh());
    seed.commit("orders.odps.yaml", kDraft, "Start");
    seed.git({"clone", "--quiet", "--bare", seed.path(), bare.string()});
    std::filesystem::create_symlink(bare, road);
    Application application(catalog());
    WindowDriver at(application);
    ASSERT_TRUE(at.settle());
    query::SyncService& sync = application.services().sync;
    sync.addRepository(QStringLiteral("mesh"), QStringLiteral("file://") + toQt(road.string()));
    ASSERT_TRUE(at.waitFor([&] { return !sync.isRunning() && !at.main().isFirstRun(); }));

    // Offline: it waits, and says why and until when.
    std::filesystem::remove(road);
    ASSERT_NO_FATAL_FAILURE(publish(kDraft, with(kDraft, "draft", "active")));
    application.outbox().keepPushing();
    ASSERT_NO_FATAL_FAILURE(openOutbox(at));
    ASSERT_TRUE(at.waitFor([&] { return state(at) == OutboxState::Waiting; }));
    EXPECT_GT(at.page<OutboxPage>()->current()->entry.nextAttempt, nowMicros());

    // Meanwhile somebody else changed it.
    const auto clone = temp.path() / "clone";
    seed.git({"clone", "--quiet", bare.string(), clone.string()});
    GitWork work(clone, false);
    work.commit("orders.odps.yaml", with(with(kDraft, "draft", "retired"), "name: Orders", "name: All orders"), "Theirs");
    work.git({"push", "--quiet", "origin", "HEAD:main"});
    std::filesystem::create_symlink(bare, road);
    sync.sync({}); // the source answers again
    ASSERT_TRUE(at.waitFor([&] { return state(at) == OutboxState::Conflict; }));
    ASSERT_NO_FATAL_FAILURE(resolve(at));
    ASSERT_TRUE(at.waitFor([&] { return state(at) == OutboxState::Pushed; }));
    EXPECT_EQ(seed.git({"-C", bare.string(), "show", "main:orders.odps.yaml"}) + '\n',
              with(with(kDraft, "draft", "active"), "name: Orders", "name: All orders"));
    EXPECT_EQ(seed.git({"-C", bare.string(), "log", "-1", "--format=%an %s", "main"}), "Ada Orders are stable");
}

TEST_F(OutboxJourney, TheStatusBarAndALinkLeadThere)
{
    std::filesystem::create_directories(mesh());
    std::ofstream(mesh() / "orders.odps.yaml") << kDraft;
    ASSERT_NO_FATAL_FAILURE(syncInto(fromQt(catalog()), mesh().string()));
    ASSERT_NO_FATAL_FAILURE(publish(kDraft, with(kDraft, "draft", "active")));
    ASSERT_NO_FATAL_FAILURE(publish(with(kDraft, "draft", "active"), with(kDraft, "draft", "stable")));
    Application application(catalog());
    WindowDriver at(application);
    ASSERT_TRUE(at.settle());
    for (auto* segment : at.main().status()->findChildren<QToolButton*>())
        if (segment->text() == QStringLiteral("Outbox 2"))
            segment->click();
    ASSERT_TRUE(at.settle());
    ASSERT_TRUE(at.page<OutboxPage>());
    EXPECT_EQ(at.page<OutboxPage>()->current()->entry.id, 2);
    at.main().openRef(QStringLiteral("tributary:outbox?change=1"));
    ASSERT_TRUE(at.settle());
    ASSERT_TRUE(at.page<OutboxPage>());
    EXPECT_EQ(at.page<OutboxPage>()->current()->entry.id, 1);
    at.window().open({QStringLiteral("conflicts"), QStringLiteral("1"), {}, {}, {}});
    ASSERT_TRUE(at.settle());
    ASSERT_TRUE(at.page<ConflictPage>());
    EXPECT_EQ(at.page<ConflictPage>()->count(), 0);
}

} // namespace
} // namespace tributary::test
