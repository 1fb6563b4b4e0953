// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"

#include <cstdint>
#include <string>

namespace tributary {

enum class PointKind : std::uint8_t { Measurement = 1, Usage = 2, Cost = 3 };

// One observation of a time series. Subject fields are native ids; empty where not given.
struct Point {
    PointKind kind = PointKind::Measurement;
    Micros at = 0;
    std::string product;
    std::string port;
    std::string column;
    std::string metric;       // measurement: as in slaProperties and quality; cost: currency
    double value = 0;         // measurement value, reads, or amount
    std::string unit;
    std::string consumer;     // usage and cost
    std::string consumerName;
    std::string consumerKind; // human, service, dashboard, model, agent
    std::string detail;       // usage: columns read, comma separated

    bool operator==(const Point&) const = default;
};

} // namespace tributary
