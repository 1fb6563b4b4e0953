// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/document.h"
#include "model/base/json.h"
#include "model/store/repair/repair.h"
#include "model/sync/sync_report.h"

#include <optional>
#include <vector>

namespace tributary::cli {

struct RepairRun {
    struct Synced {
        std::string source;
        std::string state;          // of the run; "failed" where there is an error
        std::optional<Error> error;
    };
    store::Repaired repaired;
    std::vector<Synced> sources; // read again after a rebuild

    bool allSynced() const;
};

// Repairs the session's catalog; where it had to be rebuilt, all its sources are synced after that.
Result<RepairRun> repairForSession(Session& session);

Section repairSection(const RepairRun& run);
Json repairJson(const RepairRun& run);

} // namespace tributary::cli
