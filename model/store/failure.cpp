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
    Error error = errorOf(sqlite3_errcode(database), sqlite3_errmsg(database), sqlite3_system_errno(database));
    const char* path = database != nullptr ? sqlite3_db_filename(database, "main") : nullptr;
    if (path != nullptr)
        error.subject = path;
    throw Failure(std::move(error));
}

} // namespace tributary::store
