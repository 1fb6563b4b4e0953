// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/hash.h"
#include "model/base/result.h"
#include "model/base/stop.h"
#include "model/entities/file_batch.h"
#include "model/sources/folder/walker.h"
#include "model/sync/parsed_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace tributary::sync {

// What one file of an origin held when it was read.
struct FileContent {
    Digest digest; // of its bytes, or of whatever tells one state of it from another
    FileBatch batch;
    std::vector<ParsedDocument> documents = {}; // packed while it was read; not in the batch
};

// What the bytes of a file say. Digested is what tells one state of it from another.
FileContent readContent(const std::string& path, const std::string& bytes, std::string_view digested);

// Where a run finds its files: it lists them without opening any, and reads those that a run asks for.
class FileOrigin {
public:
    virtual ~FileOrigin() = default;

    // Error codes: those of the origin itself; nothing is synced then.
    virtual Result<sources::WalkResult> list(const StopToken& stop) = 0;
    // On many threads at once. An error stands for this file alone, which then counts as unreadable.
    virtual Result<FileContent> read(const std::string& path) const = 0;
};

// A folder on disk, or a single file; see sources/folder/walker.h for what it does with links.
class FolderOrigin : public FileOrigin {
public:
    explicit FolderOrigin(std::string root) : m_root(std::move(root)) {}
    Result<sources::WalkResult> list(const StopToken& stop) override;
    Result<FileContent> read(const std::string& path) const override;

private:
    std::string m_root;
};

} // namespace tributary::sync
