// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/diff_answer.h"
#include "model/store/reader.h"

#include <memory>
#include <string>
#include <vector>

namespace tributary::query {

// A file that describes a product or one of its contracts.
struct ScratchFile {
    std::string name; // of what it describes
    std::string path; // relative to its source
    std::string text; // as it is, or as somebody tries it
};

struct WhatIfRequest {
    std::string ref;
    std::vector<ScratchFile> files; // changed ones; none: nothing was changed yet, and the files are asked for
};

struct WhatIfAnswer {
    std::string ref;  // of the product or contract
    std::string name;
    std::vector<ScratchFile> files; // as they are on the disk; only where the request has none
    std::shared_ptr<const DiffAnswer> answer; // null where nothing was changed yet
};

// What a change of the files of a product (its own, those of the contracts that its output ports promise) or of a
// contract would do, without writing anything anywhere. Error codes: those of resolve() and whatIf(), of reading a
// file (with its place), source-file.none where no file of it is on this machine, diff.not-comparable.
Result<WhatIfAnswer> tryFiles(store::Reader& reader, const WhatIfRequest& request);

} // namespace tributary::query
