// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/backup.h"

#include "model/store/failure.h"

#include <sqlite3.h>

#include <cstdio>
#include <memory>

namespace tributary::store {

namespace {

using Database = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;

// Empty where the copy is complete, else why it is not.
std::string copyTo(const std::string& path, sqlite3* from)
{
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const Database target(handle, &sqlite3_close);
    if (opened != SQLITE_OK)
        return sqlite3_errmsg(handle);
    sqlite3_backup* backup = sqlite3_backup_init(handle, "main", from, "main");
    if (backup == nullptr)
        return sqlite3_errmsg(handle);
    const int copied = sqlite3_backup_step(backup, -1);
    const int ended = sqlite3_backup_finish(backup);
    if (copied == SQLITE_DONE && ended == SQLITE_OK)
        return {};
    return sqlite3_errstr(copied == SQLITE_DONE ? ended : copied);
}

void removeCopy(const std::string& path)
{
    for (const char* ending : {"", "-journal", "-wal", "-shm"})
        std::remove((path + ending).c_str());
}

} // namespace

void copyAside(Connection& connection, std::int64_t version)
{
    const std::string copy = connection.path() + ".schema-" + std::to_string(version) + ".bak";
    const std::string unfinished = copy + ".part";
    removeCopy(unfinished);
    std::string reason = copyTo(unfinished, connection.handle());
    if (reason.empty() && std::rename(unfinished.c_str(), copy.c_str()) != 0)
        reason = "the copy cannot take its name";
    if (reason.empty())
        return;
    removeCopy(unfinished);
    throw Failure(Error{"store.backup-failed", connection.path(), reason, {}, {}});
}

} // namespace tributary::store
