// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/layout/support/random_input.h"

#include <algorithm>
#include <random>

namespace tributary::test {

layout::Input randomInput(const GraphPlan& plan, std::uint64_t seed)
{
    std::mt19937_64 engine(seed);
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(engine() % count); };
    layout::Input input;
    input.clusters = plan.clusters;
    for (std::size_t i = 0; i < plan.boxes; ++i) {
        layout::Box box;
        box.width = 120 + 20.0 * static_cast<double>(below(5));
        const std::size_t rows = plan.rows == 0 ? 0 : below(plan.rows + 1);
        box.height = 32 + 20.0 * static_cast<double>(rows);
        for (std::size_t row = 0; row < rows; ++row)
            box.rows.push_back(42 + 20.0 * static_cast<double>(row));
        if (plan.clusters > 0 && below(5) > 0)
            box.cluster = static_cast<std::int32_t>(below(static_cast<std::size_t>(plan.clusters)));
        input.boxes.push_back(std::move(box));
    }
    const auto rowOf = [&](const layout::Box& box) {
        return static_cast<std::int32_t>(below(box.rows.size() + 1)) - 1;
    };
    while (plan.boxes > 1 && input.arcs.size() < plan.arcs) {
        layout::Arc arc;
        arc.from = static_cast<std::uint32_t>(below(plan.boxes));
        const std::size_t reach = plan.window == 0 ? plan.boxes : plan.window + 1;
        arc.to = static_cast<std::uint32_t>(plan.window == 0 ? below(reach) : arc.from + below(reach));
        if (arc.to >= plan.boxes || (!plan.withCycles && arc.from == arc.to))
            continue;
        const bool isBackwards = arc.from > arc.to;
        if (isBackwards != (plan.withCycles && below(6) == 0))
            std::swap(arc.from, arc.to);
        arc.fromRow = rowOf(input.boxes[arc.from]);
        arc.toRow = rowOf(input.boxes[arc.to]);
        input.arcs.push_back(arc);
        if (plan.withCycles && below(8) == 0)
            input.arcs.push_back(arc);
    }
    return input;
}

layout::Input plainInput(std::size_t boxes, const std::vector<layout::Arc>& arcs)
{
    layout::Input input;
    input.boxes.assign(boxes, {160, 40, {}, layout::kNoCluster});
    input.arcs = arcs;
    return input;
}

} // namespace tributary::test
