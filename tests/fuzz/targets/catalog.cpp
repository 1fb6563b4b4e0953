// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A small catalog with a past, in which each run overwrites some cells with arbitrary bytes, asks what
// pages and commands ask, and puts the cells back. Every answer may be an error; none may be a crash. The
// first byte says what is asked, since asking everything takes tens of milliseconds: 1 rows, 2 pages, 4
// lineage, in sum.
#include "model/lineage/export.h"
#include "model/query/lineage_query.h"
#include "model/query/product_query.h"
#include "model/query/resolver.h"
#include "model/query/search_query.h"
#include "model/query/sync_status_query.h"
#include "model/store/connection.h"
#include "model/sync/engine.h"
#include "tests/fuzz/targets/byte_source.h"
#include "tests/fuzz/targets/catalog_cells.h"
#include "tests/fuzz/targets/require.h"
#include "tests/fuzz/targets/small_mesh.h"
#include "tests/fuzz/targets/targets.h"
#include "tests/support/core/temp_folder.h"

namespace tributary::fuzz {

namespace {

constexpr std::size_t kMostEdits = 8;

class Catalog {
public:
    Catalog() : m_path((m_folder.path() / "catalog.tributary").string())
    {
        auto writer = store::Writer::open(m_path);
        require(writer.has_value(), "a catalog can be made");
        m_writer = std::move(*writer);
        for (const bool isLater : {false, true}) {
            writeMesh(m_folder.path() / "mesh", isLater);
            store::SourceRow source;
            source.name = "mesh";
            source.kind = "folder";
            source.location = (m_folder.path() / "mesh").string();
            sync::SyncOptions options;
            options.full = options.release = true;
            options.threads = 1;
            require(sync::syncFolder(*m_writer, source, options, {}, {}).has_value(), "the small mesh can be synced");
        }
        m_cells = cellsOf(*m_writer);
        require(m_cells.size() > 200, "the catalog has cells");
    }

    store::Writer& writer() { return *m_writer; }
    const std::vector<Cell>& cells() const { return m_cells; }
    const std::string& path() const { return m_path; }

private:
    test::TempFolder m_folder;
    std::string m_path;
    std::unique_ptr<store::Writer> m_writer;
    std::vector<Cell> m_cells;
};

void askRows(store::Reader& reader)
{
    (void)reader.totals();
    (void)reader.revisions({}, 50);
    for (const store::SourceRow& source : reader.sources().value_or(std::vector<store::SourceRow>())) {
        (void)reader.files(source.id);
        (void)reader.diagnostics(source.id, 50, 0);
    }
    for (EntityId id = 1; id < 60; ++id) {
        const auto row = reader.entity(id);
        if (!row)
            continue;
        require(!dumpJson(row->facts).empty(), "facts have a text");
        (void)query::factsOf(*row, {});
        (void)query::columnsOf(reader, id);
        (void)reader.children(id, Kind::Unknown);
        (void)reader.claimsOn(id);
        (void)reader.history(id);
        (void)reader.entityAt(id, 1);
        (void)reader.referencesAt(id, 1);
        (void)query::resolve(reader, query::Summaries(reader).referenceOf(*row), row->kind);
    }
}

void askPages(store::Reader& reader)
{
    for (const char* product : {"orders", "revenue", "tributary:product/orders@1.0.0"})
        (void)query::productPage(reader, product);
    for (const char* text : {"", "orders", "column:id", "owner:jo is:latest -tag:z", "version:any kind:contract"})
        (void)query::searchCatalog(reader, text, 20, 0, true);
    (void)query::syncStatus(reader, "catalog");
}

void askLineage(store::Reader& reader)
{
    query::LineageRequest request;
    for (int level = 0; level <= static_cast<int>(lineage::Level::Column); ++level) {
        request.level = static_cast<lineage::Level>(level);
        request.columns = request.level == lineage::Level::Dataset;
        request.asOf = level % 2 == 0 ? std::optional<RevisionId>(1) : std::nullopt;
        const auto result = query::lineageOf(reader, request);
        if (!result)
            continue;
        for (const auto& format : {lineage::toDot, lineage::toMermaid, lineage::toCsv, lineage::toGraphml})
            require(!format(*result, nullptr).empty(), "a graph has a text");
    }
    request.ref = "orders";
    request.level.reset();
    (void)query::lineageOf(reader, request);
}

struct Edit {
    const Cell* cell;
    std::string before;
};

std::vector<Edit> editsOf(ByteSource& source, Catalog& catalog)
{
    std::vector<Edit> edits;
    store::Transaction transaction(catalog.writer().connection(), store::Transaction::Type::Write);
    for (std::size_t count = 0; count < kMostEdits && !source.isEmpty(); ++count) {
        const std::size_t place = source.byte() + 256U * source.byte();
        const Cell& cell = catalog.cells()[place % catalog.cells().size()];
        std::string before;
        if (putBytes(catalog.writer(), cell, source.until(kEndOfValue), before))
            edits.push_back({&cell, std::move(before)});
    }
    transaction.commit();
    return edits;
}

} // namespace

void catalog(std::string_view bytes)
{
    static Catalog catalog;
    ByteSource source(bytes);
    const std::uint8_t asked = source.byte();
    std::vector<Edit> edits = editsOf(source, catalog);
    if (auto reader = store::Reader::open(catalog.path())) {
        if ((asked & 1U) != 0)
            askRows(**reader);
        if ((asked & 2U) != 0)
            askPages(**reader);
        if ((asked & 4U) != 0)
            askLineage(**reader);
    }
    store::Transaction transaction(catalog.writer().connection(), store::Transaction::Type::Write);
    for (; !edits.empty(); edits.pop_back())
        putLiteral(catalog.writer(), *edits.back().cell, edits.back().before);
    transaction.commit();
}

} // namespace tributary::fuzz
