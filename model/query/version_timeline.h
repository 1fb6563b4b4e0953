// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::query {

// The versions that the catalog holds and the states that git knows beside them in one row, newest first: by
// version, and the states of one version by their commits.
std::vector<VersionItem> timelineOf(const std::vector<VersionItem>& versions, const std::vector<VersionItem>& committed);

// What a state of the timeline is compared with where nobody chose: a declared version with the declared one before
// it, an earlier state with the state before. Empty where there is none.
std::string refBefore(const std::vector<VersionItem>& timeline, const std::string& ref);

// What of a product or contract can be compared.
struct VersionTimeline {
    std::string name;
    std::string ref; // of the state that was asked for, as the list has it; else what was asked for
    std::vector<VersionItem> versions; // as timelineOf() puts them
};

// By a reference, "as of" or a commit, as diffOf() takes them. Error codes: those of diffSideOf().
Result<VersionTimeline> versionTimeline(store::Reader& reader, const std::string& ref);

} // namespace tributary::query
