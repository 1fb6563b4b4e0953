// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/canvas_overlay.h"
#include "model/query/canvas_page.h"
#include "model/store/reader.h"

#include <string>

namespace tributary::query {

// The canvas of a product: its documents beside what lineage and usage show. `ref` is anything
// resolve() understands and leads to a product as for productPage(), with the same error codes. `at` is
// the moment at which agreements are judged; 0: now.
Result<CanvasPage> canvasPage(store::Reader& reader, const std::string& ref, Micros at = 0);

// The same with a file of its own text: a draft, or what waits to be published. Also the error of layOver().
Result<CanvasPage> canvasPage(store::Reader& reader, const std::string& ref, const CanvasText& text, Micros at = 0);

} // namespace tributary::query
