// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/folder_run.h"

#include "model/store/entity_labels.h"

#include <algorithm>
#include <unordered_set>

namespace tributary::sync {

std::string runStateName(RunState state)
{
    switch (state) {
    case RunState::Complete:
        return "complete";
    case RunState::Partial:
        return "partial";
    case RunState::Quarantined:
        return "quarantined";
    case RunState::Failed:
        return "failed";
    case RunState::Cancelled:
        return "cancelled";
    }
    return "failed";
}

void FolderRun::reportFile(const std::string& path, FileState state, const std::vector<Diagnostic>& diagnostics)
{
    switch (state) {
    case FileState::Read:
        ++m_report.filesRead;
        break;
    case FileState::Warned:
        ++m_report.filesWarned;
        break;
    case FileState::Skipped:
        ++m_report.filesSkipped;
        break;
    case FileState::Failed:
        ++m_report.filesFailed;
        break;
    }
    for (const auto& diagnostic : diagnostics) {
        if (diagnostic.severity == Severity::Warning)
            m_report.warnings.push_back({path, diagnostic});
        else if (diagnostic.severity == Severity::Error)
            m_report.errors.push_back({path, diagnostic});
    }
}

// Every file is accounted for: opened ones as they were read now, the others as they were read last.
void FolderRun::report(const Reconciled& result, const store::Applied& applied)
{
    std::unordered_set<std::int64_t> opened;
    for (const auto& file : m_state.parsed) {
        opened.insert(file.row.id);
        reportFile(file.row.path, file.batch.state, file.batch.diagnostics);
        addCounts(file.row.counts, m_report.read, m_report.recognised);
    }
    for (const auto* row : m_plan.unchanged) {
        if (opened.contains(row->id))
            continue;
        reportFile(row->path, row->state, {});
        addCounts(row->counts, m_report.read, m_report.recognised);
    }
    m_report.filesSkipped += m_plan.notCandidates;
    for (const auto& problem : m_walk.problems)
        m_report.warnings.push_back({problem.subject, problem});
    if (result.quarantined) {
        Diagnostic notice;
        notice.code = m_state.emptied ? "sync.emptied" : "sync.quarantined";
        notice.subject = m_source.name;
        notice.detail = std::to_string(result.wouldRemove);
        m_report.warnings.push_back({{}, notice});
    }
    m_report.revision = applied.revision != 0 ? applied.revision : m_source.revision;
    m_report.added = applied.added;
    m_report.changed = applied.changed;
    m_report.removed = applied.removed;
    m_report.unchanged = static_cast<int>(m_state.present) - applied.changed - applied.removed;
    m_report.placeholders = applied.placeholders;
}

Result<void> FolderRun::reportLosses(const Reconciled& result)
{
    m_report.wouldRemove = static_cast<int>(result.losses.size());
    m_report.removalDigest = lossDigest(result.losses);
    const std::size_t shown = std::min(result.losses.size(), kMostRemovals);
    auto labels = store::readLabels(m_writer, std::span(result.losses).first(shown));
    if (!labels)
        return tl::unexpected(labels.error());
    for (auto& label : *labels)
        m_report.removals.push_back({label.kind, label.version.empty() ? label.name : label.name + ' ' + label.version,
                                     std::move(label.within), std::move(label.file)});
    return {};
}

} // namespace tributary::sync
