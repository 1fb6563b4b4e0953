// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tributary::test {

// A document, with what a failure calls it.
struct OfficialCase {
    std::string label;
    Json document;
};

// Why nothing can be held to the schemas that the standards publish: they are not at TRIBUTARY_CORPUS (else beside the
// sources), or python3-jsonschema is missing. Empty: it can.
std::string whyNoOfficialSchemas();

// The example products that the standard publishes.
std::vector<std::filesystem::path> officialProducts();

// What the schema of its own apiVersion says against each, one line each.
std::vector<std::string> officialProblems(const std::vector<OfficialCase>& cases);
std::string officialProblem(const OfficialCase& one); // the first; empty where it fits

} // namespace tributary::test

#define NEEDS_OFFICIAL_SCHEMAS() \
    if (const std::string why = tributary::test::whyNoOfficialSchemas(); !why.empty()) \
    GTEST_SKIP() << why
