// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/writer.h"

#include "model/store/connection.h"
#include "model/store/delta_applier.h"
#include "model/store/entity_sql.h"
#include "model/store/failure.h"
#include "model/store/file_system.h"
#include "model/store/migrator.h"
#include "model/store/row_queries.h"
#include "model/store/row_reading.h"
#include "model/store/search/search_refresh.h"
#include "model/store/source_sql.h"
#include "model/store/writer_lock.h"

#include <filesystem>

namespace tributary::store {

Writer::Writer(std::unique_ptr<WriterLock> lock, std::unique_ptr<Connection> connection)
    : m_lock(std::move(lock)), m_connection(std::move(connection))
{
}
Writer::~Writer() = default;

Result<std::unique_ptr<Writer>> Writer::open(const std::string& path, std::chrono::milliseconds patience)
{
    return guarded([&] {
        std::error_code ignored; // opening says what is wrong
        std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
        if (std::filesystem::is_directory(path, ignored))
            throw Failure(Error{"store.unreachable", path, "it is a folder", {}, {}});
        auto lock = std::make_unique<WriterLock>(path, patience);
        std::unique_ptr<Connection> connection = Connection::open(path, Connection::Mode::Write);
        migrate(*connection, embeddedMigrations());
        chooseJournal(*connection, fileSystemOf(path));
        rebuildOutdatedSearch(*connection);
        return std::unique_ptr<Writer>(new Writer(std::move(lock), std::move(connection)));
    });
}

Result<SourceRow> Writer::putSource(const SourceRow& source)
{
    return guarded([&] {
        m_connection->use(sql::kPutSource).bind(source.name, source.kind, source.location, source.registered).run();
        Statement row = m_connection->use(sql::kSourceByName);
        row.bind(source.name);
        row.step();
        return readSource(row);
    });
}

Result<void> Writer::removeSource(const std::string& name)
{
    return guarded([&] {
        Transaction transaction(*m_connection, Transaction::Type::Write);
        SourceId source = 0;
        {
            Statement row = m_connection->use(sql::kSourceByName);
            row.bind(name);
            if (!row.step())
                throw Failure(Error{"source.unknown", name, {}, {}, {}});
            source = row.integer(0);
        }
        removeSourceRows(*m_connection, source, nowMicros());
        transaction.commit();
    });
}

Result<std::vector<SourceRow>> Writer::sources()
{
    return guarded([&] { return rowsOf<SourceRow>(*m_connection, readSource, sql::kSources); });
}

Result<std::vector<FileRow>> Writer::files(SourceId source)
{
    return guarded([&] { return rowsOf<FileRow>(*m_connection, readFile, sql::kFiles, source); });
}

Result<std::vector<ClaimRow>> Writer::claims(SourceId source)
{
    return guarded([&] { return rowsOf<ClaimRow>(*m_connection, readClaim, sql::kClaims, source); });
}

Result<std::vector<EntityStub>> Writer::roots(SourceId source)
{
    return guarded([&] { return rowsOf<EntityStub>(*m_connection, readStub, sql::kRoots, source); });
}

Result<std::vector<EntityStub>> Writer::subtree(EntityId root)
{
    return guarded([&] { return rowsOf<EntityStub>(*m_connection, readStub, sql::kSubtree, root); });
}

Result<std::int64_t> Writer::countPresent(SourceId source)
{
    return guarded([&] { return numberOf(*m_connection, sql::kCountPresent, source); });
}

Result<int> Writer::countPlaceholders(SourceId source)
{
    return guarded([&] { return static_cast<int>(numberOf(*m_connection, sql::kCountPlaceholders, source)); });
}

Result<bool> Writer::hasPoints(SourceId source, std::int64_t file)
{
    return guarded([&] {
        Statement row = m_connection->use(sql::kAnyOpenPointOfFile);
        row.bind(source, file);
        return row.step();
    });
}

Result<Applied> Writer::apply(const SourceDelta& delta, const Progress& progress, StopToken stop)
{
    if (delta.empty())
        return Applied{};
    m_connection->setStop(std::move(stop));
    Result<Applied> applied = guarded([&] {
        Transaction transaction(*m_connection, Transaction::Type::Write);
        const Applied done = applyDelta(*m_connection, delta, progress);
        transaction.commit();
        return done;
    });
    m_connection->setStop({});
    return applied;
}

} // namespace tributary::store
