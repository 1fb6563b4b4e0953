// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/file_plan.h"

#include <string_view>
#include <unordered_set>

namespace tributary::sync {

namespace {

constexpr Micros kClockGrain = 2 * kMicrosPerSecond;

bool looksUnchanged(const sources::FoundFile& found, const store::FileRow& known, int readerVersion)
{
    // A file that failed is tried again each time: the reason may lie outside it (permissions).
    if (known.state == FileState::Failed || known.readerVersion != readerVersion)
        return false;
    if (found.content)
        return known.content == *found.content;
    return known.size == found.size && known.modified == found.modified &&
           found.modified + kClockGrain < known.readAt;
}

} // namespace

FilePlan planFiles(const sources::WalkResult& walk, const std::vector<store::FileRow>& known,
                   int readerVersion, bool readAll)
{
    std::unordered_map<std::string_view, const store::FileRow*> byPath;
    byPath.reserve(known.size());
    for (const auto& row : known)
        byPath.emplace(row.path, &row);

    FilePlan plan;
    std::unordered_set<std::string_view> seen;
    seen.reserve(walk.files.size());
    for (const auto& found : walk.files) {
        if (!found.candidate) {
            ++plan.notCandidates;
            continue;
        }
        seen.insert(found.path);
        const auto row = byPath.find(found.path);
        const store::FileRow* knownRow = row == byPath.end() ? nullptr : row->second;
        if (knownRow && !readAll && looksUnchanged(found, *knownRow, readerVersion))
            plan.unchanged.push_back(knownRow);
        else
            plan.toRead.push_back({&found, knownRow});
    }
    for (const auto& row : known) {
        if (!seen.contains(row.path))
            plan.vanished.push_back(&row);
    }
    return plan;
}

} // namespace tributary::sync
