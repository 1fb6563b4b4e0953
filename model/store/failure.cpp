// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/failure.h"

#include <sqlite3.h>

namespace tributary::store {

Error errorOf(int resultCode, const char* message)
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
    case SQLITE_INTERRUPT: code = "cancelled"; break;
    default: break;
    }
    return Error{code, {}, message != nullptr ? message : "", {}, {}};
}

void throwLast(sqlite3* database)
{
    throw Failure(errorOf(sqlite3_errcode(database), sqlite3_errmsg(database)));
}

} // namespace tributary::store
