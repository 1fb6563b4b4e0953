// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tributary::test {

// What painting a widget with everything in it asks of a paint device, counted.
struct Painted {
    QStringList texts;       // each run of text, as it would stand on the screen
    qsizetype characters = 0;
    qsizetype longest = 0;
    int shapes = 0;          // lines, paths, polygons, pictures
};

Painted paintedBy(QWidget& widget);

} // namespace tributary::test
