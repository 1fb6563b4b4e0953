// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/base/error.h"
#include "model/query/sync_status.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace tributary::cli {

struct Finding {
    std::string code;
    QString message; // what is missing and what to do
};

// What `tributary doctor` found out about this installation and this cache.
struct DoctorReport {
    std::vector<std::pair<QString, QString>> versions;
    std::vector<std::pair<QString, QString>> paths;
    std::string catalogState; // ok, missing, unusable
    std::optional<Error> catalogError;
    std::string integrity; // what was checked of the cache's file
    query::SyncStatus status;
    std::vector<Finding> missing;
};

DoctorReport examine(const Session& session);

} // namespace tributary::cli
