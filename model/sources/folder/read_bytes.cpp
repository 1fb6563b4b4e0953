// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/diagnostic_codes.h"
#include "model/sources/folder/walker.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace tributary::sources {

namespace {

class OpenFile {
public:
    explicit OpenFile(int descriptor) : m_descriptor(descriptor) {}
    ~OpenFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

Result<std::string> readAll(int descriptor, const std::string& path, std::size_t expected, std::size_t maxBytes)
{
    std::string bytes;
    bytes.reserve(expected + kReadPadding);
    char buffer[64 * 1024];
    for (;;) {
        const ssize_t got = ::read(descriptor, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return fail(codes::kFileUnreadable, path, std::strerror(errno));
        }
        if (got == 0) {
            return bytes;
        }
        bytes.append(buffer, static_cast<std::size_t>(got));
        if (bytes.size() > maxBytes) { // it grew while it was read
            return fail(codes::kFileTooLarge, path, std::to_string(maxBytes));
        }
    }
}

bool isFile(const std::string& path)
{
    struct stat status{};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

// Between the walk and this moment a folder can become a link to anywhere, so what counts is where the
// opened file really lies. True where the system does not tell.
bool isBelowRoot(int descriptor, const std::string& root)
{
    const std::unique_ptr<char, void (*)(void*)> folder(::realpath(root.c_str(), nullptr), std::free);
    char place[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), place, sizeof place);
    if (!folder || length <= 0 || length == static_cast<ssize_t>(sizeof place)) {
        return true;
    }
    const std::string start = std::string(folder.get()) == "/" ? "/" : std::string(folder.get()) + "/";
    return std::string_view(place, static_cast<std::size_t>(length)).substr(0, start.size()) == start;
}

} // namespace

Result<std::string> readBytes(const std::string& root, const std::string& path, std::size_t maxBytes)
{
    // Not blocking: opening a pipe would wait for its writer for ever.
    const bool rootIsFile = isFile(root); // its name is then the path
    const OpenFile file(::open((rootIsFile ? root : root + "/" + path).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status{};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0) {
        return fail(codes::kFileUnreadable, path, std::strerror(errno));
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(codes::kFileNotRegular, path);
    }
    if (!rootIsFile && !isBelowRoot(file.get(), root)) {
        return fail(codes::kLinkOutside, path);
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > maxBytes) {
        return fail(codes::kFileTooLarge, path, std::to_string(size));
    }
    return readAll(file.get(), path, size, maxBytes);
}

} // namespace tributary::sources
