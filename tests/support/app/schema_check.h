// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <string>

namespace tributary::test {

// Whether this machine can hold JSON to a JSON Schema (python3-jsonschema).
bool canCheckSchemas();

// Empty where the document fits resources/schema/cli/<name>.json, else what does not.
std::string schemaProblems(const Json& document, const std::string& name);

} // namespace tributary::test

// Holds a document to a schema, and tells where nobody can.
#define EXPECT_FITS_SCHEMA(document, name)                                                         \
    do {                                                                                           \
        if (::tributary::test::canCheckSchemas())                                                  \
            EXPECT_EQ(::tributary::test::schemaProblems(document, name), "") << (document).dump(1).substr(0, 2000); \
        else                                                                                       \
            std::cout << "[   NOTE   ] schemas are not checked: python3-jsonschema is missing\n";  \
    } while (false)
