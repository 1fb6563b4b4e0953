// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/time.h"
#include "model/entities/point.h"

#include <string>
#include <vector>

namespace tributary::sources {

// Measurements out of dataQualityMetrics: rowCount, bytes and fileCount of the dataset; nullCount,
// distinctCount, sum, count, min, max and "quantile <q>" of its columns. The dataset's key stands in
// Point::port.
std::vector<Point> metricPoints(const Json& facet, const std::string& dataset, Micros at);

// One measurement for each assertion: 1 where it held, 0 where it did not.
std::vector<Point> assertionPoints(const Json& facet, const std::string& dataset, Micros at);

} // namespace tributary::sources
