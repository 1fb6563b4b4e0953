// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/stop.h"

#include <chrono>
#include <string>
#include <vector>

namespace tributary::query {

// A program that is given bytes and gives bytes back, and may do anything else it likes.
struct WorkerCall {
    std::string program; // path
    std::vector<std::string> arguments;
    std::string input;
    std::size_t mostOutput = 0; // bytes
    std::chrono::milliseconds deadline{0};
};

// Runs it and waits; on a stop request or past the deadline it is killed at once. It inherits nothing
// but the three pipes and gets an environment of its own. Its output, where it ended with 0; else one of
//   layout.worker-missing  it could not be started
//   layout.deadline        it took too long, by the clock or by its own limit of processor time
//   layout.memory          it said that it ran out of memory
//   layout.crashed         any other signal or exit code; the detail says which
//   layout.bad-answer      it wrote more than it may
//   cancelled
Result<std::string> runWorker(const WorkerCall& call, const StopToken& stop);

} // namespace tributary::query
