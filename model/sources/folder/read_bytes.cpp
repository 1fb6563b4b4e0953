// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/diagnostic_codes.h"
#include "model/sources/folder/walker.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

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
    bytes.reserve(expected);
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

// The root itself may be the file; its name is then the path.
std::string placeOf(const std::string& root, const std::string& path)
{
    struct stat status{};
    const bool isFile = ::stat(root.c_str(), &status) == 0 && S_ISREG(status.st_mode);
    return isFile ? root : root + "/" + path;
}

} // namespace

Result<std::string> readBytes(const std::string& root, const std::string& path, std::size_t maxBytes)
{
    // Not blocking: opening a pipe would wait for its writer for ever.
    const OpenFile file(::open(placeOf(root, path).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status{};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0) {
        return fail(codes::kFileUnreadable, path, std::strerror(errno));
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(codes::kFileNotRegular, path);
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > maxBytes) {
        return fail(codes::kFileTooLarge, path, std::to_string(size));
    }
    return readAll(file.get(), path, size, maxBytes);
}

} // namespace tributary::sources
