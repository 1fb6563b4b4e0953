// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace tributary::views {

// Keys as small caps, one for each key of "Ctrl+Shift+P", as lists and the search field show them.
// In logical pixels; drawn at the right end of `room` (left in right-to-left layouts is the caller's).
int keyCapsWidth(const QString& keys);
void paintKeyCaps(QPainter* painter, const QRect& room, const QString& keys);

} // namespace tributary::views
