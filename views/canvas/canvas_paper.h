// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_page.h"

#include <QByteArray>
#include <QPageSize>

namespace tributary::views {

struct Theme;

// The board as it is on the sheet of canvasSvg(), as a PNG with two pixels for each of its units; of a board that
// would be too large for an image file as many as it takes to stay within.
QByteArray canvasPng(const query::CanvasPage& page, const Theme& theme);

// The same on one sheet of paper, A4 to A0, upright or lying, whichever suits it; as large as fits.
QByteArray canvasPdf(const query::CanvasPage& page, const Theme& theme, QPageSize::PageSizeId paper);

// The same of a sheet that is drawn already.
QByteArray sheetPng(const QByteArray& svg, const Theme& theme);
QByteArray sheetPdf(const QByteArray& svg, const QString& title, QPageSize::PageSizeId paper);

} // namespace tributary::views
