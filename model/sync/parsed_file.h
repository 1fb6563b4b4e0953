// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/hash.h"
#include "model/entities/file_batch.h"
#include "model/store/rows.h"

#include <memory>
#include <string>
#include <vector>

namespace tributary::sync {

// A document in a batch: a root draft and the digests of everything under it.
struct ParsedDocument {
    int root = 0;              // index of the root draft
    Digest subtree;            // over the root and all below, in order
    std::vector<int> drafts;   // indices of all drafts of the document, root first
};

// One file read in this run.
struct ParsedFile {
    FileBatch batch;
    store::FileRow row;        // id 0 for a file not known before
    bool put = false;          // its row is to be written
    bool moved = false;        // same bytes as a file that vanished; the row keeps its id
    std::vector<Digest> content; // of each draft
    // JSON texts of the drafts' facts and extra. They take the place of the values, which need several
    // times the room, and are made on the threads that read.
    std::vector<std::string> facts;
    std::vector<std::string> extra;
    std::vector<ParsedDocument> documents;
};

// Fills `content`, `documents` and the texts from the batch, whose drafts lose facts and extra to them.
void digestDocuments(ParsedFile& file);

// The draft as it was read.
EntityDraft draftOf(const ParsedFile& file, std::size_t index);

// The JSON that FileRow::counts holds, and back.
std::string countsText(const FileBatch& batch);
void addCounts(const std::string& counts, std::map<std::string, int>& read, std::map<std::string, int>& recognised);

} // namespace tributary::sync
