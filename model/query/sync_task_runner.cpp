// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/sync_task_runner.h"

#include "model/query/check_log.h"
#include "model/query/diagnostic_text.h"
#include "model/query/local_sync_service.h"
#include "model/query/qt_text.h"
#include "model/query/saved_search_query.h"
#include "model/sources/git/git_place.h"
#include "model/store/lineage_graphs.h"
#include "model/store/search_store.h"

#include <utility>

namespace tributary::query {

namespace {

constexpr std::int64_t kProgressEveryMicros = 100'000;

} // namespace

// While the service is being destroyed nobody listens any more.
template <typename Function>
void SyncTaskRunner::tell(Function function)
{
    QMetaObject::invokeMethod(&m_service, std::move(function), Qt::QueuedConnection);
}

void SyncTaskRunner::perform(const SyncTask& task, const sync::Surroundings& surroundings, const Pause& pause, const StopToken& stop)
{
    const store::SearchUpkeep upkeep(m_path); // ends when the new index is made
    // Opened for the task only: between syncs another process may write.
    const auto writer = store::Writer::open(m_path);
    if (!writer)
        return tellFailure(task.name, writer.error());
    if (task.kind == SyncTask::Kind::Remove)
        return remove(**writer, task.name);
    auto sources = (*writer)->sources();
    if (!sources)
        return tellFailure(task.name, sources.error());
    const bool adds = task.kind == SyncTask::Kind::Add || task.kind == SyncTask::Kind::AddGit;
    if (adds) {
        auto added = add(**writer, task);
        if (!added)
            return tellFailure(task.name, added.error());
        *sources = {*added};
        tell([this] { emit m_service.sourcesChanged(); });
    }
    const bool all = adds || (task.kind == SyncTask::Kind::Sync && task.name.empty());
    for (const store::SourceRow& source : *sources) {
        if (!all && source.name != task.name)
            continue;
        pause(**writer);
        if (!stop.stop_requested())
            syncOne(**writer, source, surroundings, optionsOf(task), stop);
    }
}

void SyncTaskRunner::remove(store::Writer& writer, const std::string& name)
{
    if (auto done = writer.removeSource(name); !done)
        return tellFailure(name, done.error());
    CheckLog(m_path).forget(name);
    prepareReaders(writer);
    tell([this] {
        emit m_service.sourcesChanged();
        emit m_service.catalogWritten();
    });
}

Result<store::SourceRow> SyncTaskRunner::add(store::Writer& writer, const SyncTask& task)
{
    store::SourceRow source;
    source.name = task.name;
    source.kind = task.kind == SyncTask::Kind::AddGit || sources::looksLikeGit(task.path) ? "git" : "folder";
    source.location = task.path;
    // Before it is put on record: an address with a secret in it goes nowhere.
    if (const auto place = sources::parseGitPlace(source.location); source.kind == "git" && !place)
        return tl::unexpected(place.error());
    return writer.putSource(source);
}

// What would otherwise be waited for: the index of the new revision, what is new in it, and its lineage.
void SyncTaskRunner::prepareReaders(store::Writer& writer)
{
    if (auto reader = store::Reader::open(m_path)) {
        static_cast<void>(store::SearchStore(**reader).prepare());
        static_cast<void>(evaluateSavedSearches(writer, **reader));
        static_cast<void>(store::lineageGraph(**reader, lineage::Level::Product));
    }
}

sync::SyncOptions SyncTaskRunner::optionsOf(const SyncTask& task) const
{
    sync::SyncOptions options;
    if (task.kind != SyncTask::Kind::Release)
        return options;
    options.release = true;
    options.reviewed = CheckLog(m_path).note(task.name).removalDigest;
    return options;
}

void SyncTaskRunner::syncOne(store::Writer& writer, const store::SourceRow& source, const sync::Surroundings& surroundings,
                             const sync::SyncOptions& options, const StopToken& stop)
{
    const QString name = toQt(source.name);
    tell([this, name] { emit m_service.started(name); });
    Micros lastTold = 0;
    const auto progress = [&](const sync::SyncProgress& now) {
        const Micros time = nowMicros();
        if (time - lastTold < kProgressEveryMicros)
            return;
        lastTold = time;
        tell([this, name, now] { emit m_service.progressed(name, static_cast<int>(now.stage), now.done, now.total); });
    };
    auto report = sync::syncSource(writer, source, surroundings, options, progress, stop);
    if (!report) {
        if (report.error().code != "cancelled")
            CheckLog(m_path).recordFailure(source.name, report.error(), nowMicros());
        return tellFailure(source.name, report.error());
    }
    CheckLog(m_path).record(*report, nowMicros());
    if (report->wrote)
        prepareReaders(writer);
    auto shared = std::make_shared<const sync::SyncReport>(std::move(*report));
    tell([this, name, shared] {
        emit m_service.finished(name, shared);
        if (shared->wrote)
            emit m_service.catalogWritten();
    });
}

void SyncTaskRunner::tellFailure(const std::string& source, const Error& error)
{
    tell([this, name = toQt(source), text = errorText(error)] { emit m_service.failed(name, text); });
}

} // namespace tributary::query
