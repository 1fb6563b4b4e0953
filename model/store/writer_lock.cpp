// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/writer_lock.h"

#include "model/store/failure.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <thread>

namespace tributary::store {

namespace {

constexpr auto kBetweenTries = std::chrono::milliseconds(20);
constexpr std::size_t kLongestHolder = 200;

const char* codeOfOpening(int systemError)
{
    switch (systemError) {
    case EACCES:
    case EPERM:
    case EROFS: return "store.read-only";
    case ENOSPC:
    case EDQUOT: return "store.full";
    default: return "store.unreachable";
    }
}

std::string thisProcess()
{
    char host[256] = {};
    ::gethostname(host, sizeof host - 1);
    return std::string(program_invocation_short_name) + ", process " + std::to_string(::getpid()) + " on " + host;
}

// What the holder wrote, as one line; anybody may have written it.
std::string holderOf(int descriptor)
{
    char text[kLongestHolder] = {};
    const ssize_t size = ::pread(descriptor, text, sizeof text, 0);
    std::string holder(text, size > 0 ? static_cast<std::size_t>(size) : 0);
    for (char& letter : holder)
        if (static_cast<unsigned char>(letter) < ' ')
            letter = ' ';
    while (!holder.empty() && holder.back() == ' ')
        holder.pop_back();
    return holder;
}

} // namespace

WriterLock::WriterLock(const std::string& catalogPath, std::chrono::milliseconds patience)
{
    m_descriptor = ::open((catalogPath + ".writer").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        throw Failure(Error{codeOfOpening(errno), catalogPath, std::strerror(errno), {}, {}});
    try {
        acquire(catalogPath, patience);
    } catch (...) {
        ::close(m_descriptor);
        throw;
    }
    // Only words: where they cannot be written the lock holds all the same.
    const std::string holder = thisProcess() + "\n";
    if (::ftruncate(m_descriptor, 0) == 0)
        [[maybe_unused]] const ssize_t written = ::pwrite(m_descriptor, holder.data(), holder.size(), 0);
}

void WriterLock::acquire(const std::string& catalogPath, std::chrono::milliseconds patience)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK)
            return; // a file system without locks: SQLite's own are all there is
        if (std::chrono::steady_clock::now() >= until)
            throw Failure(Error{"store.locked", catalogPath, holderOf(m_descriptor), {}, {}});
        std::this_thread::sleep_for(kBetweenTries);
    }
}

WriterLock::~WriterLock()
{
    // The file stays: taking it away could part a waiting process from the one that comes next.
    ::close(m_descriptor);
}

} // namespace tributary::store
