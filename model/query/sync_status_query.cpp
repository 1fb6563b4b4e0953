// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/sync_status_query.h"

#include <filesystem>

namespace tributary::query {

namespace {

constexpr int kRecentRevisions = 30;
constexpr int kShownDiagnostics = 500;

void countFiles(const std::vector<store::FileRow>& files, SourceStatus& status)
{
    status.files = static_cast<int>(files.size());
    for (const auto& file : files) {
        switch (file.state) {
        case FileState::Read:
            break;
        case FileState::Warned:
            ++status.warned;
            break;
        case FileState::Skipped:
            ++status.skipped;
            break;
        case FileState::Failed:
            ++status.failed;
            break;
        }
    }
}

} // namespace

Result<SyncStatus> syncStatus(store::Reader& reader, const std::string& catalogPath)
{
    SyncStatus out;
    out.cachePath = catalogPath;
    std::error_code ignored;
    const auto bytes = std::filesystem::file_size(catalogPath, ignored);
    out.cacheBytes = ignored ? 0 : static_cast<std::int64_t>(bytes);
    auto totals = reader.totals();
    if (!totals)
        return tl::unexpected(totals.error());
    out.totals = *totals;
    auto sources = reader.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    const CheckLog checks(catalogPath);
    for (const auto& source : *sources) {
        SourceStatus status;
        status.source = source;
        status.checkedAt = checks.lastCheck(source.name);
        status.note = checks.note(source.name);
        auto files = reader.files(source.id);
        auto recent = reader.revisions(source.id, kRecentRevisions);
        auto diagnostics = reader.diagnostics(source.id, kShownDiagnostics, 0);
        auto count = reader.countDiagnostics(source.id);
        auto entities = reader.countPresent(source.id);
        if (!files || !recent || !diagnostics || !count || !entities)
            return tl::unexpected(!files ? files.error() : !recent ? recent.error()
                                  : !diagnostics          ? diagnostics.error()
                                  : !count                ? count.error()
                                                          : entities.error());
        countFiles(*files, status);
        status.recent = std::move(*recent);
        if (!status.recent.empty())
            status.lastDelta = status.recent.front();
        status.diagnostics = std::move(*diagnostics);
        status.diagnosticCount = *count;
        status.entities = *entities;
        out.sources.push_back(std::move(status));
    }
    return out;
}

} // namespace tributary::query
