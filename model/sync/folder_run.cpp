// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/folder_run.h"

#include "model/jobs/parallel_for.h"
#include "model/sources/file_reader.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

namespace tributary::sync {

FolderRun::FolderRun(store::Writer& writer, store::SourceRow source, FileOrigin& origin, const SyncOptions& options,
                     const ProgressCallback& progress, StopToken stop)
    : m_writer(writer), m_source(std::move(source)), m_origin(origin), m_options(options), m_progress(progress),
      m_stop(std::move(stop))
{
    m_report.source = m_source.name;
    m_report.kind = m_source.kind;
    m_report.location = m_source.location;
}

Result<SyncReport> FolderRun::run()
{
    const auto begin = std::chrono::steady_clock::now();
    for (const auto step : {&FolderRun::look, &FolderRun::readFiles, &FolderRun::write}) {
        if (auto done = (this->*step)(); !done)
            return tl::unexpected(done.error());
        if (m_stop.stop_requested() && !m_report.wrote)
            return fail("cancelled", m_source.name);
    }
    m_report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    const int seen = m_report.added + m_report.changed + m_report.unchanged;
    m_report.entitiesPerSecond = m_report.seconds > 0 ? seen / m_report.seconds : 0;
    return std::move(m_report);
}

Result<void> FolderRun::look()
{
    tell(SyncProgress::Stage::Walking, 0, 0);
    auto walk = m_origin.list(m_stop);
    if (!walk)
        return tl::unexpected(walk.error());
    m_walk = std::move(*walk);

    // Put on record only now: a folder that does not exist becomes no source.
    auto source = m_options.review ? knownSource() : m_writer.putSource(m_source);
    if (!source)
        return tl::unexpected(source.error());
    m_source = *source;
    m_state.source = m_source.id;
    m_state.walkComplete = m_walk.complete;

    auto files = m_writer.files(m_source.id);
    auto claims = m_writer.claims(m_source.id);
    auto roots = m_writer.roots(m_source.id);
    auto present = m_writer.countPresent(m_source.id);
    if (!files)
        return tl::unexpected(files.error());
    if (!claims)
        return tl::unexpected(claims.error());
    if (!roots)
        return tl::unexpected(roots.error());
    if (!present)
        return tl::unexpected(present.error());
    m_state.files = std::move(*files);
    m_state.claims = std::move(*claims);
    m_state.roots = std::move(*roots);
    m_state.present = *present;
    if (fileStandsForFolder())
        return fail("folder.unreadable", m_source.location, "a file stands in its place");

    m_plan = planFiles(m_walk, m_state.files, sources::kReaderVersion, m_options.full);
    m_state.emptied = m_walk.complete && !m_state.files.empty() && m_plan.toRead.empty() && m_plan.unchanged.empty();
    for (const auto* row : m_plan.unchanged)
        m_state.unopened.push_back(row->id);
    for (const auto* row : m_plan.vanished)
        m_state.vanished.push_back(row->id);
    return {};
}

Result<store::SourceRow> FolderRun::knownSource()
{
    auto sources = m_writer.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    for (auto& source : *sources) {
        if (source.name == m_source.name)
            return std::move(source);
    }
    return fail("source.unknown", m_source.name);
}

// A source may be a single file, but a folder that turned into a file was replaced by mistake: what it
// held is not gone because of that.
bool FolderRun::fileStandsForFolder() const
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(m_source.location, ignored) || m_state.files.empty())
        return false;
    return std::none_of(m_state.files.begin(), m_state.files.end(), [this](const store::FileRow& row) {
        return !m_walk.files.empty() && row.path == m_walk.files.front().path;
    });
}

ParsedFile FolderRun::readOne(const FilePlan::Entry& entry) const
{
    ParsedFile file;
    if (entry.known)
        file.row = *entry.known;
    const store::FileRow before = file.row;
    file.row.path = entry.found->path;
    file.row.size = entry.found->size;
    file.row.modified = entry.found->modified;
    file.row.readAt = nowMicros();

    auto content = m_origin.read(entry.found->path);
    if (content) {
        file.row.content = content->digest;
        file.batch = std::move(content->batch);
        file.documents = std::move(content->documents);
    } else {
        file.row.content = {};
        file.batch.path = entry.found->path;
        file.batch.state = FileState::Failed;
        file.batch.diagnostics.push_back({Severity::Error, content.error().code, content.error().mark,
                                          entry.found->path, content.error().detail});
    }
    file.row.state = file.batch.state;
    file.row.format = file.batch.format;
    file.row.counts = countsText(file.batch);
    file.batch.read.clear(); // the row has them
    file.batch.recognised.clear();
    file.row.readerVersion = sources::kReaderVersion;
    file.put = before.id == 0 || before.content != file.row.content || before.readerVersion != file.row.readerVersion ||
               (before.state == FileState::Failed) != (file.row.state == FileState::Failed);
    packDocuments(file);
    return file;
}

Result<void> FolderRun::readFiles()
{
    const auto total = m_plan.toRead.size();
    std::vector<ParsedFile> read(total);
    std::atomic<std::int64_t> done{0};
    std::mutex telling;
    jobs::parallelFor(total, m_options.threads, m_stop, [&](std::size_t i) {
        read[i] = readOne(m_plan.toRead[i]);
        const std::int64_t now = ++done;
        if (now % 64 == 0 || now == static_cast<std::int64_t>(total)) {
            const std::lock_guard lock(telling);
            tell(SyncProgress::Stage::Reading, now, static_cast<std::int64_t>(total));
        }
    });
    if (m_stop.stop_requested())
        return fail("cancelled", m_source.name);
    for (auto& file : read)
        m_state.parsed.push_back(std::move(file));
    recogniseMoves();
    return keepLostContent();
}

// A file that described something and now holds nothing at all was cut off or overwritten by mistake,
// as likely as not: it counts as one that cannot be read, until it is deleted or its loss is released.
Result<void> FolderRun::keepLostContent()
{
    if (m_options.release)
        return {};
    std::unordered_set<std::int64_t> describing;
    std::unordered_map<std::int64_t, const store::FileRow*> before;
    for (const auto& claim : m_state.claims)
        describing.insert(claim.file);
    for (const auto& row : m_state.files)
        before.emplace(row.id, &row);
    for (auto& file : m_state.parsed) {
        auto& batch = file.batch;
        if (file.row.id == 0 || batch.state == FileState::Failed || !file.documents.empty() || !batch.points.empty())
            continue;
        auto measured = m_writer.hasPoints(m_source.id, file.row.id);
        if (!measured)
            return tl::unexpected(measured.error());
        if (!*measured && !describing.contains(file.row.id))
            continue;
        batch.state = file.row.state = FileState::Failed;
        batch.diagnostics.push_back({Severity::Error, "file.lost-content", {}, file.row.path, {}});
        const store::FileRow& known = *before.at(file.row.id);
        file.put = known.state != FileState::Failed || known.content != file.row.content ||
                   known.readerVersion != file.row.readerVersion;
    }
    return {};
}

// A new path with the bytes of a vanished one is that file, moved.
void FolderRun::recogniseMoves()
{
    std::map<std::array<std::uint8_t, 16>, std::vector<const store::FileRow*>> gone;
    for (const auto* row : m_plan.vanished) {
        if (row->state != FileState::Failed)
            gone[row->content.bytes].push_back(row);
    }
    for (auto& file : m_state.parsed) {
        const auto match = gone.find(file.row.content.bytes);
        if (file.row.id != 0 || file.batch.state == FileState::Failed || match == gone.end() || match->second.empty())
            continue;
        const store::FileRow* from = match->second.back();
        match->second.pop_back();
        file.row.id = from->id;
        file.moved = from->readerVersion == file.row.readerVersion;
        file.put = !file.moved;
        std::erase(m_state.vanished, from->id);
    }
}

ParsedFile* FolderRun::reopen(std::int64_t fileId)
{
    const auto row = std::find_if(m_state.files.begin(), m_state.files.end(),
                                  [fileId](const store::FileRow& file) { return file.id == fileId; });
    const auto found = std::find_if(m_walk.files.begin(), m_walk.files.end(), [&](const sources::FoundFile& file) {
        return row != m_state.files.end() && file.path == row->path;
    });
    if (found == m_walk.files.end())
        return nullptr;
    auto file = readOne({&*found, &*row});
    if (file.batch.state == FileState::Failed)
        return nullptr;
    m_state.parsed.push_back(std::move(file));
    return &m_state.parsed.back();
}

Result<void> FolderRun::write()
{
    tell(SyncProgress::Stage::Comparing, 0, 0);
    ReconcileRules rules;
    rules.release = m_options.release;
    rules.reviewed = m_options.reviewed;
    auto result = reconcile(m_state, m_writer, rules, [this](std::int64_t id) { return reopen(id); });
    if (!result)
        return tl::unexpected(result.error());
    const bool anyFailed = std::any_of(m_state.parsed.begin(), m_state.parsed.end(), [](const ParsedFile& file) {
        return file.batch.state == FileState::Failed;
    });
    m_report.state = result->quarantined                       ? RunState::Quarantined
                     : anyFailed || !m_state.walkComplete ? RunState::Partial
                                                               : RunState::Complete;
    auto& delta = result->delta;
    delta.state = runStateName(m_report.state);
    delta.at = nowMicros();

    store::Applied applied;
    if (!delta.empty() && !m_options.review) {
        const auto progress = [&](std::int64_t n, std::int64_t of) {
            tell(SyncProgress::Stage::Writing, n, of);
            if (n == of)
                forgetDrafts(*result);
        };
        auto done = m_writer.apply(delta, progress, m_stop);
        if (!done)
            return tl::unexpected(done.error());
        applied = *done;
        m_report.wrote = applied.revision != 0;
    }
    auto placeholders = m_writer.countPlaceholders(m_source.id);
    if (!placeholders)
        return tl::unexpected(placeholders.error());
    applied.placeholders = *placeholders;
    report(*result, applied);
    return result->quarantined || m_options.review ? reportLosses(*result) : Result<void>{};
}

// What follows from the entities is derived from the rows; the drafts would only be in its way.
void FolderRun::forgetDrafts(Reconciled& result)
{
    std::vector<store::EntityChange>().swap(result.delta.entities);
    std::vector<store::NewDocument>().swap(result.delta.documents);
    std::deque<ParsedDocument>().swap(result.merged);
    std::deque<DocumentDrafts>().swap(result.unpacked);
    for (auto& file : m_state.parsed)
        std::vector<ParsedDocument>().swap(file.documents);
}

void FolderRun::tell(SyncProgress::Stage stage, std::int64_t done, std::int64_t total) const
{
    if (m_progress)
        m_progress({stage, done, total});
}

} // namespace tributary::sync
