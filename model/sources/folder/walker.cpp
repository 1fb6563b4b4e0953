// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Error codes throughout, no exceptions: a folder that cannot be read makes the walk incomplete, it
// never ends it. Folders are told apart by device and inode, so a link back to a folder that is
// being walked is cut whatever it is called.
#include "model/sources/folder/walker.h"

#include "model/sources/diagnostic_codes.h"
#include "model/sources/file_reader.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>

namespace tributary::sources {

namespace {

using Folder = std::pair<dev_t, ino_t>;

std::string canonical(const std::string& path)
{
    const std::unique_ptr<char, void (*)(void*)> resolved(::realpath(path.c_str(), nullptr), std::free);
    return resolved ? std::string(resolved.get()) : std::string();
}

bool isBelow(const std::string& path, const std::string& folder)
{
    return folder == "/" || path == folder || path.compare(0, folder.size() + 1, folder + "/") == 0;
}

class Walk {
public:
    Walk(const std::string& root, const WalkLimits& limits, StopToken stop)
        : m_root(root), m_limits(limits), m_stop(std::move(stop))
    {
    }

    Result<WalkResult> run()
    {
        struct stat status{};
        if (::stat(m_root.c_str(), &status) != 0) {
            return fail(codes::kFolderMissing, m_root, std::strerror(errno));
        }
        if (S_ISREG(status.st_mode)) {
            addFile(m_root.substr(m_root.rfind('/') + 1), status);
            return std::move(m_result);
        }
        if (!S_ISDIR(status.st_mode)) {
            return fail(codes::kFolderUnreadable, m_root);
        }
        m_canonicalRoot = canonical(m_root);
        m_open.emplace_back(status.st_dev, status.st_ino);
        if (!visit({})) {
            return fail(codes::kFolderUnreadable, m_root, m_result.problems.back().detail);
        }
        if (m_stop.stop_requested()) {
            return fail(codes::kCancelled, m_root);
        }
        std::sort(m_result.files.begin(), m_result.files.end(),
                  [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; });
        return std::move(m_result);
    }

private:
    std::string absolute(const std::string& path) const { return path.empty() ? m_root : m_root + "/" + path; }

    // A problem that leaves something out which may have been there before.
    void problem(const char* code, const std::string& path, std::string detail = {})
    {
        m_result.complete = false;
        m_result.problems.push_back(Diagnostic{Severity::Warning, code, {}, path, std::move(detail)});
    }

    bool visit(const std::string& path)
    {
        const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(absolute(path).c_str()), ::closedir);
        if (!folder) {
            problem(codes::kFolderUnreadable, path, std::strerror(errno));
            return false;
        }
        for (;;) {
            errno = 0;
            const dirent* entry = ::readdir(folder.get());
            if (entry == nullptr) {
                if (errno != 0) {
                    problem(codes::kFolderUnreadable, path, std::strerror(errno));
                }
                return true;
            }
            if (m_stop.stop_requested() || m_full) {
                return true;
            }
            const std::string name = entry->d_name;
            if (name != "." && name != "..") {
                visitEntry(path.empty() ? name : path + "/" + name, name);
            }
        }
    }

    void visitEntry(const std::string& path, const std::string& name)
    {
        struct stat status{};
        if (::lstat(absolute(path).c_str(), &status) != 0) {
            problem(codes::kFileUnreadable, path, std::strerror(errno));
            return;
        }
        if (S_ISLNK(status.st_mode) && !followLink(path, status)) {
            return;
        }
        if (S_ISREG(status.st_mode)) {
            addFile(path, status);
        } else if (S_ISDIR(status.st_mode) && name.front() != '.') {
            descend(path, status);
        }
    }

    bool followLink(const std::string& path, struct stat& status)
    {
        if (::stat(absolute(path).c_str(), &status) != 0) {
            problem(errno == ELOOP ? codes::kLinkLoop : codes::kLinkBroken, path, std::strerror(errno));
            return false;
        }
        const std::string target = canonical(absolute(path));
        if (target.empty() || !isBelow(target, m_canonicalRoot)) {
            // Left out on purpose and for as long as it points there: nothing is missing.
            m_result.problems.push_back(Diagnostic{Severity::Warning, codes::kLinkOutside, {}, path, target});
            return false;
        }
        return true;
    }

    void descend(const std::string& path, const struct stat& status)
    {
        const Folder folder(status.st_dev, status.st_ino);
        if (std::find(m_open.begin(), m_open.end(), folder) != m_open.end()) {
            m_result.problems.push_back(Diagnostic{Severity::Warning, codes::kLinkLoop, {}, path, {}});
            return;
        }
        if (static_cast<int>(m_open.size()) >= m_limits.maxDepth) {
            problem(codes::kFolderDepth, path);
            return;
        }
        // Links can make very many ways through few folders; each way counts.
        if (++m_folders > m_limits.maxFiles) {
            m_full = true;
            problem(codes::kFolderTooMany, path);
            return;
        }
        m_open.push_back(folder);
        visit(path);
        m_open.pop_back();
    }

    void addFile(const std::string& path, const struct stat& status)
    {
        if (m_result.files.size() >= m_limits.maxFiles) {
            m_full = true;
            problem(codes::kFolderTooMany, path);
            return;
        }
        FoundFile file;
        file.path = path;
        file.size = static_cast<std::int64_t>(status.st_size);
        file.modified = static_cast<Micros>(status.st_mtim.tv_sec) * kMicrosPerSecond + status.st_mtim.tv_nsec / 1000;
        file.candidate = isCandidateName(path);
        m_result.files.push_back(std::move(file));
    }

    const std::string& m_root;
    std::string m_canonicalRoot;
    WalkLimits m_limits;
    StopToken m_stop;
    WalkResult m_result;
    std::vector<Folder> m_open; // the folders between the root and here
    std::size_t m_folders = 0;
    bool m_full = false;
};

} // namespace

Result<WalkResult> walk(const std::string& root, const WalkLimits& limits, StopToken stop)
{
    return Walk(root, limits, std::move(stop)).run();
}

} // namespace tributary::sources
