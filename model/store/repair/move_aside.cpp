// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/repair/move_aside.h"

#include "model/base/time.h"
#include "model/store/failure.h"

#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace tributary::store {

namespace {

[[noreturn]] void throwSystemError(const std::string& path)
{
    const int reason = errno;
    Error error = errorOf(SQLITE_IOERR, std::strerror(reason), reason);
    error.subject = path;
    throw Failure(std::move(error));
}

std::string freeName(const std::string& path)
{
    std::string time = formatTime(nowMicros() / kMicrosPerSecond * kMicrosPerSecond);
    std::erase(time, ':'); // no letter of a file name everywhere
    const std::string stem = path + ".broken-" + time;
    std::string name = stem;
    for (int number = 2; ::access(name.c_str(), F_OK) == 0; ++number)
        name = stem + "-" + std::to_string(number);
    return name;
}

} // namespace

std::string replaceKeeping(const std::string& path, const std::string& fresh)
{
    const std::string aside = freeName(path);
    // A second name first; where a file system has none, the file is without one for a moment.
    const bool linked = ::link(path.c_str(), aside.c_str()) == 0;
    if (!linked && std::rename(path.c_str(), aside.c_str()) != 0)
        throwSystemError(path);
    // The old log must not meet the new file, which it would be applied to.
    std::rename((path + "-wal").c_str(), (aside + "-wal").c_str());
    std::rename((path + "-journal").c_str(), (aside + "-journal").c_str());
    std::remove((path + "-shm").c_str());
    if (std::rename(fresh.c_str(), path.c_str()) == 0)
        return aside;
    const int reason = errno;
    std::rename((aside + "-wal").c_str(), (path + "-wal").c_str());
    std::rename((aside + "-journal").c_str(), (path + "-journal").c_str());
    if (linked)
        std::remove(aside.c_str());
    else
        std::rename(aside.c_str(), path.c_str());
    errno = reason;
    throwSystemError(path);
}

void removeDraft(const std::string& path)
{
    for (const char* ending : {"", "-journal", "-wal", "-shm"})
        std::remove((path + ending).c_str());
}

} // namespace tributary::store
