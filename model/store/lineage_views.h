// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/time.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::store {

class Writer;

// A view of the lineage under a name. What the document means is known to the window alone.
struct SavedLineageView {
    std::string name;
    std::string document; // JSON
    std::string author;   // empty: who saved it gave no name
    Micros savedAt = 0;
};

Result<std::vector<SavedLineageView>> lineageViews(Reader& reader); // by name
// Replaces one of that name. Names are not empty.
Result<void> putLineageView(Writer& writer, const SavedLineageView& view);
Result<void> forgetLineageView(Writer& writer, const std::string& name);                         // code view.unknown
Result<void> renameLineageView(Writer& writer, const std::string& from, const std::string& to); // codes view.unknown, view.exists

} // namespace tributary::store
