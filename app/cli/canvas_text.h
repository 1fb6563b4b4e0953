// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_page.h"

#include <QString>

namespace tributary::cli {

// The board as lines of text: a field a paragraph, in reading order, wrapped to 100 characters. Nothing
// in it can steer a terminal.
QString canvasText(const query::CanvasPage& page);

} // namespace tributary::cli
