// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/source_file.h"

#include "model/base/tree.h"
#include "model/sources/file_reader.h"
#include "model/sources/folder/walker.h"

#include <filesystem>

namespace tributary::query {

Result<store::SourceRow> sourceOf(store::Reader& reader, const EntityRow& row)
{
    const auto sources = reader.sources();
    if (!sources)
        return fail(sources.error());
    std::string location;
    for (const store::SourceRow& source : *sources) {
        std::error_code none;
        if (source.id != row.source)
            continue;
        if (std::filesystem::exists(source.location, none))
            return source;
        location = source.location;
    }
    return fail("source-file.none", row.name, location);
}

Result<SourceFile> sourceFileOf(store::Reader& reader, const EntityRow& row)
{
    auto source = sourceOf(reader, row);
    if (!source)
        return fail(source.error());
    const auto known = row.file == 0 ? Result<store::FileRow>(fail("source-file.none", row.name)) : reader.file(row.file);
    if (!known)
        return fail(known.error());
    auto text = sources::readBytes(source->location, known->path, Limits{}.maxBytes);
    if (!text)
        return fail(text.error());
    return SourceFile{std::move(*source), known->path, std::move(*text)};
}

} // namespace tributary::query
