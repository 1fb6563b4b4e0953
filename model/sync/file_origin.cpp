// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/file_origin.h"

#include "model/sources/file_reader.h"

namespace tributary::sync {

FileContent readContent(const std::string& path, const std::string& bytes, std::string_view digested)
{
    FileContent content;
    content.digest = digestOf(digested);
    content.batch = sources::readFile(path, bytes, {}, bytes.capacity(), [&content](std::vector<EntityDraft> document) {
        content.documents.push_back(parsedDocument(std::move(document)));
    });
    if (content.batch.state == FileState::Failed || content.batch.state == FileState::Skipped)
        content.documents.clear();
    return content;
}

Result<sources::WalkResult> FolderOrigin::list(const StopToken& stop)
{
    return sources::walk(m_root, {}, stop);
}

Result<FileContent> FolderOrigin::read(const std::string& path) const
{
    auto bytes = sources::readBytes(m_root, path, sources::maxBytesOf(path));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readContent(path, *bytes, *bytes);
}

} // namespace tributary::sync
