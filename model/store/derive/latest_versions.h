// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/store/connection.h"
#include "model/store/touched.h"

#include <string>
#include <string_view>
#include <vector>

namespace tributary::store {

// Numbers compare as numbers, a leading v does not count, a pre-release is older than its release:
// v1.9 < 1.10-rc1 < 1.10 < 2. Negative, zero or positive.
int compareVersions(std::string_view left, std::string_view right);

struct VersionCandidate {
    EntityId id = 0;
    std::string version;
    bool retired = false;
};

bool isRetiredStatus(const Json& facts); // deprecated or retired

// Of at least one version: the newest, a deprecated or retired one only where all are.
EntityId newestVersion(const std::vector<VersionCandidate>& versions);

// Marks the newest version of each touched document, and all rows under it, as the latest; one that
// is deprecated or retired only where all are.
void deriveLatest(Connection& connection, Touched& touched);

} // namespace tributary::store
