// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/canvas.h"

#include <algorithm>

namespace tributary::canvas {

Completeness completenessOf(const Canvas& canvas)
{
    Completeness out;
    for (const Field field : readingOrder()) {
        const bool isFilled = canvas.at(field).state != State::Missing;
        out.filled += isFilled ? 1 : 0;
        out.assumed += canvas.at(field).state == State::Assumed ? 1 : 0;
        out.required += isRequired(field) ? 1 : 0;
        out.requiredFilled += isRequired(field) && isFilled ? 1 : 0;
        if (!isFilled)
            out.missing.push_back(field);
    }
    std::stable_partition(out.missing.begin(), out.missing.end(), isRequired);
    return out;
}

std::string_view stateName(State state)
{
    switch (state) {
    case State::Present: return "present";
    case State::Assumed: return "assumed";
    case State::Missing: break;
    }
    return "missing";
}

std::string_view evidenceName(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Declared: return "declared";
    case Evidence::Observed: return "observed";
    case Evidence::Both: return "both";
    case Evidence::None: break;
    }
    return "none";
}

} // namespace tributary::canvas
