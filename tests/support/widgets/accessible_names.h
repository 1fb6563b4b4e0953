// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tributary::test {

// What assistive technology meets in a window.
struct FocusableElements {
    int count = 0;
    QStringList unnamed; // by the classes on the way to them
};

// Of a list only the first rows: they are alike.
FocusableElements focusableElements(QWidget& top);

} // namespace tributary::test
