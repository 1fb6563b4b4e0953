// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace tributary::views {

// An icon of resources/icons tinted with a colour, cached by name, colour, size and pixel ratio.
// Unknown names give an empty pixmap in release and stop a debug build.
QPixmap iconPixmap(const QString& name, const QColor& color, int size = 16, qreal pixelRatio = 1.0);
QIcon themedIcon(const QString& name); // text2 normally, accentText when checked, textDisabled when off

} // namespace tributary::views
