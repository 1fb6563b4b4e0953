// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/point.h"

#include <QString>

#include <vector>

namespace tributary::views {

// Usage points summed by consumer. Windows end at the newest point, not at the wall clock: an old
// export still shows its last week.
struct ConsumerReads {
    QString name;
    QString kind;
    double reads = 0;
    int others = 0; // more than 0: the sum of that many consumers
};

// Of the last `days` days, most reads first; beyond `most` rows the rest is one row.
std::vector<ConsumerReads> readsByConsumer(const std::vector<Point>& usage, int days, int most);
double totalReads(const std::vector<ConsumerReads>& rows);

struct WeeklyReads {
    std::vector<Micros> weekStarts; // oldest first
    std::vector<ConsumerReads> consumers;
    std::vector<std::vector<double>> reads; // [consumer][week]
};

WeeklyReads readsByWeek(const std::vector<Point>& usage, int weeks, int most);

} // namespace tributary::views
