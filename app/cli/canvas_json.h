// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/query/canvas_page.h"

namespace tributary::cli {

// `canvas --json`, as resources/schema/cli/canvas.json describes it.
Json canvasJson(const query::CanvasPage& page);

} // namespace tributary::cli
