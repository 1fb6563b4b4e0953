// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/diff_answer.h"
#include "model/query/version_timeline.h"

namespace tributary::views::versions_test {

// "Rankings" 2.1.0 -> 3.0.0 by the real comparison: a product whose words changed, and its contract, in which
// of the table "ranking" one column went, one has another type and one came; two consumers.
query::DiffAnswer sampleDiff();

// Its versions 3.0.0, 2.1.0 and 2.0.0.
query::VersionTimeline rankingsVersions(const std::string& ref);

} // namespace tributary::views::versions_test
