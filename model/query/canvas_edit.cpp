// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/canvas_edit.h"

#include "model/edit/unified_diff.h"
#include "model/query/resolver.h"
#include "model/query/source_file.h"
#include "model/query/summaries.h"

namespace tributary::query {

namespace {

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
    auto known = sourceFileOf(reader, file.row);
    if (!known)
        return fail(std::move(known.error()));
    file.source = std::move(known->source);
    file.path = std::move(known->path);
    file.text = std::move(known->text);
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
