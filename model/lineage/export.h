// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_result.h"

#include <string>

// An answer about lineage in formats that other programs read. Labels are data: each format's own
// characters are escaped.
namespace tributary::lineage {

std::string toDot(const LineageResult& result);     // Graphviz
std::string toMermaid(const LineageResult& result); // flowchart
std::string toCsv(const LineageResult& result);     // RFC 4180, one line an edge, or a column pair where there are any
std::string toGraphml(const LineageResult& result);

} // namespace tributary::lineage
