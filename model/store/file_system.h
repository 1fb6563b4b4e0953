// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tributary::store {

class Connection;

// What the catalog's folder lies on. A write-ahead log needs memory that all its users share, which
// only a file system of this machine has.
enum class FileSystem { Local, Network };

// By the number that statfs(2) gives; what comes through FUSE counts as far away, as most of it is.
FileSystem fileSystemOfType(unsigned long type);

// That of the file, or of its folder where the file is not there yet. Local where nothing is known.
FileSystem fileSystemOf(const std::string& path);

// Whether changes can be made beside the file: SQLite keeps its journals there.
bool isFolderWritable(const std::string& path);

// Chooses how changes are journalled: ahead in a log, or on a network in a rollback journal, where
// each commit waits for the disk. A file that comes from the other sort of place is changed over.
void chooseJournal(Connection& connection, FileSystem fileSystem);

} // namespace tributary::store
