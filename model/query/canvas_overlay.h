// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/document_edits.h"
#include "model/query/product_page.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::query {

// A file as it shall be, in the place of what the last sync read of it.
struct CanvasText {
    std::string path;        // relative to its source
    std::string text;
    canvas::Subject subject; // the product in it
    std::vector<std::string> beside = {}; // texts of contracts that are to be made with it
};

// Lets page and row say what the text does: name, owner, domain, facts and ports, with what the contracts of these
// describe and who reads them. What was observed stays as the catalog knows it. Error canvas-edit.not-in-file where the
// text holds no such product.
Result<void> layOver(store::Reader& reader, const CanvasText& text, ProductPage& page, EntityRow& row);

} // namespace tributary::query
