// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <QString>

#include <concepts>

namespace tributary::views {

// Numbers and times as people read them. Thousands are grouped with a thin space, the decimal point is
// the locale's. In a right-to-left window the result is isolated, so that "2.8 h" stays "2.8 h".
QString numberText(double value, int maxDecimals = 2);
QString countText(qint64 value); // 1204311 as "1 204 311"
template <std::integral Number>
QString numberText(Number count)
{
    return countText(static_cast<qint64>(count));
}
QString compactText(double value); // axis labels: 1.2 k, 3.4 M
// The same for ticks that are `step` apart: with as many decimals as it takes to tell them apart.
QString axisText(double value, double step);
QString withUnit(double value, const QString& unit, int maxDecimals = 2);

// "percent" -> "%", "hours" -> "h"; an unknown unit stays as it was declared.
QString unitSuffix(const QString& unit);

QString durationText(double milliseconds); // "3.1 ms", "1.2 s"
QString sizeText(qint64 bytes);            // "1.9 GB"

// Local time: called while painting, never stored.
QString dayText(Micros at);      // 5 Oct
QString writtenDayText(const QString& day); // of a file, as 2026-09-15; what is no day stays as it is
QString dateText(Micros at);     // 5 Oct 2026
QString dateTimeText(Micros at); // 5 Oct 2026, 14:02
// "14:02" for today, "3 Oct 14:02" this year, "3 Oct 2025" else; a dash for never (0).
QString timeText(Micros time, Micros now);

} // namespace tributary::views
