// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outbox/folder_target.h"

#include "model/base/hash.h"

#include <charconv>
#include <filesystem>

namespace tributary::outbox {

namespace {

std::optional<Digest> digestFrom(const Json& value)
{
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    Digest digest;
    if (text.size() != 2 * digest.bytes.size())
        return std::nullopt;
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        const char* two = text.data() + 2 * i;
        if (std::from_chars(two, two + 2, digest.bytes[i], 16).ptr != two + 2)
            return std::nullopt;
    }
    return digest;
}

} // namespace

FolderTarget::FolderTarget(const std::string& location) : m_root(location)
{
    std::error_code ignored;
    if (std::filesystem::is_regular_file(location, ignored))
        m_root = std::filesystem::path(location).parent_path().string();
}

sources::FilePlace FolderTarget::placeOf(const store::OutboxChange& change) const
{
    // Tokens of whatever making are safe within a name.
    return {m_root, change.path, digestOf(change.token).hex()};
}

Result<std::optional<std::string>> FolderTarget::read(const std::string& path)
{
    return sources::fileText({m_root, path, {}});
}

Result<std::string> FolderTarget::stage(const store::OutboxChange& change, const std::optional<std::string>& before, const std::string& after, Micros)
{
    if (auto staged = sources::stageFile(placeOf(change), after); !staged)
        return tl::unexpected(staged.error());
    m_before = before;
    return dumpJson({{"written", digestOf(after).hex()}, {"expected", before ? Json(digestOf(*before).hex()) : Json()}});
}

Result<bool> FolderTarget::write(const store::OutboxChange& change, const std::string&, const std::function<void()>& exchanged)
{
    const auto placed = sources::placeFile(placeOf(change), m_before, exchanged);
    if (!placed)
        return tl::unexpected(placed.error());
    return *placed == sources::Placing::Done;
}

Result<bool> FolderTarget::wasWritten(const store::OutboxChange& change, const std::string& plan)
{
    const Json planned = parseJson(plan);
    const auto written = planned.is_object() && planned.contains("written") ? digestFrom(planned["written"]) : std::nullopt;
    if (!written)
        return fail("outbox.plan", change.path, plan);
    return sources::wasPlaced(placeOf(change), *written, planned.contains("expected") ? digestFrom(planned["expected"]) : std::nullopt);
}

void FolderTarget::drop(const store::OutboxChange& change)
{
    sources::dropStaged(placeOf(change));
}

void FolderTarget::follow(const store::OutboxChange& change, const std::string&)
{
    sources::dropStaged(placeOf(change));
}

Written FolderTarget::writtenBy(const store::OutboxChange&, const std::string& plan) const
{
    return {textAt(parseJson(plan), "written"), {}};
}

} // namespace tributary::outbox
