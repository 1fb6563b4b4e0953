// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <QString>

namespace tributary::views {

// Numbers and times as people read them. Thousands are grouped with a thin space, the decimal point is
// the locale's. In a right-to-left window the result is isolated, so that "2.8 h" stays "2.8 h".
QString numberText(double value, int maxDecimals = 2);
QString countText(qint64 value);
QString compactText(double value); // axis labels: 1.2 k, 3.4 M
QString withUnit(double value, const QString& unit, int maxDecimals = 2);

// "percent" -> "%", "hours" -> "h"; an unknown unit stays as it was declared.
QString unitSuffix(const QString& unit);

// Local time: called while painting, never stored.
QString dayText(Micros at);      // 5 Oct
QString dateText(Micros at);     // 5 Oct 2026
QString dateTimeText(Micros at); // 5 Oct 2026, 14:02

} // namespace tributary::views
