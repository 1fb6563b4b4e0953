// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/step_names.h"

#include <array>

namespace tributary::cli {

std::string stepName(query::Step::Name name)
{
    static const std::array<const char*, 6> kNames = {"input", "processing", "catalog", "service", "measure", "monitor"};
    return kNames.at(static_cast<std::size_t>(name));
}

std::string stepStateName(query::StepState state)
{
    static const std::array<const char*, 3> kNames = {"missing", "partial", "good"};
    return kNames.at(static_cast<std::size_t>(state));
}

} // namespace tributary::cli
