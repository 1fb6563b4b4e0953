// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/diff/diff.h"

#include <string>
#include <vector>

namespace tributary::query {

// The products and contracts in a file, or in all files below a folder, of any standard that is read; no
// catalog is needed. Error codes: those of sources::walk and readBytes, diff.no-document where there is no
// product or contract (subject: the path).
Result<std::vector<diff::Part>> documentsInPath(const std::string& path);

// The same of one file's bytes, none where it holds neither; a file that cannot be read is an error with its place.
Result<std::vector<diff::Part>> documentsInText(const std::string& path, std::string_view bytes);

// A file of kind ChangeRules, YAML or JSON. Error codes: those of reading, rules.kind where it is another
// kind, and those of ChangeRulesProblem for the first thing that counts for nothing.
Result<diff::ChangeRules> changeRulesInFile(const std::string& path);

// The same of its bytes.
Result<diff::ChangeRules> changeRulesInText(const std::string& path, std::string_view bytes);

} // namespace tributary::query
