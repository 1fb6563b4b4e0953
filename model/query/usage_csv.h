// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/point.h"

#include <string>
#include <vector>

namespace tributary::query {

// Who read what how often, as RFC 4180 text with a header line: at, consumer, consumer_name, consumer_kind, port,
// columns, reads. A text that a spreadsheet would take for a formula gets an apostrophe in front.
std::string usageCsv(const std::vector<Point>& usage);

std::string csvField(const std::string& text);

} // namespace tributary::query
