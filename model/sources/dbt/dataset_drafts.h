// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"

#include <string>
#include <utility>
#include <vector>

namespace tributary::sources::dbt {

// The columns of a node as an artifact lists them, by name, in its order.
using Columns = std::vector<std::pair<std::string, Json>>;

// A dataset that manifest and catalog describe together.
EntityDraft datasetDraft(const std::string& uniqueId);

// A column below the draft at index 0. Its physical and logical type are set where `type` is given.
EntityDraft columnDraft(const std::string& name, const std::string& type);

// ASCII letters only, as databases fold names.
std::string inSmallLetters(std::string name);

// Copies members that say something (no null, no empty text, list or object) under new names.
struct Renamed {
    const char* from;
    const char* to;
};
void copyFacts(const Json& from, std::initializer_list<Renamed> names, Json& facts);

} // namespace tributary::sources::dbt
