// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/diagnostic.h"
#include "model/canvas/document_edits.h"
#include "model/outbox/publish.h"
#include "model/store/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::query {

// What a new canvas is to begin with: a file where there is a text, else what the reference leads to, else nothing.
struct NewCanvasWish {
    std::string name;   // of the product; empty: as what it begins with suggests
    std::string source; // that its files go into; empty: the only one that can be written
    std::string path;   // of the product's file within it; empty: products/<id>/<id>.odps.yaml
    std::string ref;    // a contract, a table of dbt, or a dataset that only lineage knows
    bool isCluster = false; // all that is connected with that dataset and that no contract describes
    std::string fileName;   // ends in .sql: CREATE statements; else a contract as ODCS or DCS
    std::string fileText;
};

struct NewCanvasFile {
    std::string path; // within the source
    std::string text;
};

struct NewCanvas {
    std::string ref;  // of the product to be
    std::string name;
    std::string source;
    NewCanvasFile product;
    std::vector<NewCanvasFile> beside; // a contract with the schema, where nobody describes the data yet
    canvas::Subject subject;
    std::vector<Diagnostic> hints; // what was passed over
};

// What the files shall be; nothing is written. Error codes: canvas-new.name (there is none), canvas-new.id-known (the
// reference of who has it), canvas-new.beginning (a thing that no canvas can begin with), canvas-new.file (a file that
// holds nothing to begin with), those of readDdl(), resolve() and newFileProblem().
Result<NewCanvas> newCanvas(store::Reader& reader, const NewCanvasWish& wish);

// The whole text of its files as added lines: "--- /dev/null", "+++ b/path".
std::string diffOf(const NewCanvas& canvas);

// What publishing it puts into the outbox, but for message and author; the product comes last.
std::vector<outbox::Publication> publicationsOf(const NewCanvas& canvas);

// Why no new file of that path can go into that source; nothing where it can. Codes: canvas-new.source (nobody knows
// it, or it is a single file), canvas-new.no-source (there is none that could be meant, or several), canvas-new.path,
// canvas-new.exists, canvas-new.waiting (a change of it is in the outbox), canvas-edit.read-only.
std::optional<Error> newFileProblem(store::Reader& reader, const std::string& source, const std::string& path);

// The sources that new files can go into, by name.
Result<std::vector<store::SourceRow>> writableSources(store::Reader& reader);

} // namespace tributary::query
