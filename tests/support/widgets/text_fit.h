// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace tributary::test {

// What a designer would send back, found by measuring: of all labels and buttons in sight below `top`
// those whose text needs more room than they have and is not shortened (or is, and no tooltip tells the
// rest), those that stick out of the widget that holds them, and siblings whose texts lie on each other.
// A line for each. What scrolls is looked at whole.
QStringList textTroubles(const QWidget& top);

} // namespace tributary::test
