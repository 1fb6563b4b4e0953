// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/document.h"
#include "app/cli/document_format.h"
#include "model/base/json.h"
#include "model/base/result.h"
#include "model/store/reader.h"

#include <string>

namespace tributary::cli {

// What is known of one thing, for programs and for readers.
struct ShownPage {
    Json json;
    Document document;
    std::string ref;
};

// A product, domain or person whole; anything else by its fields and links.
Result<ShownPage> shownPage(store::Reader& reader, const EntityRow& row);
Result<ShownPage> shownPeople(store::Reader& reader);

// Whole or not at all; PDF needs a QGuiApplication. Nothing in the document is loaded from anywhere.
// Error code output.unwritable.
Result<void> writeDocument(const Document& document, DocumentFormat format, const QString& path);

} // namespace tributary::cli
