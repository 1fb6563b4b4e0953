// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_page.h"

namespace tributary::views {

// A canvas with something of everything: a missing owner, assumed values, hostile texts, flows of each
// evidence, a port without a contract.
query::CanvasPage sampleCanvas();

} // namespace tributary::views
