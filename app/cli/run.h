// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>
#include <vector>

namespace tributary::cli {

// What the command line asks for, before any application object exists.
struct Request {
    const Command* command = nullptr; // null: the window, or help or version of the whole program
    Arguments arguments;
    std::string openRef; // window: a "tributary:" reference to open
    bool sample = false; // window: with the sample mesh as a source
};

Result<Request> readRequest(const std::vector<std::string>& words);

// Runs a command (or prints help or version) under an application object that the caller made.
int run(const Request& request);

} // namespace tributary::cli
