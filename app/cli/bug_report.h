// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/document.h"
#include "model/base/json.h"

#include <string>

namespace tributary::cli {

// All that a report of a fault tells: versions, platform, settings, what doctor finds, the last lines
// of the log. No secrets, and no name of the home folder (see shareable).
Json bugReportJson(const Session& session);
Document bugReportDocument(const Json& report);

// A text as it may be shown to strangers: without secrets, and with "~" for the home folder.
std::string shareable(const std::string& text, const std::string& home);

// The same for every text in a document. A member named like a secret tells nothing of its value.
Json shareableJson(const Json& json, const std::string& home);

} // namespace tributary::cli
