// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tributary::benchmark {

// What SQLite alone needs for the rows of a catalog: one transaction that inserts them with one prepared
// statement a table into the same tables, then builds the same indexes and the same full-text index.
struct BareLoad {
    double inserting = 0; // seconds, without what reading the rows from the catalog took
    double indexing = 0;
    double fullText = 0;
    double committing = 0;
    long long rows = 0;
    double seconds() const { return inserting + indexing + fullText + committing; }
};

// `empty` is a catalog of the same version without rows; it is filled.
BareLoad bareLoad(const std::string& catalog, const std::string& empty);

} // namespace tributary::benchmark
