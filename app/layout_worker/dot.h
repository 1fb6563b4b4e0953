// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/layout/worker_protocol.h"

#include <optional>

namespace tributary::worker {

// Lays out with Graphviz's dot, left to right. Once a process: what the library keeps is not given back.
std::optional<layout::worker::Answer> layOutWithDot(const layout::worker::Request& request);

} // namespace tributary::worker
