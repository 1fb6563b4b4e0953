// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/file_origin.h"

#include "model/sources/file_reader.h"

namespace tributary::sync {

Result<sources::WalkResult> FolderOrigin::list(const StopToken& stop)
{
    return sources::walk(m_root, {}, stop);
}

Result<FileContent> FolderOrigin::read(const std::string& path) const
{
    auto bytes = sources::readBytes(m_root, path, sources::maxBytesOf(path));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return FileContent{digestOf(*bytes), sources::readFile(path, *bytes, {}, bytes->capacity())};
}

} // namespace tributary::sync
