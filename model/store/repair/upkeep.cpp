// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/repair/upkeep.h"

#include "model/store/connection.h"
#include "model/store/delta_applier.h"
#include "model/store/failure.h"
#include "model/store/integrity.h"

#include <filesystem>

namespace tributary::store {

namespace {

std::int64_t diskBytes(const std::string& path)
{
    std::int64_t bytes = 0;
    for (const char* part : {"", "-wal"}) {
        std::error_code missing;
        const auto size = std::filesystem::file_size(path + part, missing);
        bytes += missing ? 0 : static_cast<std::int64_t>(size);
    }
    return bytes;
}

} // namespace

Result<std::vector<std::string>> renewDerived(Writer& writer)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        std::vector<std::string> found = problemsOfAll(connection);
        Transaction transaction(connection, Transaction::Type::Write);
        if (!found.empty())
            connection.script("REINDEX");
        deriveAll(connection);
        if (const auto left = problemsOfAll(connection); !left.empty())
            throw Failure(Error{"store.corrupt", connection.path(), left.front(), {}, {}});
        transaction.commit();
        return found;
    });
}

Result<Compacted> compactCatalog(Writer& writer)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        Compacted result{diskBytes(connection.path()), 0};
        connection.script("VACUUM");
        // A reader in the middle of a page keeps the log; it is emptied a little later then.
        connection.script("PRAGMA wal_checkpoint(TRUNCATE)");
        result.bytesAfter = diskBytes(connection.path());
        return result;
    });
}

} // namespace tributary::store
