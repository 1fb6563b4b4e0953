// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/lineage/lineage_result.h"

#include <string>

namespace tributary::lineage {

// Whether the level has datasets or jobs, which is all that OpenLineage knows.
constexpr bool isOpenLineageLevel(Level level)
{
    return level == Level::Job || level == Level::Dataset || level == Level::Column;
}

// An answer as OpenLineage events (2-0-2), one a line. Level job: a JobEvent for each job with its
// inputs and outputs, consumers such as dashboards as jobs that write nothing. What no job carries, and
// the other levels: a DatasetEvent for each dataset that somebody describes, with the lineage facet
// (1-0-0) for what it is made from. Columns stand in the columnLineage facet (1-2-0) as well, for
// readers that do not know the newer one. `columns` is an answer at level dataset, with columns, about
// the same datasets; it may be `result` itself. `at` is written as the time of all events.
// Source: the JSON Schemas at openlineage.io/spec.
std::string toOpenLineage(const LineageResult& result, const LineageResult& columns, Micros at);

} // namespace tributary::lineage
