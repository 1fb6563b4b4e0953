// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/rows.h"
#include "model/sync/parsed_file.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace tributary::sync {

// A document's identity within its source. Kind is part of it, since a product and a contract may
// share an id; the declared version too.
using DocumentKey = std::tuple<Kind, std::string, std::string>;

// A file's claim to describe a document.
struct Claim {
    std::string path;
    std::int64_t fileId = 0;    // 0: a new file
    ParsedFile* parsed = nullptr; // null: the file was not opened in this run
    int document = -1;          // index into parsed->documents
    Digest subtree;
    int line = 0;

    // What the file says; not for a file that was not opened.
    const ParsedDocument& parsedDocument() const { return parsed->documents[static_cast<std::size_t>(document)]; }
};

// All claims by document; in each the first path in byte order comes first, and wins.
using ClaimMap = std::map<DocumentKey, std::vector<Claim>>;

DocumentKey keyOf(const ParsedDocument& document);
DocumentKey keyOf(const store::EntityStub& stub);

// Adds what the opened files say and what is on record for those that were not opened.
void addParsedClaims(ClaimMap& claims, ParsedFile& file);
void sortClaims(ClaimMap& claims);

// One document out of all parsed claims on it (see entities/merge_drafts.h).
ParsedDocument mergeClaims(const std::vector<Claim>& list);

// Marks the losers whose content differs from the winner's with a warning (identity.variant, subject
// the document, detail the winning path).
void warnAboutVariants(const ClaimMap& claims);

} // namespace tributary::sync
