// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/patch_trail.h"

#include "model/store/entity_state.h"

#include <optional>

namespace tributary::store {

namespace {

constexpr std::string_view kBegin = "[\"";
constexpr std::string_view kBetween = "\",";

bool isPlainValue(std::string_view value)
{
    if (value.empty())
        return false;
    if (value.front() != '"')
        return value.find_first_of("\",[{") == std::string_view::npos; // a number or a word
    for (std::size_t at = 1; at < value.size(); ++at) {
        if (value[at] == '\\')
            ++at;
        else if (value[at] == '"')
            return at + 1 == value.size();
    }
    return false;
}

// Of ["PATH",VALUE] that replaces one value by a text, a number or a word: up to the end of the path.
std::optional<std::string_view> pathOfLoneReplacement(std::string_view packed)
{
    if (!packed.starts_with(kBegin) || !packed.ends_with(']'))
        return std::nullopt;
    const std::size_t end = packed.find('"', kBegin.size());
    if (end == std::string_view::npos || end == kBegin.size() || packed.substr(end, kBetween.size()) != kBetween)
        return std::nullopt;
    const std::string_view path = packed.substr(kBegin.size(), end - kBegin.size());
    if (path.front() == '+' || path.front() == '-' || path.find('\\') != std::string_view::npos)
        return std::nullopt;
    const std::size_t value = end + kBetween.size();
    if (!isPlainValue(packed.substr(value, packed.size() - 1 - value)))
        return std::nullopt;
    return packed.substr(0, end);
}

} // namespace

// In a run of lone replacements by plain values nothing follows below a path that was replaced: a plain
// value has nothing below it. So the last of each path tells what was there, wherever it stands in the run.
void PatchTrail::add(std::string_view packed)
{
    const std::optional<std::string_view> path = pathOfLoneReplacement(packed);
    if (!path) {
        m_patches.push_back({std::string(packed), 0});
        m_run = m_patches.size();
        return;
    }
    for (std::size_t i = m_patches.size(); i > m_run; --i) {
        Kept& kept = m_patches[i - 1];
        if (std::string_view(kept.packed).substr(0, kept.path) == *path) {
            kept.packed = packed;
            return;
        }
    }
    m_patches.push_back({std::string(packed), path->size()});
}

void PatchTrail::apply(Json& state) const
{
    for (const Kept& kept : m_patches)
        patch(state, unpackedPatch(kept.packed));
}

void PatchTrail::clear()
{
    m_patches.clear();
    m_run = 0;
}

} // namespace tributary::store
