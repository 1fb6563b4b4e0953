// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/packed_drafts.h"
#include "model/store/connection.h"
#include "tests/model/store/support/catalog.h"
#include "tests/model/store/support/random_catalog.h"

#include <gtest/gtest.h>

#include <deque>

namespace tributary::test::new_documents {
namespace {

using store::ClaimChange;
using store::EntityChange;
using store::SourceDelta;

// The documents of some files twice: as packed documents, and as one change for each entity.
struct BothWays {
    std::deque<PackedDrafts> packed;
    SourceDelta documents;
    SourceDelta entities;

    BothWays(SourceId source, std::vector<Drafts>&& files) = delete; // the deltas point into them
    BothWays(SourceId source, const std::vector<Drafts>& files)
    {
        for (SourceDelta* delta : {&documents, &entities}) {
            delta->source = source;
            delta->state = "complete";
        }
        for (const Drafts& file : files)
            add(file.batch());
    }

    void add(const FileBatch& batch)
    {
        store::FileChange change;
        change.row.path = batch.path;
        change.diagnostics = &batch.diagnostics;
        change.points = &batch.points;
        documents.files.push_back(change);
        entities.files.push_back(change);
        const int file = static_cast<int>(documents.files.size()) - 1;
        const int first = static_cast<int>(entities.entities.size());
        for (const EntityDraft& draft : batch.entities) {
            EntityChange entity;
            entity.draft = &draft;
            entity.content = contentDigest(draft);
            entity.parentChange = draft.parent < 0 ? -1 : first + draft.parent;
            entity.file = file;
            if (draft.parent < 0)
                entities.claims.push_back({file, 0, static_cast<int>(entities.entities.size()), 0, entity.content, draft.mark.line, true});
            entities.entities.push_back(entity);
        }
        forEachDocument(batch.entities, [&](std::vector<EntityDraft> drafts) {
            const int line = drafts.front().mark.line;
            const DocumentDrafts document = documentDrafts(std::move(drafts));
            packed.emplace_back(document);
            documents.claims.push_back({file, 0, -1, 0, document.content.front(), line, true, static_cast<int>(documents.documents.size())});
            documents.documents.push_back({&packed.back(), file});
        });
    }
};

std::vector<Drafts> products(int count)
{
    std::vector<Drafts> files;
    for (int i = 0; i < count; ++i) {
        Drafts& file = files.emplace_back("f" + std::to_string(i) + ".yaml");
        const int product = file.product("p" + std::to_string(i), "Product");
        file.outputPort(product, "out", "c");
        file.outputPort(product, "more", "c");
    }
    return files;
}

// All of a table as text.
std::vector<std::string> rowsOf(Catalog& catalog, const std::string& sql)
{
    const auto connection = store::Connection::open(catalog.path(), store::Connection::Mode::Read);
    std::vector<std::string> rows;
    store::Statement row = connection->prepare(sql);
    while (row.step())
        rows.push_back(row.text(0));
    return rows;
}

const char* const kEverything[] = {
    ("SELECT json_array(id, source_id, root_id, parent_id, kind, local, version, name, name_folded, facts, extra, hex(content), file_id, line, col,"
     " placeholder, derived, latest, valid_from, valid_to) FROM entity ORDER BY id"),
    "SELECT json_array(entity_id, ordinal, role, target_kind, target, target_folded, target_version, part) FROM reference ORDER BY entity_id, ordinal",
    "SELECT json_array(file_id, entity_id, hex(subtree), line, winner) FROM claim ORDER BY file_id, entity_id",
    "SELECT json_array(from_id, to_id, kind, evidence) FROM edge ORDER BY from_id, to_id, kind",
};

TEST(NewDocuments, BecomeTheRowsThatTheirEntitiesWould)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        std::mt19937 random(seed);
        RandomCatalog random_files(random);
        for (int i = 0; i < 4; ++i)
            random_files.mutate();
        const std::vector<Drafts> files = random_files.files();
        Catalog one;
        Catalog other;
        const auto packed = one.writer().apply(BothWays(one.source("main"), files).documents, {}, {});
        const auto plain = other.writer().apply(BothWays(other.source("main"), files).entities, {}, {});
        ASSERT_TRUE(packed && plain);
        EXPECT_EQ(packed->added, plain->added);
        EXPECT_EQ(packed->placeholders, plain->placeholders);
        for (const char* table : kEverything)
            EXPECT_EQ(rowsOf(one, table), rowsOf(other, table)) << seed;
    }
}

TEST(NewDocuments, GoWithChangesOfOthers)
{
    Catalog catalog;
    const std::vector<Drafts> before = products(1);
    ASSERT_TRUE(catalog.writer().apply(BothWays(catalog.source("main"), before).entities, {}, {}));
    Drafts changed("f0.yaml");
    changed.product("p0", "Renamed");
    EntityChange change;
    change.action = EntityChange::Action::Change;
    change.id = catalog.one(Kind::DataProduct, "p0").id;
    change.draft = &changed.draft(0);
    change.content = contentDigest(changed.draft(0));
    Drafts fresh("new.yaml");
    fresh.product("fresh", "Fresh");
    const std::vector<Drafts> more{fresh};
    BothWays both(catalog.source("main"), more);
    both.documents.entities.push_back(change);
    const auto applied = catalog.writer().apply(both.documents, {}, {});
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->added, 1);
    EXPECT_EQ(applied->changed, 1);
    EXPECT_EQ(catalog.one(Kind::DataProduct, "p0").name, "Renamed");
    const EntityRow row = catalog.one(Kind::DataProduct, "fresh");
    EXPECT_EQ(catalog.reader().file(row.file).value().path, "new.yaml");
    EXPECT_EQ(catalog.reader().claimsOn(row.id).value().size(), 1U);
}

TEST(NewDocuments, CountEachEntityInTheirProgress)
{
    Catalog catalog;
    std::vector<std::int64_t> reports;
    const std::vector<Drafts> files = products(400);
    const auto applied = catalog.writer().apply(BothWays(catalog.source("main"), files).documents,
                                                [&](std::int64_t done, std::int64_t total) {
                                                    EXPECT_EQ(total, 1'200);
                                                    reports.push_back(done);
                                                }, {});
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->added, 1'200);
    EXPECT_EQ(reports, (std::vector<std::int64_t>{0, 500, 1'000, 1'200}));
}

TEST(NewDocuments, CanBeStoppedWithinOneWithoutATrace)
{
    Catalog catalog;
    std::stop_source stop;
    const std::vector<Drafts> files = products(400);
    const BothWays both(catalog.source("main"), files);
    const auto applied = catalog.writer().apply(both.documents, [&](std::int64_t done, std::int64_t) {
        if (done == 500)
            stop.request_stop();
    }, stop.get_token());
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, "cancelled");
    EXPECT_EQ(catalog.reader().totals().value().entities, 0);
    EXPECT_TRUE(catalog.writer().apply(both.documents, {}, {}));
}

TEST(NewDocuments, OneOfNothingIsAnError)
{
    Catalog catalog;
    const PackedDrafts nothing;
    SourceDelta delta;
    delta.source = catalog.source("main");
    delta.documents.push_back({&nothing, -1});
    const auto applied = catalog.writer().apply(delta, {}, {});
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, "store.failed");
}

} // namespace
} // namespace tributary::test::new_documents
