// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/local_canvas_edit_service.h"
#include "model/query/qt_text.h"
#include "model/store/drafts.h"
#include "model/store/outbox.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace tributary::query;

namespace {

constexpr int kEditPatienceMs = 20'000;

class CanvasEdits : public ::testing::Test {
protected:
    CanvasEdits()
    {
        static int argc = 1;
        static char name[] = "tests";
        static char* argv[] = {name, nullptr};
        if (!QCoreApplication::instance())
            m_app = std::make_unique<QCoreApplication>(argc, argv);
        mesh.write("orders.odps.yaml", productText("orders", "1.0", "Every order."));
        mesh.sync();
        start();
    }
    void start()
    {
        edits.reset();
        m_sync = std::make_unique<LocalSyncService>(toQt(mesh.catalogPath()));
        edits = std::make_unique<LocalCanvasEditService>(*m_sync, toQt(mesh.catalogPath()));
    }
    // As when the program ends: what was to be written is.
    void stop()
    {
        edits.reset();
        m_sync.reset();
    }
    template <typename T>
    using Answered = Result<std::shared_ptr<const T>>;
    // Asks, and waits for the answer.
    template <typename T, typename Ask>
    Answered<T> answerTo(Ask ask)
    {
        std::optional<Answered<T>> answer;
        ask([&](const Answered<T>& one) { answer = one; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, kEditPatienceMs));
        return answer.value_or(tl::unexpected(Error{"none", {}, {}, {}, {}}));
    }
    Answered<DraftState> open(const QString& ref = QStringLiteral("orders"))
    {
        return answerTo<DraftState>([&](auto done) { edits->open(ref, &m_context, done); });
    }
    Answered<DraftState> apply(const CanvasDraft& draft, const char* words)
    {
        return answerTo<DraftState>([&](auto done) { edits->apply(draft, canvas::editFromText(words).value(), &m_context, done); });
    }
    std::vector<store::Draft> drafts() { return store::drafts(*mesh.reader()).value(); }
    bool wait(QSignalSpy& spy, int count)
    {
        return QTest::qWaitFor([&] { return spy.count() >= count; }, kEditPatienceMs);
    }

    MeshFolder mesh;
    std::unique_ptr<LocalCanvasEditService> edits;
    QObject m_context;

private:
    std::unique_ptr<QCoreApplication> m_app;
    std::unique_ptr<LocalSyncService> m_sync;
};

TEST_F(CanvasEdits, AnEditIsShownAndKept)
{
    const auto opened = open();
    ASSERT_TRUE(opened) << opened.error().code;
    QSignalSpy kept(edits.get(), &CanvasEditService::kept);
    const auto changed = apply((*opened)->draft, "name=All orders");
    ASSERT_TRUE(changed);
    EXPECT_EQ((*changed)->view.page.product.name, "All orders");
    EXPECT_TRUE((*changed)->view.changed[canvas::indexOf(canvas::Field::Name)]);
    ASSERT_TRUE(wait(kept, 1));
    EXPECT_EQ(kept[0][0].toString(), u"tributary:product/orders@1.0");
    EXPECT_EQ(kept[0][1].toString(), QString());
    ASSERT_EQ(drafts().size(), 1U);
    start(); // the next time the program runs
    const auto again = open();
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->draft.history.text(), (*changed)->draft.history.text());
    EXPECT_GT((*again)->draft.keptAt, 0);
}

TEST_F(CanvasEdits, WhatFailsIsSaidAndNothingIsKept)
{
    const auto opened = open();
    ASSERT_TRUE(opened);
    const auto refused = apply((*opened)->draft, "datasets-=nothing");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "canvas-edit.not-there");
    stop();
    EXPECT_TRUE(drafts().empty());
    start();
    EXPECT_EQ(open(QStringLiteral("nobody")).error().code, "ref.unknown");
}

TEST_F(CanvasEdits, AnEditIsKeptEvenIfNobodyWaitsForIt)
{
    const auto opened = open();
    ASSERT_TRUE(opened);
    QSignalSpy kept(edits.get(), &CanvasEditService::kept);
    auto page = std::make_unique<QObject>();
    edits->apply((*opened)->draft, canvas::editFromText("name=All orders").value(), page.get(), [](auto) { FAIL() << "nobody is there"; });
    page.reset();
    ASSERT_TRUE(wait(kept, 1));
    EXPECT_EQ(drafts().size(), 1U);
}

TEST_F(CanvasEdits, AnEditIsKeptEvenIfTheProgramEnds)
{
    const auto opened = open();
    ASSERT_TRUE(opened);
    edits->look((*opened)->draft, &m_context, [](auto) {});
    edits->apply((*opened)->draft, canvas::editFromText("name=All orders").value(), &m_context, [](auto) {});
    stop();
    ASSERT_EQ(drafts().size(), 1U);
}

TEST_F(CanvasEdits, UndoneTheDraftGoes)
{
    const auto opened = open();
    ASSERT_TRUE(opened);
    QSignalSpy kept(edits.get(), &CanvasEditService::kept);
    const auto changed = apply((*opened)->draft, "name=All orders");
    ASSERT_TRUE(changed);
    CanvasDraft undone = (*changed)->draft;
    ASSERT_TRUE(undone.history.undo());
    const auto seen = answerTo<DraftState>([&](auto done) { edits->look(undone, &m_context, done); });
    ASSERT_TRUE(seen);
    EXPECT_EQ((*seen)->view.page.product.name, "Product orders");
    EXPECT_EQ((*seen)->draft.history.redoable(), 1U);
    ASSERT_TRUE(wait(kept, 2));
    EXPECT_TRUE(drafts().empty());
}

TEST_F(CanvasEdits, DiscardedItIsGone)
{
    const auto opened = open();
    ASSERT_TRUE(opened && apply((*opened)->draft, "name=All orders"));
    bool isDone = false;
    edits->discard(toQt((*opened)->draft.ref), &m_context, [&](const Result<void>& done) { isDone = done.has_value(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, kEditPatienceMs));
    EXPECT_TRUE(drafts().empty());
    EXPECT_FALSE((*open())->draft.history.isChanged());
}

TEST_F(CanvasEdits, PublishedItWaitsInTheOutbox)
{
    const auto opened = open();
    ASSERT_TRUE(opened);
    const auto changed = apply((*opened)->draft, "name=All orders");
    ASSERT_TRUE(changed);
    QSignalSpy told(edits.get(), &CanvasEditService::outboxChanged);
    const auto publish = [&](const Signature& signature) {
        return answerTo<qint64>([&](auto done) { edits->publish((*changed)->draft, signature, &m_context, done); });
    };
    EXPECT_EQ(publish({QStringLiteral("Why"), {}, {}}).error().code, "outbox.author");
    EXPECT_EQ(publish({QStringLiteral(" "), QStringLiteral("Ann"), {}}).error().code, "outbox.message");
    EXPECT_EQ(drafts().size(), 1U) << "still a draft";
    const auto entry = publish({QStringLiteral("Clearer"), QStringLiteral("Ann"), QStringLiteral("ann@acme.example")});
    ASSERT_TRUE(entry) << entry.error().code;
    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(drafts().empty());
    const auto waiting = store::outboxEntry(*mesh.reader(), **entry);
    ASSERT_TRUE(waiting);
    EXPECT_EQ(waiting->state, store::OutboxState::Queued);
    EXPECT_EQ(waiting->change.text, (*changed)->draft.history.text());
    EXPECT_EQ(waiting->change.base, (*changed)->draft.history.base());
    EXPECT_EQ(waiting->change.message + waiting->change.author + waiting->change.email, "ClearerAnnann@acme.example");
    const auto after = open();
    ASSERT_TRUE(after);
    EXPECT_EQ((*after)->draft.waiting, 1);
    EXPECT_EQ((*after)->view.page.product.name, "All orders");
}

TEST_F(CanvasEdits, OffersComeFromTheCatalog)
{
    const auto offers = answerTo<std::vector<FieldOffer>>([&](auto done) { edits->offers(canvas::Field::InboundFlows, QStringLiteral("orders"), &m_context, done); });
    ASSERT_TRUE(offers);
    ASSERT_EQ((*offers)->size(), 1U);
    EXPECT_EQ((*offers)->front().value, "Product orders");
}

TEST_F(CanvasEdits, WithoutACatalogThereIsNothingToEdit)
{
    LocalSyncService sync(toQt(mesh.catalogPath() + ".none"));
    LocalCanvasEditService none(sync, toQt(mesh.catalogPath() + ".none"));
    const auto answer = answerTo<DraftState>([&](auto done) { none.open(QStringLiteral("orders"), &m_context, done); });
    EXPECT_FALSE(answer);
}

} // namespace
