// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_page.h"

#include <QByteArray>

namespace tributary::views {

struct Theme;

// The board as an SVG document, as wide as a sheet of 1280 pixels and as high as its texts need. All of
// it is drawn, however much; nothing is loaded from elsewhere. Measures text, so it needs a
// QGuiApplication, but no display.
QByteArray canvasSvg(const query::CanvasPage& page, const Theme& theme);

// The ten blocks of the other template, in the same hand.
QByteArray blocksSvg(const query::CanvasPage& page, const Theme& theme);

} // namespace tributary::views
