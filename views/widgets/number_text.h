// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <QString>

namespace tributary::views {

// 1204311 as "1 204 311" with thin spaces.
QString numberText(qint64 number);
// "3.1 ms", "1.2 s".
QString durationText(double milliseconds);
// "1.9 GB".
QString sizeText(qint64 bytes);
// Local time: "14:02" for today, "3 Oct 14:02" this year, "3 Oct 2025" else; a dash for never (0).
QString timeText(Micros time, Micros now);

} // namespace tributary::views
