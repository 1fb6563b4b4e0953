// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/canvas_draft.h"
#include "model/query/canvas_query.h"
#include "model/query/canvas_offers.h"
#include "model/store/connection.h"
#include "model/store/drafts.h"
#include "model/store/outbox.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;
using namespace tributary::query;
using canvas::Field;

namespace {

constexpr Micros kDraftAt = 1'795'000'000'000'000;
constexpr const char* kOrdersFile = "orders.odps.yaml";

class CanvasDrafts : public ::testing::Test {
protected:
    void SetUp() override
    {
        mesh.write(kOrdersFile, text("1.0"));
        mesh.write("orders.odcs.yaml", contractText("orders", "2.0", 2));
        mesh.write("quotes.odcs.yaml", contractText("quotes", "1.0", 3));
        mesh.write("domains.yaml", "apiVersion: tributary/v1\nkind: Domains\ndomains:\n  - {id: sales, name: Sales, code: SA}\n  - {id: deal, name: Deal, code: DE, parent: sales}\n");
        mesh.sync();
    }
    static std::string text(const std::string& version) { return "# ours\n" + productText("orders", version, "Every order."); }
    std::string file() const
    {
        std::ifstream stream(mesh.root() / kOrdersFile, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    CanvasDraft open() { return openDraft(*mesh.reader(), "orders").value(); }
    std::string refusal(const std::string& ref = "orders")
    {
        const auto draft = openDraft(*mesh.reader(), ref);
        return draft ? "" : draft.error().code;
    }
    DraftView view(const CanvasDraft& draft)
    {
        auto seen = viewOf(*mesh.reader(), draft);
        EXPECT_TRUE(seen) << seen.error().code;
        return std::move(*seen);
    }
    static void edit(CanvasDraft& draft, const std::string& words) { ASSERT_TRUE(draft.history.apply(canvas::editFromText(words).value())) << words; }
    std::unique_ptr<store::Writer> writer() { return store::Writer::open(mesh.catalogPath()).value(); }
    void keep(const CanvasDraft& draft) { ASSERT_TRUE(keepDraft(*writer(), draft, kDraftAt)); }
    std::size_t keptDrafts() { return store::drafts(*mesh.reader())->size(); }
    std::int64_t publish(const CanvasDraft& draft)
    {
        outbox::Publication publication = publicationOf(draft);
        publication.message = "Because";
        publication.author = "Ann";
        return outbox::publishChange(*writer(), publication, kDraftAt).value();
    }

    MeshFolder mesh;
};

TEST_F(CanvasDrafts, ANewOneIsTheFile)
{
    const CanvasDraft draft = open();
    EXPECT_EQ(draft.ref, "tributary:product/orders@1.0");
    EXPECT_EQ(draft.source, "mesh");
    EXPECT_EQ(draft.path, kOrdersFile);
    EXPECT_EQ(draft.history.text(), file());
    EXPECT_EQ(draft.keptAt, 0);
    EXPECT_FALSE(draft.isBehind);
    const DraftView seen = view(draft);
    EXPECT_TRUE(seen.diff.empty());
    EXPECT_EQ(seen.written[canvas::indexOf(Field::Domain)], std::vector<std::string>{"sales"});
    EXPECT_TRUE(std::none_of(seen.changed.begin(), seen.changed.end(), [](bool one) { return one; }));
}

TEST_F(CanvasDrafts, ItsCanvasIsThatOfTheChangedFile)
{
    CanvasDraft draft = open();
    edit(draft, "name=All orders");
    edit(draft, "domain=deal");
    edit(draft, "owner=Ann Bo <ann@acme.example>");
    edit(draft, "input-ports+=q@1.0=quotes");
    edit(draft, "output-ports+=offers@1.0=quotes");
    edit(draft, "inbound-flows+=CRM: at night");
    edit(draft, "lifecycle=experimental");
    const DraftView seen = view(draft);
    EXPECT_EQ(seen.page.product.name, "All orders");
    EXPECT_EQ(seen.page.canvas.at(Field::Domain).text, "Sales / Deal");
    EXPECT_EQ(seen.page.canvas.at(Field::Owner).text, "Ann Bo");
    EXPECT_EQ(seen.page.canvas.at(Field::Owner).detail, "ann@acme.example");
    ASSERT_EQ(seen.page.canvas.at(Field::InputPorts).items.size(), 1U);
    EXPECT_EQ(seen.page.canvas.at(Field::InputPorts).items[0].hint, "") << "its contract is known";
    EXPECT_EQ(seen.page.canvas.at(Field::OutputPorts).items[0].ref, "tributary:output-port/orders@1.0/out@1.0.0") << "what the catalog knows of a port stays with it";
    EXPECT_EQ(seen.page.canvas.at(Field::Datasets).items.size(), 2U) << "with those of the new port's contract";
    EXPECT_EQ(seen.page.canvas.at(Field::Lifecycle).choice, "experimental");
    EXPECT_TRUE(seen.changed[canvas::indexOf(Field::Name)]);
    EXPECT_TRUE(seen.changed[canvas::indexOf(Field::OutputPorts)]);
    EXPECT_FALSE(seen.changed[canvas::indexOf(Field::Description)]);
    EXPECT_NE(seen.diff.find("-name: Product orders\n+name: All orders\n"), std::string::npos) << seen.diff;
    EXPECT_EQ(file(), text("1.0")) << "nothing is written";

    // What a sync of that file makes of it is the same.
    mesh.write(kOrdersFile, draft.history.text());
    mesh.sync();
    const auto synced = canvasPage(*mesh.reader(), "orders");
    ASSERT_TRUE(synced);
    for (const Field field : canvas::allFields()) {
        const canvas::FieldValue& drafted = seen.page.canvas.at(field);
        const canvas::FieldValue& real = synced->canvas.at(field);
        EXPECT_EQ(drafted.text + "|" + drafted.detail + "|" + drafted.choice + "|" + drafted.hint, real.text + "|" + real.detail + "|" + real.choice + "|" + real.hint) << canvas::fieldName(field);
        ASSERT_EQ(drafted.items.size(), real.items.size()) << canvas::fieldName(field);
        for (std::size_t i = 0; i < real.items.size(); ++i)
            EXPECT_EQ(drafted.items[i].title + drafted.items[i].hint + drafted.items[i].detail, real.items[i].title + real.items[i].hint + real.items[i].detail) << canvas::fieldName(field);
    }
}

TEST_F(CanvasDrafts, KeptItComesBackWithItsWayBack)
{
    CanvasDraft draft = open();
    edit(draft, "name=All orders");
    edit(draft, "security+=No exports");
    keep(draft);
    CanvasDraft again = open();
    EXPECT_EQ(again.keptAt, kDraftAt);
    EXPECT_EQ(again.history.text(), draft.history.text());
    EXPECT_EQ(again.history.undoable(), 2U);
    EXPECT_TRUE(again.history.undo() && again.history.undo());
    EXPECT_EQ(again.history.text(), file());
    keep(again);
    EXPECT_EQ(keptDrafts(), 0U) << "it changes nothing any more";
}

TEST_F(CanvasDrafts, AFileThatChangedUnderneathIsTold)
{
    CanvasDraft draft = open();
    edit(draft, "name=All orders");
    keep(draft);
    mesh.write(kOrdersFile, text("1.0") + "tags: [x]\n");
    EXPECT_TRUE(open().isBehind);
    mesh.remove(kOrdersFile);
    CanvasDraft lone = open();
    EXPECT_TRUE(lone.isBehind);
    EXPECT_EQ(lone.history.text(), draft.history.text()) << "what somebody wrote outlives its file";
}

TEST_F(CanvasDrafts, PublishedItGoesOnFromWhatWaits)
{
    CanvasDraft draft = open();
    edit(draft, "name=All orders");
    keep(draft);
    const std::int64_t entry = publish(draft);
    EXPECT_EQ(keptDrafts(), 0U);
    CanvasDraft next = open();
    EXPECT_EQ(next.waiting, 1);
    EXPECT_FALSE(next.isBehind);
    EXPECT_FALSE(next.history.isChanged());
    EXPECT_EQ(next.history.text(), draft.history.text());
    EXPECT_EQ(view(next).page.product.name, "All orders");
    edit(next, "system=Orders DB");
    keep(next);
    publish(next);
    const auto second = store::outboxEntry(*mesh.reader(), entry + 1);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->change.base, draft.history.text()) << "the second change begins where the first ends";
    // Taken back, what waits is the file again.
    auto write = writer();
    ASSERT_TRUE(store::withdrawChange(*write, entry + 1, "Ann", kDraftAt));
    ASSERT_TRUE(store::withdrawChange(*write, entry, "Ann", kDraftAt));
    write.reset();
    EXPECT_EQ(open().waiting, 0);
    EXPECT_EQ(open().history.text(), file());
}

TEST_F(CanvasDrafts, WhatCannotBeEditedSaysWhy)
{
    EXPECT_EQ(refusal("nothing-like-it"), "ref.unknown");
    mesh.write(kOrdersFile, text("1.0") + "x: [\n");
    EXPECT_NE(refusal(), "") << "a file that cannot be parsed is never touched";
    mesh.write(kOrdersFile, "kind: DataProduct\nid: another\n");
    EXPECT_EQ(refusal(), "canvas-edit.not-in-file");
    mesh.remove(kOrdersFile);
    EXPECT_NE(refusal(), "");
    mesh.write(kOrdersFile, text("1.0"));
    EXPECT_EQ(refusal(), "");
}

TEST_F(CanvasDrafts, ADamagedDraftIsNotOpened)
{
    CanvasDraft draft = open();
    edit(draft, "name=All orders");
    keep(draft);
    {
        const auto connection = store::Connection::open(mesh.catalogPath(), store::Connection::Mode::Write);
        connection->script("UPDATE draft SET base = replace(base, 'Product orders', 'Something')");
    }
    EXPECT_EQ(refusal(), "canvas-edit.broken-draft");
    ASSERT_TRUE(store::dropDraft(*writer(), draft.ref));
    EXPECT_EQ(refusal(), "");
}

TEST_F(CanvasDrafts, TheCatalogOffersWhatAFieldMayHold)
{
    auto reader = mesh.reader();
    const auto values = [&](Field field, const std::string& typed) {
        std::vector<std::string> out;
        const auto offers = offersFor(*reader, field, typed, 20);
        EXPECT_TRUE(offers);
        for (const FieldOffer& offer : offers.value_or(std::vector<FieldOffer>()))
            out.push_back(offer.value);
        std::sort(out.begin(), out.end());
        return out;
    };
    using Values = std::vector<std::string>;
    EXPECT_EQ(values(Field::Domain, ""), (Values{"deal", "sales"}));
    EXPECT_EQ(values(Field::Domain, "dea"), Values{"deal"});
    EXPECT_EQ(values(Field::InputPorts, "quotes"), Values{"quotes@1.0=quotes"});
    EXPECT_EQ(values(Field::InboundFlows, "orders"), Values{"Product orders"});
    EXPECT_EQ(values(Field::System, "orders"), Values{}) << "a text of one's own";
    EXPECT_FALSE(hasOffers(Field::Security));
    EXPECT_EQ(values(Field::Datasets, "table"), (Values{"table", "table"}));
}

} // namespace
