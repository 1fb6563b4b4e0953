// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/canvas_edit.h"

#include "model/edit/unified_diff.h"
#include "model/query/resolver.h"
#include "model/query/summaries.h"
#include "model/sources/file_reader.h"
#include "model/sources/folder/walker.h"

#include <filesystem>

namespace tributary::query {

namespace {

Result<store::SourceRow> sourceOf(store::Reader& reader, const EntityRow& row)
{
    const auto sources = reader.sources();
    if (!sources)
        return fail(sources.error());
    for (const store::SourceRow& source : *sources) {
        if (source.id == row.source)
            return source;
    }
    return fail("canvas-edit.no-file", row.name);
}

tl::unexpected<Error> inFile(Error error, const CanvasFile& file)
{
    error.file = file.path;
    return fail(std::move(error));
}

} // namespace

Result<CanvasFile> canvasFile(store::Reader& reader, const std::string& ref)
{
    auto row = resolve(reader, ref, Kind::DataProduct);
    if (!row)
        return fail(std::move(row.error()));
    CanvasFile file;
    if (row->placeholder || (row->kind != Kind::DataProduct && row->kind != Kind::DataContract))
        return fail("canvas-edit.not-editable", ref, std::string(kindName(row->kind)));
    file.subject = {row->kind == Kind::DataProduct ? "DataProduct" : "DataContract", row->local, row->version};
    file.row = std::move(*row);
    file.ref = Summaries(reader).referenceOf(file.row);
    auto source = sourceOf(reader, file.row);
    if (!source)
        return fail(std::move(source.error()));
    file.source = std::move(*source);
    const auto known = file.row.file == 0 ? Result<store::FileRow>(fail("canvas-edit.no-file", file.ref)) : reader.file(file.row.file);
    std::error_code none;
    if (!known || !std::filesystem::exists(file.source.location, none))
        return fail("canvas-edit.no-file", file.ref, file.source.location);
    file.path = known->path;
    auto text = sources::readBytes(file.source.location, file.path, Limits{}.maxBytes);
    if (!text)
        return fail(std::move(text.error()));
    file.text = std::move(*text);
    file.format = edit::formatOf(file.text);
    return file;
}

Result<EditedFile> editCanvas(store::Reader& reader, const std::string& ref, const std::vector<canvas::Edit>& edits)
{
    auto file = canvasFile(reader, ref);
    if (!file)
        return fail(std::move(file.error()));
    auto edited = canvas::editText(file->text, file->format, file->subject, edits);
    if (!edited)
        return inFile(std::move(edited.error()), *file);
    EditedFile out{std::move(*file), {}, {}, std::move(edited->text), std::move(edited->edits)};
    out.path = out.file.path;
    out.before = out.file.text;
    return out;
}

std::string diffOf(const EditedFile& edited)
{
    return edit::unifiedDiff(edited.before, edited.after, "a/" + edited.path, "b/" + edited.path);
}

outbox::Publication publicationOf(const EditedFile& edited)
{
    outbox::Publication publication;
    publication.source = edited.file.source.name;
    publication.path = edited.path;
    publication.before = edited.before;
    publication.after = edited.after;
    publication.about = edited.file.ref;
    return publication;
}

} // namespace tributary::query
