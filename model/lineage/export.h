// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_union.h"

#include <string>

// An answer about lineage in formats that other programs read. Labels are data: each format's own
// characters are escaped. With `both`, whose result it is, each thing and edge says what became of it
// between the two moments: in a column or attribute where the format has such, else by sign and line.
namespace tributary::lineage {

std::string toDot(const LineageResult& result, const LineageUnion* both = nullptr);     // Graphviz
std::string toMermaid(const LineageResult& result, const LineageUnion* both = nullptr); // flowchart
// RFC 4180, one line an edge, or a column pair where there are any
std::string toCsv(const LineageResult& result, const LineageUnion* both = nullptr);
std::string toGraphml(const LineageResult& result, const LineageUnion* both = nullptr);

} // namespace tributary::lineage
