// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/local_outbox_service.h"

#include "model/query/diagnostic_text.h"
#include "model/query/outbox_query.h"
#include "model/query/pending_feedback.h"
#include "model/query/qt_text.h"
#include "model/query/reader_pool.h"
#include "model/store/outbox.h"
#include "model/store/outbox_conflicts.h"

#include <QPointer>
#include <QProcessEnvironment>

#include <algorithm>
#include <chrono>
#include <set>

namespace tributary::query {

namespace {

constexpr unsigned kOutboxReaders = 1;
constexpr Micros kMicrosPerMs = 1'000;
constexpr Micros kLookAgain = 60 * kMicrosPerSecond;   // for what other programs put into the outbox
constexpr Micros kAfterFailure = 30 * kMicrosPerSecond; // of the catalog itself: somebody else writes it

std::string accountName()
{
    return fromQt(QProcessEnvironment::systemEnvironment().value(QStringLiteral("USER")));
}

} // namespace

LocalOutboxService::LocalOutboxService(LocalSyncService& sync, QString catalogPath, QObject* parent, Clock clock)
    : OutboxService(parent), m_sync(sync), m_readers(std::make_unique<ReaderPool>(std::move(catalogPath), kOutboxReaders)), m_clock(std::move(clock)),
      m_user(accountName())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_nextLook.reset();
        look();
    });
    connect(&m_sync, &SyncService::finished, this, [this](const QString& source) {
        if (!m_automatic || !m_counts || m_counts->waiting == 0)
            return;
        outbox::PushOptions options;
        options.all = false;
        options.reached = fromQt(source);
        startPush(std::move(options));
    });
    look();
}

LocalOutboxService::~LocalOutboxService()
{
    m_sync.cancelWork();
}

void LocalOutboxService::setUser(const QString& name, const QString& email)
{
    m_email = fromQt(email.trimmed());
    m_user = name.trimmed().isEmpty() ? accountName() : fromQt(name);
}

void LocalOutboxService::keepPushing()
{
    m_automatic = true;
    look();
}

void LocalOutboxService::page(const QString& channel, QObject* context, Answer<OutboxPage> answer)
{
    m_readers->request<OutboxPage>({}, channel, context, std::move(answer), [](store::Reader& reader) { return outboxPage(reader); });
}

void LocalOutboxService::detail(const QString& channel, std::int64_t entry, QObject* context, Answer<OutboxDetail> answer)
{
    m_readers->request<OutboxDetail>({}, channel, context, std::move(answer), [entry](store::Reader& reader) { return outboxDetail(reader, entry); });
}

void LocalOutboxService::push()
{
    startPush({});
}

void LocalOutboxService::pushOne(std::int64_t entry)
{
    outbox::PushOptions options;
    options.only = entry;
    startPush(std::move(options));
}

void LocalOutboxService::cancel()
{
    m_sync.cancelWork();
}

void LocalOutboxService::startPush(outbox::PushOptions options)
{
    options.ownBranch = m_ownBranches;
    if (++m_pushes == 1)
        emit pushingChanged();
    // The thread that pushes knows this object by the pointer alone, which is asked on this one.
    const QPointer<LocalOutboxService> self(this);
    const auto report = std::make_shared<outbox::PushReport>();
    const auto step = [self](outbox::PushStep reached) {
        if (reached != outbox::PushStep::Begun && reached != outbox::PushStep::Finished)
            return;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self] {
                if (self)
                    emit self->changed();
            },
            Qt::QueuedConnection);
    };
    const std::int64_t only = options.only;
    m_sync.run(
        [options = std::move(options), report, step, clock = m_clock](const LocalSyncService::Turn& turn) mutable -> Result<void> {
            options.mirrors.folder = turn.surroundings.mirrors;
            options.mirrors.credentials = turn.surroundings.credentials;
            options.away = turn.away;
            auto pushed = outbox::pushOutbox({turn.writer, clock, step}, options, turn.stop);
            if (!pushed)
                return tl::unexpected(pushed.error());
            *report = std::move(*pushed);
            return {};
        },
        [self, report, only](const Result<void>& done) {
            if (self)
                self->endPush(done, *report, only);
        });
}

void LocalOutboxService::endPush(const Result<void>& done, const outbox::PushReport& report, std::int64_t only)
{
    if (--m_pushes == 0)
        emit pushingChanged();
    emit changed();
    if (!done && done.error().code != "cancelled")
        emit failed(errorText(done.error()));
    if (std::find(report.held.begin(), report.held.end(), only) != report.held.end())
        emit failed(errorText({"outbox.held", std::to_string(only), {}, {}, {}}));
    std::set<std::string> written; // sources
    for (const store::OutboxEntry& entry : report.entries) {
        if (entry.state == store::OutboxState::Pushed && !entry.result.empty())
            written.insert(entry.change.source);
    }
    for (const std::string& source : written)
        m_sync.sync(toQt(source));
    if (done)
        look();
    else if (m_automatic)
        lookIn(kAfterFailure);
}

void LocalOutboxService::look()
{
    m_readers->request<OutboxDue>({}, QStringLiteral("due"), this,
                                  [this](const Result<std::shared_ptr<const OutboxDue>>& answer) {
                                      if (answer)
                                          plan(**answer);
                                      else
                                          failToLook();
                                  },
                                  [clock = m_clock](store::Reader& reader) { return outboxDue(reader, clock()); });
}

void LocalOutboxService::failToLook()
{
    if (!m_counts) { // what waits for them need not wait longer
        m_counts = OutboxCounts{};
        emit counted();
    }
    if (m_automatic)
        lookIn(kAfterFailure);
}

void LocalOutboxService::plan(const OutboxDue& due)
{
    if (m_counts != due.counts) {
        m_counts = due.counts;
        emit counted();
        emit changed();
    }
    if (!m_automatic)
        return;
    if (due.now && m_pushes == 0) {
        outbox::PushOptions options;
        options.all = false;
        startPush(std::move(options));
        return;
    }
    lookIn(due.next > 0 ? std::min(kLookAgain, std::max<Micros>(0, due.next - m_clock())) : kLookAgain);
}

void LocalOutboxService::lookIn(Micros wait)
{
    m_nextLook = m_clock() + wait;
    m_timer.start(std::chrono::milliseconds(wait / kMicrosPerMs + 1));
}

void LocalOutboxService::edit(Edit edit)
{
    m_sync.edit([edit = std::move(edit), who = m_user, at = m_clock()](store::Writer& writer, store::Reader&) { return edit(writer, who, at); },
                [self = QPointer<LocalOutboxService>(this)](const Result<void>& done) {
                    if (!self)
                        return;
                    if (!done)
                        emit self->failed(errorText(done.error()));
                    emit self->changed(); // also after a failure: it may not be what it was thought to be
                    self->look();
                });
}

void LocalOutboxService::withdraw(std::int64_t entry)
{
    edit([entry](store::Writer& writer, const std::string& who, Micros at) { return store::withdrawChange(writer, entry, who, at); });
}

void LocalOutboxService::decide(std::int64_t conflict, merge::Take take, const std::optional<Json>& value)
{
    edit([conflict, take, value](store::Writer& writer, const std::string& who, Micros at) {
        return store::decideConflict(writer, conflict, take, value, who, at, store::Decided::Waits);
    });
}

void LocalOutboxService::reopen(std::int64_t conflict)
{
    edit([conflict](store::Writer& writer, const std::string& who, Micros at) { return store::reopenConflict(writer, conflict, who, at); });
}

void LocalOutboxService::say(const FeedbackDraft& draft, QObject* context, Done done)
{
    m_sync.edit(
        [draft, who = m_user, email = m_email, at = m_clock()](store::Writer& writer, store::Reader& reader) -> Result<void> {
            const auto publication = feedbackPublication(reader, draft, who, email, at);
            if (!publication)
                return tl::unexpected(publication.error());
            const auto entry = outbox::publishChange(writer, *publication, at);
            return entry ? Result<void>() : tl::unexpected(entry.error());
        },
        [self = QPointer<LocalOutboxService>(this), receiver = QPointer<QObject>(context), done = std::move(done)](const Result<void>& said) {
            if (receiver)
                done(said ? QString() : errorText(said.error()));
            if (!self)
                return;
            emit self->changed();
            self->look();
        });
}

void LocalOutboxService::pendingFeedback(const QString& channel, const QString& product, QObject* context, Answer<std::vector<PendingFeedback>> answer)
{
    m_readers->request<std::vector<PendingFeedback>>({}, channel, context, std::move(answer),
                                                     [ref = fromQt(product)](store::Reader& reader) { return query::pendingFeedback(reader, ref); });
}

void LocalOutboxService::finish(std::int64_t entry)
{
    edit([entry](store::Writer& writer, const std::string& who, Micros at) { return store::queueDecided(writer, entry, who, at); });
}

} // namespace tributary::query
