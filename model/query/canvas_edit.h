// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/edit_history.h"
#include "model/entities/entity_row.h"
#include "model/outbox/publish.h"
#include "model/store/reader.h"
#include "model/store/rows.h"

#include <string>
#include <vector>

namespace tributary::query {

// A file of a source with a document that a canvas is read from, as it is on the disk now.
struct CanvasFile {
    EntityRow row;            // the product or contract
    std::string ref;
    store::SourceRow source;
    std::string path;         // relative to the source
    std::string text;
    edit::Format format = edit::Format::Yaml;
    canvas::Subject subject;
};

// Error codes: those of resolve(); canvas-edit.not-editable where it is neither product nor contract,
// those of sourceFileOf().
Result<CanvasFile> canvasFile(store::Reader& reader, const std::string& ref);

struct EditedFile {
    CanvasFile file;    // with the text before
    std::string path;   // relative to the source
    std::string before;
    std::string after;
    std::vector<edit::ValueEdit> edits;
};

// What a file becomes by canvas edits, without writing anything anywhere. Errors as above and of
// canvas::editText(), with the file's name.
Result<EditedFile> editCanvas(store::Reader& reader, const std::string& ref, const std::vector<canvas::Edit>& edits);

// The same as a patch: "--- a/path", "+++ b/path".
std::string diffOf(const EditedFile& edited);

// What publishing it puts into the outbox, but for message and author.
outbox::Publication publicationOf(const EditedFile& edited);

} // namespace tributary::query
