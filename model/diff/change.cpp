// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/change.h"

#include <algorithm>
#include <array>

namespace tributary::diff {

namespace {

constexpr std::array<std::string_view, 4> kSeverities = {"cosmetic", "compatible", "risky", "breaking"};
constexpr std::array<std::string_view, 8> kNatures = {"added", "removed", "changed", "renamed", "moved", "widened", "narrowed", "stated"};

template <typename Enum, std::size_t count>
std::optional<Enum> fromName(const std::array<std::string_view, count>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

std::string_view severityName(Severity severity)
{
    return kSeverities[static_cast<std::size_t>(severity)];
}

std::optional<Severity> severityFromName(std::string_view name)
{
    return fromName<Severity>(kSeverities, name);
}

std::string_view natureName(Nature nature)
{
    return kNatures[static_cast<std::size_t>(nature)];
}

std::optional<Nature> natureFromName(std::string_view name)
{
    return fromName<Nature>(kNatures, name);
}

Severity worst(const std::vector<Change>& changes)
{
    Severity found = Severity::Cosmetic;
    for (const Change& change : changes)
        found = change.waived() ? found : std::max(found, change.severity);
    return found;
}

} // namespace tributary::diff
