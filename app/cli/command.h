// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"

#include <string>
#include <vector>

namespace tributary::cli {

// One run of a command.
struct Session {
    const Arguments& arguments;
    Output& output;
    std::string catalog; // absolute path of the cache
};

struct Command {
    std::string name;
    std::string usage;   // "search QUERY"
    std::string summary; // one line
    std::vector<OptionSpec> options;
    std::size_t leastWords = 0;
    std::size_t mostWords = 0;
    int (*run)(Session&) = nullptr;
    bool looksBack = false; // takes --as-of
};

// In the order of the help.
const std::vector<Command>& commands();
const Command* findCommand(const std::string& name);

// Whether the command draws or measures text, and so needs a QApplication (offscreen if need be).
bool needsGui(const Arguments& arguments);

int runSource(Session& session);
int runSync(Session& session);
int runSearch(Session& session);
int runShow(Session& session);
int runVersions(Session& session);
int runDiff(Session& session);
int runLineage(Session& session);
int runPath(Session& session);
int runImpact(Session& session);
int runCanvas(Session& session);
int runAlias(Session& session);
int runOutbox(Session& session);
int runConflicts(Session& session);
int runCampaign(Session& session);
int runRender(Session& session);
int runDoctor(Session& session);
int runBugReport(Session& session);

} // namespace tributary::cli
