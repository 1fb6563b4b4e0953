// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/new_canvas.h"

#include "model/base/text.h"
#include "model/query/qt_text.h"
#include "model/store/outbox.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace tributary::query {

namespace {

// A git source may stand elsewhere; then only its push can tell.
bool canBeWritten(const store::SourceRow& source)
{
    const QFileInfo root(toQt(source.location));
    if (source.kind == "git")
        return !root.exists() || root.isDir();
    return root.isDir() && root.isWritable();
}

bool isThere(store::Reader& reader, const store::SourceRow& source, const std::string& path)
{
    std::error_code none;
    if (std::filesystem::symlink_status(std::filesystem::path(source.location) / path, none).type() > std::filesystem::file_type::not_found)
        return true;
    const auto files = reader.files(source.id);
    return files && std::any_of(files->begin(), files->end(), [&path](const store::FileRow& file) { return file.path == path; });
}

bool isOnTheWay(store::Reader& reader, const std::string& source, const std::string& path)
{
    const auto entries = store::outboxEntries(reader);
    return entries && std::any_of(entries->begin(), entries->end(), [&](const store::OutboxEntry& entry) {
        const bool isOpen = entry.state != store::OutboxState::Pushed && entry.state != store::OutboxState::Withdrawn;
        return isOpen && entry.change.source == source && entry.change.path == path;
    });
}

} // namespace

Result<std::vector<store::SourceRow>> writableSources(store::Reader& reader)
{
    auto sources = reader.sources();
    if (!sources)
        return fail(sources.error());
    std::erase_if(*sources, [](const store::SourceRow& source) { return !canBeWritten(source); });
    std::sort(sources->begin(), sources->end(), [](const store::SourceRow& a, const store::SourceRow& b) { return a.name < b.name; });
    return std::move(*sources);
}

std::optional<Error> newFileProblem(store::Reader& reader, const std::string& source, const std::string& path)
{
    const auto sources = reader.sources();
    if (!sources)
        return sources.error();
    const auto found = std::find_if(sources->begin(), sources->end(), [&source](const store::SourceRow& row) { return row.name == source; });
    if (found == sources->end() || QFileInfo(toQt(found->location)).isFile())
        return Error{"canvas-new.source", source, found == sources->end() ? std::string() : found->location, {}, {}};
    if (!canBeWritten(*found))
        return Error{"canvas-edit.read-only", path, found->location, {}, {}};
    const std::string name = folded(path);
    if (!store::isPublishablePath(path) || !(name.ends_with(".yaml") || name.ends_with(".yml")))
        return Error{"canvas-new.path", path, {}, {}, {}};
    if (isThere(reader, *found, path))
        return Error{"canvas-new.exists", path, source, {}, {}};
    if (isOnTheWay(reader, source, path))
        return Error{"canvas-new.waiting", path, source, {}, {}};
    return std::nullopt;
}

} // namespace tributary::query
