// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/advice.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace tributary::diff {

namespace {

using Numbers = std::array<unsigned long, 3>;

std::optional<Numbers> numbersOf(std::string_view version)
{
    if (!version.empty() && (version.front() == 'v' || version.front() == 'V'))
        version.remove_prefix(1);
    Numbers numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto [end, error] = std::from_chars(version.data(), version.data() + version.size(), numbers[i]);
        if (error != std::errc())
            return std::nullopt;
        version.remove_prefix(static_cast<std::size_t>(end - version.data()));
        if (version.empty() || version.front() != '.')
            break;
        version.remove_prefix(1);
    }
    const bool isEnd = version.empty() || version.front() == '-' || version.front() == '+';
    return isEnd ? std::optional<Numbers>(numbers) : std::nullopt;
}

} // namespace

std::string_view bumpName(Bump bump)
{
    constexpr std::array<std::string_view, 5> kNames = {"none", "patch", "minor", "major", "unknown"};
    return kNames[static_cast<std::size_t>(bump)];
}

Bump advisedBump(const std::vector<Change>& changes)
{
    Bump bump = Bump::None;
    for (const Change& change : changes) {
        if (change.rule == "version.declared")
            continue;
        const Bump own = change.severity == Severity::Breaking ? Bump::Major : change.severity == Severity::Cosmetic ? Bump::Patch : Bump::Minor;
        bump = std::max(bump, own);
    }
    return bump;
}

Bump declaredBump(std::string_view before, std::string_view after)
{
    const auto from = numbersOf(before);
    const auto to = numbersOf(after);
    if (!from || !to)
        return before == after ? Bump::None : Bump::Unknown;
    for (std::size_t i = 0; i < from->size(); ++i) {
        if ((*from)[i] != (*to)[i])
            return (*to)[i] < (*from)[i] ? Bump::Unknown : static_cast<Bump>(3 - i);
    }
    return Bump::None;
}

bool isTooSmall(Bump advised, Bump declared, std::string_view versionBefore)
{
    if (declared == Bump::Unknown)
        return false;
    const auto from = numbersOf(versionBefore);
    const bool isYoung = from && (*from)[0] == 0;
    if (isYoung && declared >= Bump::Minor)
        return false;
    return declared < advised;
}

} // namespace tributary::diff
