// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hostile/text_recorder.h"

class QWidget;

namespace tributary::test {

// The most that one state of the window may ask of text layout and painting, whatever the files hold.
// Characters throughout; none of these is a time.
struct WorkLimits {
    qsizetype label = 20'000;       // one label, button or document title
    qsizetype cell = 4'000;         // one role of one cell of a model
    qsizetype tip = 2'500;          // a tooltip, a name for screen readers
    qsizetype document = 70'000;    // one text document
    int blocksOfDocument = 7'000;
    qsizetype paintedRun = 2'000;
    qsizetype painted = 80'000;     // all text of one painting
    int paintedShapes = 30'000;
};

// Looks through a window and all models in it; fails the running test for each text that is longer, that
// could be taken for markup, or that steers the screen, and for each painting that asks for more.
void checkWindow(QWidget& window, const WorkLimits& limits = {});

} // namespace tributary::test
