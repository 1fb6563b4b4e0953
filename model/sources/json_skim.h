// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/detect.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tributary::sources {

// A quick look over JSON of any size without building a tree: the signatures of its documents (of
// the root, or of each member of a root array). Nothing where the text is not JSON. What is inside
// the documents is not checked. Nothing either where documents and keys are more than 200,000 in sum:
// the parser and its limits then decide.
// `readable`: see padded_json.h.
std::optional<std::vector<Signature>> skimJson(std::string_view text, std::size_t readable = 0);

// The same for newline-delimited JSON; nothing where one of the lines is broken.
std::optional<std::vector<Signature>> skimNdjson(std::string_view text);

} // namespace tributary::sources
