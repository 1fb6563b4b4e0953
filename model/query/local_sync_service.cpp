// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/local_sync_service.h"

#include "model/jobs/background.h"
#include "model/query/keychain_credentials.h"
#include "model/query/qt_text.h"
#include "model/query/sync_task_runner.h"
#include "model/sync/git_sync.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tributary::query {

namespace {

struct PendingEdit {
    LocalSyncService::Edit edit;
    std::function<void(const Result<void>&)> done;
};

struct PendingWork {
    LocalSyncService::Work work;
    std::function<void(const Result<void>&)> done;
};

} // namespace

class LocalSyncService::Private {
public:
    Private(LocalSyncService& owner, QString path) : m_owner(owner), m_path(fromQt(path)), m_runner(owner, m_path)
    {
        m_thread = std::jthread([this](StopToken stop) {
            jobs::goToBackground(); // with the threads that read and parse: the window and its questions go first
            work(stop);
        });
    }

    ~Private()
    {
        cancel();
        cancelWork();
        m_thread.request_stop();
        m_wake.notify_all();
    }

    void setMirrors(const QString& folder)
    {
        const std::lock_guard lock(m_mutex);
        m_surroundings.mirrors = fromQt(folder);
    }

    void post(SyncTask task)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        m_busy = true;
        m_wake.notify_one();
    }

    void post(PendingEdit edit)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_edits.push_back(std::move(edit));
        }
        m_wake.notify_one();
    }

    void post(PendingWork work)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_works.push_back(std::move(work));
        }
        m_wake.notify_one();
    }

    void cancel()
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.clear();
        m_run.request_stop();
    }

    void cancelWork()
    {
        std::deque<PendingWork> dropped;
        {
            const std::lock_guard lock(m_mutex);
            dropped.swap(m_works);
            m_workRun.request_stop();
        }
        for (PendingWork& one : dropped)
            tell([done = std::move(one.done)] { done(fail("cancelled")); });
    }

    bool busy() const { return m_busy; }

private:
    // Signals are sent to the owner's thread; while it is being destroyed nobody listens any more.
    template <typename Function>
    void tell(Function function)
    {
        QMetaObject::invokeMethod(&m_owner, std::move(function), Qt::QueuedConnection);
    }

    void work(const StopToken& stop)
    {
        while (true) {
            SyncTask task;
            StopToken run;
            PendingWork longWork;
            bool editing = false;
            {
                std::unique_lock lock(m_mutex);
                if (m_tasks.empty())
                    m_busy = false;
                if (!m_wake.wait(lock, stop, [this] { return !m_tasks.empty() || !m_edits.empty() || !m_works.empty(); }))
                    return;
                editing = !m_edits.empty();
                if (!editing && m_tasks.empty()) {
                    longWork = std::move(m_works.front());
                    m_works.pop_front();
                    m_workRun = std::stop_source();
                    run = m_workRun.get_token();
                } else if (!editing) {
                    task = std::move(m_tasks.front());
                    m_tasks.pop_front();
                    m_run = std::stop_source();
                    run = m_run.get_token();
                }
            }
            if (editing)
                performEdits(nullptr);
            else if (longWork.work)
                performWork(longWork, run);
            else
                m_runner.perform(task, surroundings(), [this](store::Writer& writer) { performEdits(&writer); }, run);
        }
    }

    // With a writer of their own where none is given.
    void performEdits(store::Writer* writer)
    {
        std::deque<PendingEdit> edits;
        {
            const std::lock_guard lock(m_mutex);
            edits.swap(m_edits);
        }
        if (edits.empty())
            return;
        auto opened = writer ? Result<std::unique_ptr<store::Writer>>() : store::Writer::open(m_path);
        auto reader = opened ? store::Reader::open(m_path) : Result<std::unique_ptr<store::Reader>>(tl::unexpected(opened.error()));
        for (PendingEdit& pending : edits) {
            Result<void> result = reader ? pending.edit(writer ? *writer : **opened, **reader) : tl::unexpected(reader.error());
            tell([done = std::move(pending.done), result = std::move(result)] { done(result); });
        }
    }

    void performWork(PendingWork& pending, const StopToken& stop)
    {
        const auto writer = store::Writer::open(m_path);
        Result<void> result;
        if (writer) {
            const sync::Surroundings around = surroundings();
            result = pending.work({**writer, around, [&](const std::function<void()>& errand) { runAway(**writer, errand); }, stop});
        } else {
            result = tl::unexpected(writer.error());
        }
        tell([done = std::move(pending.done), result = std::move(result)] { done(result); });
    }

    void runAway(store::Writer& writer, const std::function<void()>& errand)
    {
        bool isBack = false;
        const std::jthread away([&] {
            errand();
            {
                const std::lock_guard lock(m_mutex);
                isBack = true;
            }
            m_wake.notify_all();
        });
        while (true) {
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [&] { return isBack || !m_edits.empty(); });
                if (isBack) // what came last is done behind the work, or at its next errand
                    return;
            }
            performEdits(&writer);
        }
    }

    sync::Surroundings surroundings()
    {
        const std::lock_guard lock(m_mutex);
        return m_surroundings;
    }

    LocalSyncService& m_owner;
    const std::string m_path;
    SyncTaskRunner m_runner;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<SyncTask> m_tasks;
    std::deque<PendingEdit> m_edits;
    std::deque<PendingWork> m_works;
    KeychainCredentials m_keychain;
    sync::Surroundings m_surroundings{{}, &m_keychain};
    std::stop_source m_run;
    std::stop_source m_workRun;
    std::atomic<bool> m_busy{false};
    std::jthread m_thread; // last: joined first
};

LocalSyncService::LocalSyncService(QString catalogPath, QObject* parent)
    : SyncService(parent), m_d(std::make_unique<Private>(*this, std::move(catalogPath)))
{
}

LocalSyncService::~LocalSyncService() = default;

void LocalSyncService::addFolder(const QString& name, const QString& path)
{
    m_d->post({SyncTask::Kind::Add, fromQt(name), fromQt(path)});
}

void LocalSyncService::addRepository(const QString& name, const QString& location)
{
    m_d->post({SyncTask::Kind::AddGit, fromQt(name), fromQt(location)});
}

void LocalSyncService::setMirrorFolder(const QString& folder)
{
    m_d->setMirrors(folder);
}

void LocalSyncService::removeSource(const QString& name)
{
    m_d->post({SyncTask::Kind::Remove, fromQt(name), {}});
}

void LocalSyncService::sync(const QString& name)
{
    m_d->post({SyncTask::Kind::Sync, fromQt(name), {}});
}

void LocalSyncService::release(const QString& name)
{
    m_d->post({SyncTask::Kind::Release, fromQt(name), {}});
}

void LocalSyncService::edit(Edit edit, std::function<void(const Result<void>&)> done)
{
    m_d->post(PendingEdit{std::move(edit), std::move(done)});
}

void LocalSyncService::run(Work work, std::function<void(const Result<void>&)> done)
{
    m_d->post(PendingWork{std::move(work), std::move(done)});
}

void LocalSyncService::cancelWork()
{
    m_d->cancelWork();
}

void LocalSyncService::cancel()
{
    m_d->cancel();
}

bool LocalSyncService::isRunning() const
{
    return m_d->busy();
}

} // namespace tributary::query
