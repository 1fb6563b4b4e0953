// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people add to the lineage and keep of it, through the services of the window.
#include "tests/model/sync/support/mesh_folder.h"

#include "model/query/lineage_query.h"
#include "model/query/local_catalog_service.h"
#include "model/query/local_lineage_edit_service.h"
#include "model/query/local_lineage_view_service.h"
#include "model/query/moment_catalog.h"
#include "model/query/qt_text.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QSignalSpy>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;
using namespace tributary::query;

namespace {

constexpr int kPeoplePatienceMs = 20'000;

class LineagePeople : public ::testing::Test {
protected:
    LineagePeople()
    {
        static int argc = 1;
        static char name[] = "tests";
        static char* argv[] = {name, nullptr};
        if (!QCoreApplication::instance())
            m_app = std::make_unique<QCoreApplication>(argc, argv);
        for (const std::string id : {"orders", "invoices"})
            mesh.write(id + ".odps.yaml", productText(id, "1.0", "About " + id + "."));
        mesh.sync();
    }
    QString path() const { return toQt(mesh.catalogPath()); }

    lineage::LineageResult lineage(const std::string& ref = {})
    {
        auto reader = store::Reader::open(mesh.catalogPath()).value();
        LineageRequest request;
        request.ref = ref;
        request.level = lineage::Level::Product;
        return lineageOf(*reader, request).value();
    }
    EntityId product(const std::string& name)
    {
        const auto result = lineage(name);
        const auto found = std::find_if(result.nodes.begin(), result.nodes.end(), [](const auto& node) { return node.root; });
        return found == result.nodes.end() ? 0 : found->id;
    }
    static bool settle(QObject* service, int edits)
    {
        QSignalSpy changed(service, SIGNAL(changed())); // comes through the event loop, hence not before
        while (changed.count() < edits)
            if (!changed.wait(kPeoplePatienceMs))
                return false;
        return true;
    }
    static std::vector<LineageViewItem> views(CatalogService& catalog)
    {
        std::vector<LineageViewItem> found;
        QEventLoop loop;
        catalog.lineageViews(QStringLiteral("test"), &loop, [&](const Result<std::shared_ptr<const std::vector<LineageViewItem>>>& answer) {
            EXPECT_TRUE(answer);
            found = answer ? **answer : std::vector<LineageViewItem>();
            loop.quit();
        });
        loop.exec();
        return found;
    }

    MeshFolder mesh;

private:
    std::unique_ptr<QCoreApplication> m_app;
};

TEST_F(LineagePeople, AnEdgeIsDrawnSurvivesASyncAndIsTakenBack)
{
    LocalSyncService sync(path());
    LocalLineageEditService edits(sync);
    const EntityId from = product("orders");
    const EntityId to = product("invoices");
    ASSERT_NE(from, 0);
    ASSERT_NE(to, 0);
    ASSERT_TRUE(lineage().edges.empty());
    edits.addEdge(from, to, QStringLiteral("copied by hand"), QStringLiteral("Ada"));
    ASSERT_TRUE(settle(&edits, 1));
    const auto drawn = lineage();
    ASSERT_EQ(drawn.edges.size(), 1U);
    ASSERT_EQ(drawn.edges[0].reasons.size(), 1U);
    const lineage::ResultReason& reason = drawn.edges[0].reasons[0];
    EXPECT_EQ(reason.evidence, lineage::Evidence::Manual);
    EXPECT_EQ(reason.author, "Ada");
    EXPECT_EQ(reason.note, "copied by hand");
    ASSERT_NE(reason.manual, 0);
    mesh.write("orders.odps.yaml", productText("orders", "1.1", "Another text."));
    mesh.sync();
    ASSERT_EQ(lineage().edges.size(), 1U) << "no sync overwrites it";
    edits.removeEdges({reason.manual, reason.manual + 1});
    ASSERT_TRUE(settle(&edits, 1));
    EXPECT_TRUE(lineage().edges.empty());
}

TEST_F(LineagePeople, NotesStandAtWhatTheyAreAbout)
{
    LocalSyncService sync(path());
    LocalLineageEditService edits(sync);
    const EntityId about = product("orders");
    edits.addNote(about, QStringLiteral("Moves in May"), QStringLiteral("Ada"));
    ASSERT_TRUE(settle(&edits, 1));
    const auto noted = lineage("orders");
    ASSERT_EQ(noted.nodes.size(), 1U);
    ASSERT_EQ(noted.nodes[0].notes.size(), 1U);
    EXPECT_EQ(noted.nodes[0].notes[0].text, "Moves in May");
    EXPECT_EQ(noted.nodes[0].notes[0].about, about);
    edits.removeNotes({about});
    ASSERT_TRUE(settle(&edits, 1));
    EXPECT_TRUE(lineage("orders").nodes[0].notes.empty());
}

TEST_F(LineagePeople, WhatMakesNoSenseIsRefusedInWords)
{
    LocalSyncService sync(path());
    LocalLineageEditService edits(sync);
    QSignalSpy failed(&edits, &LineageEditService::failed);
    QSignalSpy changed(&edits, &LineageEditService::changed);
    const EntityId orders = product("orders");
    const EntityId invoices = product("invoices");
    edits.addEdge(orders, orders, QStringLiteral("x"), QStringLiteral("Ada"));
    edits.addEdge(orders, invoices, {}, QStringLiteral("Ada"));
    edits.addEdge(orders, invoices, QStringLiteral("x"), {});
    edits.addEdge(orders, 99'999, QStringLiteral("x"), QStringLiteral("Ada"));
    edits.addNote(orders, QStringLiteral("x"), {});
    edits.addNote(orders, {}, QStringLiteral("Ada"));
    edits.addEdge(orders, invoices, QStringLiteral("x"), QStringLiteral("Ada"));
    edits.addEdge(orders, invoices, QStringLiteral("y"), QStringLiteral("Bo"));
    while (failed.count() < 7)
        ASSERT_TRUE(failed.wait(kPeoplePatienceMs));
    EXPECT_EQ(changed.count(), 1) << "only what was written is news";
    QSet<QString> words;
    for (const auto& one : failed)
        words.insert(one.at(0).toString());
    EXPECT_EQ(words.size(), 6) << "two of them are for want of a name";
    for (const QString& text : words)
        EXPECT_FALSE(text.contains(QStringLiteral("manual."))) << text.toStdString();
    EXPECT_TRUE(failed.last().at(0).toString().contains(QStringLiteral("Ada"))) << "who drew it already";
}

TEST_F(LineagePeople, NodesKnowWhenTheyChanged)
{
    auto reader = store::Reader::open(mesh.catalogPath()).value();
    const auto revisions = reader->revisions({}, 10).value();
    ASSERT_FALSE(revisions.empty());
    const Micros first = revisions.front().at;
    EXPECT_EQ(lineage("orders").nodes[0].changedAt, first);
    mesh.write("orders.odps.yaml", productText("orders", "1.0", "Another text."));
    mesh.sync();
    EXPECT_GT(lineage("orders").nodes[0].changedAt, first);
    EXPECT_EQ(lineage("invoices").nodes[0].changedAt, first) << "it was read again, and says what it said";
}

TEST_F(LineagePeople, ViewsAreKeptRenamedAndForgotten)
{
    LocalCatalogService catalog(path());
    LocalSyncService sync(path());
    LocalLineageViewService kept(sync);
    QSignalSpy failed(&kept, &LineageViewService::failed);
    EXPECT_TRUE(views(catalog).empty());
    kept.save(QStringLiteral("sales"), QStringLiteral("{}"), QStringLiteral("Ada"));
    ASSERT_TRUE(settle(&kept, 1));
    kept.rename(QStringLiteral("sales"), QStringLiteral("Sales & co"));
    ASSERT_TRUE(settle(&kept, 1));
    MomentCatalog past(catalog);
    past.setMoment(Moment{1, 0});
    ASSERT_EQ(views(past).size(), 1U) << "a look back does not change what is kept";
    EXPECT_EQ(views(catalog)[0].name, "Sales & co");
    EXPECT_EQ(views(catalog)[0].author, "Ada");
    EXPECT_GT(views(catalog)[0].savedAt, 0);
    EXPECT_EQ(failed.count(), 0);
    kept.rename(QStringLiteral("nothing"), QStringLiteral("x"));
    kept.rename(QStringLiteral("Sales & co"), {});
    kept.save({}, QStringLiteral("{}"), {});
    kept.forget(QStringLiteral("nothing"));
    while (failed.count() < 4)
        ASSERT_TRUE(failed.wait(kPeoplePatienceMs));
    kept.forget(QStringLiteral("Sales & co"));
    ASSERT_TRUE(settle(&kept, 1));
    EXPECT_TRUE(views(catalog).empty());
}

} // namespace
