// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/file_system.h"

#include "model/store/connection.h"

#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>

namespace tributary::store {

namespace {

// From statfs(2) and the kernel's magic.h.
constexpr std::array<unsigned long, 13> kNetworkTypes = {
    0x6969,     // NFS
    0x517B,     // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x73757245, // Coda
    0x5346414F, // AFS
    0x564C,     // NCP
    0x01021997, // 9P
    0x65735546, // FUSE, for example sshfs
    0x00C36400, // Ceph
    0x0BD00BD0, // Lustre
    0x01161970, // GFS2
    0x7461636F, // OCFS2
};

std::string folderOf(const std::string& path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

} // namespace

FileSystem fileSystemOfType(unsigned long type)
{
    // statfs gives a signed word: the upper half of a 32-bit number may come as ones.
    const unsigned long low = type & 0xFFFFFFFFUL;
    return std::find(kNetworkTypes.begin(), kNetworkTypes.end(), low) == kNetworkTypes.end() ? FileSystem::Local
                                                                                           : FileSystem::Network;
}

FileSystem fileSystemOf(const std::string& path)
{
    struct statfs status{};
    if (::statfs(path.c_str(), &status) != 0 && ::statfs(folderOf(path).c_str(), &status) != 0)
        return FileSystem::Local;
    return fileSystemOfType(static_cast<unsigned long>(status.f_type));
}

bool isFolderWritable(const std::string& path)
{
    return ::access(folderOf(path).c_str(), W_OK) == 0;
}

void chooseJournal(Connection& connection, FileSystem fileSystem)
{
    if (fileSystem == FileSystem::Network)
        connection.script("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
    else
        connection.script("PRAGMA journal_mode = WAL");
}

} // namespace tributary::store
