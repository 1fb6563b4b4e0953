// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/search/document_lookup.h"

#include <string>
#include <utility>
#include <vector>

namespace tributary::store {

// What the search rows of one document need from outside of it, so that they can be made on a thread
// that has no connection.
struct DocumentContext {
    DocumentLookup::Domain domain;
    std::vector<std::pair<std::string, std::string>> owners; // user, name
    std::string source;
    // Names of the columns that output ports promise by contracts elsewhere, by line feeds; each
    // contract at the first port that has it.
    std::vector<std::string> contractColumns;
};

// Of a document that is not empty (root first). Of all facts only the root's are looked at.
DocumentContext contextOf(const std::vector<EntityRow>& document, DocumentLookup& lookup);

} // namespace tributary::store
