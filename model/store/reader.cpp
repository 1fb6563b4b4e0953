// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/reader.h"

#include "model/base/text.h"
#include "model/store/connection.h"
#include "model/store/entity_sql.h"
#include "model/store/failure.h"
#include "model/store/file_system.h"
#include "model/store/migrator.h"
#include "model/store/past/past_sql.h"
#include "model/store/past/past_view.h"
#include "model/store/row_reading.h"
#include "model/store/row_queries.h"
#include "model/store/source_sql.h"

#include <filesystem>

namespace tributary::store {

namespace {

bool hasUnfinishedLog(const std::string& path)
{
    std::error_code none;
    const auto size = std::filesystem::file_size(path + "-wal", none);
    return !none && size > 0;
}

// Reading goes through files beside the catalog, which cannot be made in a folder that is not ours
// to write to. Such a catalog is read as it lies, provided that no writer left a log behind.
std::unique_ptr<Connection> openForReading(const std::string& path)
{
    try {
        std::unique_ptr<Connection> connection = Connection::open(path, Connection::Mode::Read);
        requireCurrentSchema(*connection, embeddedMigrations());
        return connection;
    } catch (const Failure& failure) {
        const std::string& code = failure.error().code;
        if ((code != "store.unreachable" && code != "store.read-only") || isFolderWritable(path))
            throw;
        if (hasUnfinishedLog(path))
            throw Failure(Error{"store.read-only", path, "its folder cannot be written to, and a write was interrupted there", {}, {}});
    }
    std::unique_ptr<Connection> connection = Connection::open(path, Connection::Mode::Frozen);
    requireCurrentSchema(*connection, embeddedMigrations());
    return connection;
}

} // namespace

Reader::Reader(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(const std::string& path)
{
    return guarded([&] {
        std::error_code ignored;
        if (!std::filesystem::exists(path, ignored))
            throw Failure(Error{"store.missing", path, {}, {}, {}});
        return std::unique_ptr<Reader>(new Reader(openForReading(path)));
    });
}

void Reader::setStopToken(StopToken stop)
{
    m_connection->setStop(std::move(stop));
}

ReadScope::ReadScope(Reader& reader)
{
    static_cast<void>(guarded([&] { m_transaction = std::make_unique<Transaction>(reader.connection(), Transaction::Type::Read); }));
}

ReadScope::~ReadScope() = default;

const StopToken& Reader::stopToken() const
{
    return m_connection->stop();
}

Result<RevisionId> Reader::revision()
{
    return guarded([&] { return m_past ? m_past->revision() : RevisionId{numberOf(*m_connection, sql::kLastRevision)}; });
}

Result<CatalogTotals> Reader::totals()
{
    return guarded([&] {
        Transaction transaction(*m_connection, Transaction::Type::Read);
        CatalogTotals totals;
        totals.revision = m_past ? m_past->revision() : numberOf(*m_connection, sql::kLastRevision);
        for (std::size_t number = 0; number < kKindCount; ++number) {
            const auto kind = static_cast<Kind>(number);
            const std::int64_t count = m_past ? m_past->countOfKind(kind) : numberOf(*m_connection, sql::kCountOfKind, kind);
            totals.entities += count;
            if (kind == Kind::Column)
                totals.columns = count;
            if (kind == Kind::DataProduct)
                totals.products = count;
        }
        return totals;
    });
}

Result<std::vector<FileRow>> Reader::files(SourceId source)
{
    return guarded([&] { return m_past ? m_past->files(source) : rowsOf<FileRow>(*m_connection, readFile, sql::kFiles, source); });
}

Result<FileRow> Reader::file(std::int64_t id)
{
    return guarded([&] {
        if (m_past)
            return m_past->file(id);
        std::vector<FileRow> rows = rowsOf<FileRow>(*m_connection, readFile, sql::kFile, id);
        if (rows.empty())
            throw Failure(Error{"file.unknown", std::to_string(id), {}, {}, {}});
        return rows.front();
    });
}

Result<std::vector<DiagnosticRow>> Reader::diagnostics(SourceId source, int limit, int offset)
{
    return guarded([&] {
        return rowsOf<DiagnosticRow>(*m_connection, readDiagnostic, sql::kDiagnostics, source, limit, offset);
    });
}

Result<std::int64_t> Reader::countDiagnostics(SourceId source)
{
    return guarded([&] { return numberOf(*m_connection, sql::kCountDiagnostics, source); });
}

Result<std::int64_t> Reader::countPresent(SourceId source)
{
    return guarded([&] {
        return m_past ? numberOf(*m_connection, sql::kPastCountOfSource, source, m_past->revision())
                      : numberOf(*m_connection, sql::kCountPresent, source);
    });
}

Result<std::vector<ClaimRow>> Reader::claimsOn(EntityId root)
{
    return guarded([&] { return m_past ? m_past->claimsOn(root) : rowsOf<ClaimRow>(*m_connection, readClaim, sql::kClaimsOn, root); });
}

Result<std::vector<Point>> Reader::points(PointKind kind, const std::string& product, Micros since)
{
    return guarded([&] {
        return m_past ? m_past->points(kind, product, since)
                      : rowsOf<Point>(*m_connection, readPoint, sql::kPointsOfProduct, product, kind, since);
    });
}

Result<Micros> Reader::newestPoint(PointKind kind, const std::string& product)
{
    return guarded([&] {
        return m_past ? numberOf(*m_connection, sql::kPastNewestPoint, product, kind, m_past->revision())
                      : numberOf(*m_connection, sql::kNewestPoint, product, kind);
    });
}

Result<std::vector<PointFileRow>> Reader::pointFiles(PointKind kind, const std::string& product)
{
    return guarded([&] {
        const auto read = [](const Statement& row) { return PointFileRow{row.integer(0), row.integer(1), row.integer(2), row.integer(3)}; };
        return m_past ? rowsOf<PointFileRow>(*m_connection, read, sql::kPastPointFiles, product, kind, m_past->revision())
                      : rowsOf<PointFileRow>(*m_connection, read, sql::kPointFiles, product, kind);
    });
}

} // namespace tributary::store
