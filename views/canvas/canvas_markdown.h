// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_page.h"

#include <QString>

namespace tributary::views {

// The canvas as a Markdown document: what it says of every field, with its state, and design beside
// reality. All values are escaped.
QString canvasMarkdown(const query::CanvasPage& page);

// "13 of 15 fields filled", "8 of 8 required", "2 assumed".
QStringList completenessWords(const canvas::Completeness& completeness);

} // namespace tributary::views
