// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/folder/file_placing.h"

#include "model/sources/diagnostic_codes.h"
#include "model/sources/file_reader.h"
#include "model/sources/folder/walker.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace tributary::sources {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> unwritable(const FilePlace& place, int systemError)
{
    return fail(codes::kFileUnwritable, place.path, std::strerror(systemError));
}

// The file itself, past links that stay below the root, and where its new text is staged.
struct Paths {
    std::string file;
    std::string staged;
    std::string folder;
};

Result<Paths> pathsOf(const FilePlace& place)
{
    std::error_code problem;
    const fs::path root = fs::canonical(place.root, problem);
    if (problem || !fs::is_directory(root, problem))
        return fail(codes::kFolderMissing, place.root);
    const fs::path file = fs::weakly_canonical(root / place.path, problem);
    if (problem)
        return unwritable(place, problem.value());
    const fs::path within = file.lexically_relative(root);
    if (within.empty() || *within.begin() == "..")
        return fail(codes::kLinkOutside, place.path);
    const std::string staged = "." + file.filename().string() + "." + place.token + ".staged";
    return Paths{file.string(), (file.parent_path() / staged).string(), file.parent_path().string()};
}

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_number; }

private:
    int m_number;
};

bool writeAll(int descriptor, const std::string& text)
{
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t got = ::write(descriptor, text.data() + done, text.size() - done);
        if (got < 0 && errno != EINTR)
            return false;
        done += got < 0 ? 0 : static_cast<std::size_t>(got);
    }
    return true;
}

// A name that changed is on the disk only once its folder is.
void syncFolder(const std::string& folder)
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.get() >= 0)
        ::fsync(opened.get());
}

bool hasName(const std::string& path)
{
    struct stat status{};
    return ::lstat(path.c_str(), &status) == 0;
}

Result<std::optional<std::string>> textOf(const FilePlace& place, const std::string& path)
{
    if (!hasName(path))
        return std::optional<std::string>();
    auto bytes = readBytes(fs::path(path).parent_path().string(), fs::path(path).filename().string(), maxBytesOf(place.path));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return std::optional(std::string(*bytes)); // without the room behind it
}

bool isUnsupported(int systemError)
{
    return systemError == EINVAL || systemError == ENOSYS || systemError == ENOTSUP;
}

// Only where there is no file. A link instead of a rename where the system knows no other way to say so.
Result<Placing> placeNew(const FilePlace& place, const Paths& paths)
{
    if (::renameat2(AT_FDCWD, paths.staged.c_str(), AT_FDCWD, paths.file.c_str(), RENAME_NOREPLACE) == 0) {
        syncFolder(paths.folder);
        return Placing::Done;
    }
    if (isUnsupported(errno) && ::link(paths.staged.c_str(), paths.file.c_str()) == 0) {
        ::unlink(paths.staged.c_str());
        syncFolder(paths.folder);
        return Placing::Done;
    }
    if (errno == EEXIST)
        return Placing::Changed;
    return unwritable(place, errno);
}

bool exchange(const Paths& paths)
{
    return ::renameat2(AT_FDCWD, paths.staged.c_str(), AT_FDCWD, paths.file.c_str(), RENAME_EXCHANGE) == 0;
}

} // namespace

Result<std::optional<std::string>> fileText(const FilePlace& place)
{
    const auto paths = pathsOf(place);
    if (!paths)
        return tl::unexpected(paths.error());
    return textOf(place, paths->file);
}

Result<void> stageFile(const FilePlace& place, const std::string& text)
{
    const auto paths = pathsOf(place);
    if (!paths)
        return tl::unexpected(paths.error());
    std::error_code problem;
    fs::create_directories(paths->folder, problem);
    if (problem)
        return unwritable(place, problem.value());
    ::unlink(paths->staged.c_str()); // of a push that ended early; never written through, whatever it is
    struct stat before{};
    const bool isOld = ::stat(paths->file.c_str(), &before) == 0;
    if (isOld && ::access(paths->file.c_str(), W_OK) != 0)
        return unwritable(place, errno); // a folder may let a file be replaced that nobody may write to
    const Descriptor staged(::open(paths->staged.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (staged.get() < 0)
        return unwritable(place, errno);
    if (isOld) {
        // The group may be one that only its owner can give; then the permissions alone are kept.
        if (::fchown(staged.get(), static_cast<uid_t>(-1), before.st_gid) != 0)
            errno = 0;
        if (::fchmod(staged.get(), before.st_mode & 07777U) != 0)
            return unwritable(place, errno);
    }
    if (!writeAll(staged.get(), text) || ::fsync(staged.get()) != 0) {
        const int reason = errno;
        ::unlink(paths->staged.c_str());
        return unwritable(place, reason);
    }
    syncFolder(paths->folder);
    return {};
}

Result<Placing> placeFile(const FilePlace& place, const std::optional<std::string>& expected, const std::function<void()>& exchanged)
{
    const auto paths = pathsOf(place);
    if (!paths)
        return tl::unexpected(paths.error());
    if (!expected)
        return placeNew(place, *paths);
    const auto now = textOf(place, paths->file);
    if (!now)
        return tl::unexpected(now.error());
    if (*now != expected)
        return Placing::Changed;
    if (!exchange(*paths)) {
        if (errno == ENOENT)
            return Placing::Changed;
        if (!isUnsupported(errno) || ::rename(paths->staged.c_str(), paths->file.c_str()) != 0)
            return unwritable(place, errno);
        syncFolder(paths->folder);
        return Placing::Done;
    }
    if (exchanged)
        exchanged();
    const auto out = textOf(place, paths->staged);
    if (!out || *out != expected) {
        if (!exchange(*paths))
            return unwritable(place, errno);
        return Placing::Changed;
    }
    syncFolder(paths->folder);
    return Placing::Done;
}

Result<bool> wasPlaced(const FilePlace& place, const Digest& written, const std::optional<Digest>& expected)
{
    const auto paths = pathsOf(place);
    if (!paths)
        return tl::unexpected(paths.error());
    const auto file = textOf(place, paths->file);
    if (!file)
        return tl::unexpected(file.error());
    const auto staged = textOf(place, paths->staged);
    if (!staged)
        return tl::unexpected(staged.error());
    const auto digest = [](const std::optional<std::string>& text) { return text ? std::optional(digestOf(*text)) : std::nullopt; };
    const std::optional<Digest> inFile = digest(*file);
    const std::optional<Digest> beside = digest(*staged);
    if (!beside) // it took the file's place without an exchange, unless that is as it was
        return inFile != expected;
    if (beside == written)
        return inFile == written; // linked, and not yet taken away beside it
    if (beside == expected)
        return true;
    if (inFile != written)
        return fail(codes::kFileDisplaced, place.path, paths->staged);
    if (!exchange(*paths))
        return unwritable(place, errno);
    syncFolder(paths->folder);
    return false;
}

void dropStaged(const FilePlace& place)
{
    if (const auto paths = pathsOf(place))
        ::unlink(paths->staged.c_str());
}

} // namespace tributary::sources
