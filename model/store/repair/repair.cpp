// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/repair/repair.h"

#include "model/store/delta_applier.h"
#include "model/store/failure.h"
#include "model/store/file_system.h"
#include "model/store/integrity.h"
#include "model/store/migrator.h"
#include "model/store/repair/move_aside.h"
#include "model/store/writer_lock.h"

#include <filesystem>
#include <fstream>

namespace tributary::store {

namespace {

// Damage can hit the very bytes that say whose file it is: then its name, and the application's
// number behind them, speak for it.
bool wasOurs(const std::string& path)
{
    constexpr std::streamoff kApplicationIdOffset = 68;
    char mark[4] = {};
    std::ifstream file(path, std::ios::binary);
    file.seekg(kApplicationIdOffset);
    file.read(mark, sizeof mark);
    return std::string_view(mark, sizeof mark) == "TRIB" || std::filesystem::path(path).extension() == ".tributary";
}

// Whether another file may take this one's place.
bool isWorthRebuilding(const Error& error, const std::string& path)
{
    const bool isNoDatabase = error.code == "store.not-a-catalog" && !error.detail.empty();
    return error.code == "store.corrupt" || error.code == "store.failed" || (isNoDatabase && wasOurs(path));
}

// In the file itself. True where it is sound afterwards; else nothing has changed in it.
bool mendInPlace(const std::string& path, Repaired& result)
{
    const std::unique_ptr<Connection> connection = Connection::open(path, Connection::Mode::Write);
    const std::int64_t version = checkedVersion(*connection, embeddedMigrations());
    if (version == embeddedMigrations().back().number)
        result.found = problemsOfAll(*connection);
    else
        result.found = problemsOfPages(*connection);
    const bool isDamaged = !result.found.empty();
    if (isDamaged && version < embeddedMigrations().back().number)
        return false;
    migrate(*connection, embeddedMigrations());
    {
        Transaction transaction(*connection, Transaction::Type::Write);
        if (isDamaged)
            connection->script("REINDEX");
        deriveAll(*connection);
        if (!problemsOfAll(*connection).empty()) {
            // A file of a later schema holds more than this program could carry over.
            if (version > embeddedMigrations().back().number)
                throw Failure(Error{"store.newer", path, result.found.empty() ? "" : result.found.front(), {}, {}});
            return false;
        }
        transaction.commit();
    }
    chooseJournal(*connection, fileSystemOf(path));
    return true;
}

void rebuild(const std::string& path, Repaired& result)
{
    const std::string draft = path + ".rebuilding";
    removeDraft(draft);
    try {
        result.salvaged = salvage(path, draft);
        result.movedTo = replaceKeeping(path, draft);
    } catch (...) {
        removeDraft(draft);
        throw;
    }
    result.outcome = Repaired::Outcome::Rebuilt;
}

} // namespace

Result<Repaired> repairCatalog(const std::string& path)
{
    return guarded([&] {
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(path, ignored))
            throw Failure(Error{"store.missing", path, {}, {}, {}});
        const WriterLock lock(path, Writer::kPatience);
        Repaired result;
        const auto mended = guarded([&] { return mendInPlace(path, result); });
        if (mended && *mended) {
            result.outcome = result.found.empty() ? Repaired::Outcome::Sound : Repaired::Outcome::Mended;
            return result;
        }
        if (!mended && !isWorthRebuilding(mended.error(), path))
            throw Failure(mended.error());
        if (!mended && result.found.empty())
            result.found.push_back(mended.error().detail);
        rebuild(path, result);
        return result;
    });
}

} // namespace tributary::store
