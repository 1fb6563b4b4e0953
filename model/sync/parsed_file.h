// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/hash.h"
#include "model/entities/file_batch.h"
#include "model/entities/packed_drafts.h"
#include "model/store/rows.h"

#include <map>
#include <string>
#include <vector>

namespace tributary::sync {

// A document as a file describes it: what tells it from others, and all of it packed.
struct ParsedDocument {
    Kind kind = Kind::Unknown; // of the root, like all up to `merges`
    std::string local;
    std::string version;
    int line = 0;
    bool merges = false;
    bool mergesToItself = false; // merged with nothing else it stays as it is (see entities/merge_drafts.h)
    Digest subtree;              // over the root and all below, in order
    PackedDrafts drafts;
};

// One file read in this run.
struct ParsedFile {
    FileBatch batch;           // its drafts are in `documents`
    store::FileRow row;        // id 0 for a file not known before
    bool put = false;          // its row is to be written
    bool moved = false;        // same bytes as a file that vanished; the row keeps its id
    std::vector<ParsedDocument> documents;
};

ParsedDocument parsedDocument(std::vector<EntityDraft> drafts);

// Adds to `documents` what the batch holds, which loses its drafts to them. For the threads that read.
void packDocuments(ParsedFile& file);

// The JSON that FileRow::counts holds, and back.
std::string countsText(const FileBatch& batch);
void addCounts(const std::string& counts, std::map<std::string, int>& read, std::map<std::string, int>& recognised);

} // namespace tributary::sync
