// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/change.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::diff {

// One difference between two mappings of facts. `field` is the path for rules ("slaProperties[].value"),
// `path` that for people ("slaProperties[freshness].value").
struct FieldChange {
    std::vector<FieldStep> steps;
    std::string field;
    std::string path;
    std::optional<Json> before;
    std::optional<Json> after;
};

// Mappings member by member, lists of mappings by natural key, other lists as one value without regard to
// order. Empty lists, empty mappings and nulls count as absent.
std::vector<FieldChange> diffFields(const Json& before, const Json& after);

} // namespace tributary::diff
