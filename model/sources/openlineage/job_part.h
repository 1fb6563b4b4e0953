// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/openlineage/explicit_lineage.h"

#include <string>
#include <vector>

namespace tributary::sources {

// What one event says of its job.
struct JobPart {
    EntityDraft job;
    std::vector<LineageEntry> datasets; // whose lineage the job states itself

    JobPart(std::string_view space, std::string_view name, const std::string& at, const Mark& mark);

    void takeFacets(const Json& job);
    // The run of a RunEvent, with its state; `type` may be empty.
    void takeRun(const Json& run, const std::string& type, const std::string& at);
};

} // namespace tributary::sources
