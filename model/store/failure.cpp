// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/failure.h"

#include <sqlite3.h>

#include <cerrno>

namespace tributary::store {

namespace {

const char* codeOfFailedTransfer(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return "store.full"; // the last: this user's files may not grow beyond a size
    case EROFS:
    case EACCES:
    case EPERM: return "store.read-only";
    default: return "store.io";
    }
}

// What the system last said about a file of this connection. SQLite's own answer is the errno of now,
// which its cleaning up may have replaced; each file remembers the one of its failed write.
int systemErrorOf(sqlite3* database)
{
    int error = 0;
    sqlite3_file* journal = nullptr;
    if (sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal) == SQLITE_OK && journal != nullptr
        && journal->pMethods != nullptr)
        journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &error);
    if (error == 0)
        sqlite3_file_control(database, "main", SQLITE_FCNTL_LAST_ERRNO, &error);
    return error != 0 ? error : sqlite3_system_errno(database);
}

} // namespace

Error errorOf(int resultCode, const char* message, int systemError)
{
    const char* code = "store.failed";
    switch (resultCode & 0xff) {
    case SQLITE_FULL: code = "store.full"; break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: code = "store.locked"; break;
    case SQLITE_READONLY:
    case SQLITE_PERM: code = "store.read-only"; break;
    case SQLITE_CORRUPT: code = "store.corrupt"; break;
    case SQLITE_NOTADB: code = "store.not-a-catalog"; break;
    case SQLITE_CANTOPEN: code = "store.unreachable"; break;
    case SQLITE_IOERR: code = codeOfFailedTransfer(systemError); break;
    case SQLITE_INTERRUPT: code = "cancelled"; break;
    default: break;
    }
    return Error{code, {}, message != nullptr ? message : "", {}, {}};
}

void throwLast(sqlite3* database)
{
    const int resultCode = sqlite3_errcode(database);
    const std::string message = sqlite3_errmsg(database);
    Error error = errorOf(resultCode, message.c_str(), (resultCode & 0xff) == SQLITE_IOERR ? systemErrorOf(database) : 0);
    const char* path = database != nullptr ? sqlite3_db_filename(database, "main") : nullptr;
    if (path != nullptr)
        error.subject = path;
    throw Failure(std::move(error));
}

} // namespace tributary::store
