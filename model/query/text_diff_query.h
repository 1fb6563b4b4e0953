// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/diff_answer.h"
#include "model/query/summaries.h"
#include "model/query/text_diff_answer.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::query {

// The files of two versions line by line: of a product and the contracts that its output ports promise in both, or of a
// contract. Each text is that of its commit where git knows it, else that of the file as it lies in its source now;
// where there is neither, the file says so in `trouble`: text.past (subject: the name) for a state of the past that no
// commit has kept, source-file.none, and those of reading. Error codes: those of diffOf().
Result<TextDiffAnswer> textDiffOf(store::Reader& reader, const DiffRequest& request, std::vector<EntitySummary>* ambiguous = nullptr);

// The same of two files on the disk. Error codes: those of reading, text.folder (subject: the path) where one of them
// is a folder.
Result<TextDiffAnswer> textDiffOfFiles(const std::string& before, const std::string& after);

// The same of all files that two commits of a repository differ in, below the folder: see documentsInCommits().
Result<TextDiffAnswer> textDiffOfCommits(const std::string& folder, const std::string& range);

} // namespace tributary::query
