// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/doctor_report.h"
#include "app/cli/document.h"
#include "model/base/json.h"

namespace tributary::cli {

// What doctor found, for scripts and for people.
Json doctorJson(const DoctorReport& report);
Document doctorDocument(const DoctorReport& report);

// {"name": "value" or null}
Json pairsJson(const std::vector<std::pair<QString, QString>>& pairs);

} // namespace tributary::cli
