// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/downsample.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tributary::views {

std::vector<std::size_t> drawnPoints(const std::vector<double>& values, std::size_t most)
{
    most = std::max<std::size_t>(most, 4);
    std::vector<std::size_t> drawn;
    if (values.size() <= most) {
        drawn.resize(values.size());
        std::iota(drawn.begin(), drawn.end(), std::size_t{0});
        return drawn;
    }
    const std::size_t inner = values.size() - 2;
    const std::size_t groups = (most - 2) / 2;
    drawn.reserve(2 * groups + 2);
    drawn.push_back(0);
    for (std::size_t group = 0; group < groups; ++group) {
        const std::size_t from = 1 + group * inner / groups;
        const std::size_t to = 1 + (group + 1) * inner / groups;
        std::size_t least = to;
        std::size_t greatest = to;
        for (std::size_t i = from; i < to; ++i) {
            if (!std::isfinite(values[i]))
                continue;
            least = least == to || values[i] < values[least] ? i : least;
            greatest = greatest == to || values[i] > values[greatest] ? i : greatest;
        }
        if (least == to)
            continue;
        drawn.push_back(std::min(least, greatest));
        if (least != greatest)
            drawn.push_back(std::max(least, greatest));
    }
    drawn.push_back(values.size() - 1);
    return drawn;
}

} // namespace tributary::views
