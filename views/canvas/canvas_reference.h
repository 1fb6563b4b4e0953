// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary::views {

// A canvas has the reference of its product with "canvas" in the place of the kind:
// tributary:canvas/top-10-customers@3.0.
QString canvasReference(const QString& productRef);
// The product's reference; empty where `ref` is none of a canvas.
QString productOfCanvas(const QString& ref);

} // namespace tributary::views
