// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/part.h"
#include "model/query/product_page.h"
#include "model/store/git_history.h"
#include "model/store/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::query {

// Gives each version the newest commit that brought a state of it, with its author and time, and the commit's
// tags. The states that are left are items of their own, newest first.
Result<std::vector<VersionItem>> addCommits(store::Reader& reader, const EntityRow& root, std::vector<VersionItem>& versions);

// A state by what a person calls it: the first digits of a commit (4 at least), a tag, or a declared version,
// of which the newest state counts. Nothing where there is none.
Result<std::optional<store::CommittedVersion>> committedState(store::Reader& reader, const EntityRow& root, const std::string& label);

// The newest state that was there with a commit of that order, of that declared version where there is one.
Result<std::optional<store::CommittedVersion>> committedBy(store::Reader& reader, const EntityRow& root, const std::string& version,
                                                           Micros order);

// The whole document, read from its repository. Codes: those of GitRepository::open and blob(), git.object-missing
// where the document cannot be read there any more.
Result<diff::Part> committedDocument(const store::CommittedVersion& state);

} // namespace tributary::query
