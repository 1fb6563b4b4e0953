// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/graph_file.h"

#include "model/base/archive.h"
#include "model/lineage/graph_archive.h"
#include "model/store/kept_file.h"

namespace tributary::store {

namespace {

// To be raised whenever the same edges make another graph, or a graph other bytes: a test fails where it was not.
constexpr std::string_view kGraphForm = "Tributary lineage graph 1";
constexpr std::size_t kBoundsSize = 2 * sizeof(Micros);

KeptFor keptAtLevel(lineage::Level level, const std::string& state)
{
    return {std::string(kGraphForm) + ' ' + std::string(lineage::levelName(level)), state};
}

} // namespace

std::string graphFileOf(const std::string& catalog, lineage::Level level)
{
    return catalog + ".lineage-" + std::string(lineage::levelName(level));
}

std::optional<FiledGraph> readGraphFile(const std::string& catalog, lineage::Level level, const std::string& state)
{
    const auto kept = readKeptFile(graphFileOf(catalog, level), keptAtLevel(level, state));
    if (!kept || kept->bytes().size() < kBoundsSize)
        return std::nullopt;
    FiledGraph filed;
    ArchiveReader bounds(kept->bytes().substr(0, kBoundsSize));
    bounds(filed.from, filed.until);
    auto graph = lineage::graphFromArchive(kept->bytes().substr(kBoundsSize));
    if (!graph)
        return std::nullopt;
    filed.graph = std::move(*graph);
    return filed;
}

bool writeGraphFile(const std::string& catalog, lineage::Level level, const std::string& state, Micros from, Micros until,
                    const lineage::Graph& graph)
{
    ArchiveWriter bounds;
    bounds(from, until);
    return writeKeptFile(graphFileOf(catalog, level), catalog, keptAtLevel(level, state), bounds.bytes() + lineage::archivedGraph(graph));
}

} // namespace tributary::store
