// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/local_canvas_edit_service.h"

#include "model/jobs/lanes.h"
#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "model/store/drafts.h"

#include <QPointer>

#include <atomic>
#include <future>

namespace tributary::query {

namespace {

constexpr int kMostOffers = 20;
constexpr int kMostBeginnings = 200;

Result<DraftState> stateOf(store::Reader& reader, CanvasDraft draft)
{
    if (auto done = compareDraft(reader, draft); !done)
        return fail(std::move(done.error()));
    auto view = viewOf(reader, draft);
    if (!view)
        return fail(std::move(view.error()));
    return DraftState{std::move(draft), std::move(*view)};
}

} // namespace

class LocalCanvasEditService::Private {
public:
    explicit Private(QString path) : m_path(std::move(path)) {}

    // Its thread's reader, opened when it is first needed.
    Result<store::Reader*> reader(const StopToken& stop)
    {
        if (!m_reader) {
            auto opened = store::Reader::open(fromQt(m_path));
            if (!opened)
                return fail(opened.error());
            m_reader = std::move(*opened);
        }
        m_reader->setStopToken(stop);
        return m_reader.get();
    }

    QString nextChannel() { return QString::number(++m_asked); }

private:
    const QString m_path;
    std::atomic<int> m_asked = 0;
    std::unique_ptr<store::Reader> m_reader;

public:
    jobs::Lanes lanes{1}; // last, so that its thread ends before what it uses
};

LocalCanvasEditService::LocalCanvasEditService(LocalSyncService& sync, QString catalogPath, QObject* parent)
    : CanvasEditService(parent), m_sync(sync), m_d(std::make_unique<Private>(std::move(catalogPath)))
{
}

// What was still asked for may be somebody's last edit: it is made, and kept, before the thread ends.
LocalCanvasEditService::~LocalCanvasEditService()
{
    std::promise<void> done;
    m_d->lanes.post("end", [&done](unsigned, const StopToken&) { done.set_value(); });
    done.get_future().wait();
}

// An empty channel: nothing that is asked later takes its place.
template <typename T, typename Ask>
void LocalCanvasEditService::ask(const QString& channel, QObject* context, Answer<T> answer, Ask ask)
{
    const std::string lane = fromQt(channel.isEmpty() ? m_d->nextChannel() : channel);
    m_d->lanes.post(lane, [this, receiver = QPointer<QObject>(context), answer = std::move(answer), ask = std::move(ask)](unsigned, const StopToken& stop) {
        const auto reader = m_d->reader(stop);
        Result<T> value = reader ? ask(**reader) : Result<T>(tl::unexpected(reader.error()));
        if (stop.stop_requested())
            return;
        auto result = value ? Result<std::shared_ptr<const T>>(std::make_shared<const T>(std::move(*value))) : tl::unexpected(value.error());
        // To this object: while it is being destroyed nobody waits any more.
        QMetaObject::invokeMethod(this, [receiver, answer, result = std::move(result)] {
            if (receiver)
                answer(result);
        }, Qt::QueuedConnection);
    });
}

void LocalCanvasEditService::open(const QString& ref, QObject* context, Answer<DraftState> answer)
{
    ask<DraftState>({}, context, std::move(answer), [text = fromQt(ref)](store::Reader& reader) -> Result<DraftState> {
        auto draft = openDraft(reader, text);
        if (!draft)
            return fail(std::move(draft.error()));
        return stateOf(reader, std::move(*draft));
    });
}

void LocalCanvasEditService::apply(const CanvasDraft& draft, const canvas::Edit& edit, QObject* context, Answer<DraftState> answer)
{
    ask<DraftState>({}, context, std::move(answer), [this, draft, edit](store::Reader& reader) -> Result<DraftState> {
        CanvasDraft changed = draft;
        if (auto done = changed.history.apply(edit); !done)
            return fail(std::move(done.error()));
        keep(changed);
        return stateOf(reader, std::move(changed));
    });
}

void LocalCanvasEditService::look(const CanvasDraft& draft, QObject* context, Answer<DraftState> answer)
{
    keep(draft);
    ask<DraftState>({}, context, std::move(answer), [draft](store::Reader& reader) { return stateOf(reader, draft); });
}

// May be called on any thread.
void LocalCanvasEditService::keep(const CanvasDraft& draft)
{
    m_sync.edit([draft](store::Writer& writer, store::Reader&) { return keepDraft(writer, draft, nowMicros()); },
                [self = QPointer<LocalCanvasEditService>(this), ref = toQt(draft.ref)](const Result<void>& done) {
                    if (self)
                        emit self->kept(ref, done ? QString() : errorText(done.error()));
                });
}

void LocalCanvasEditService::rebase(const CanvasDraft& draft, const std::vector<merge::FileChoice>& choices, QObject* context, Answer<RebasedState> answer)
{
    ask<RebasedState>({}, context, std::move(answer), [this, draft, choices](store::Reader& reader) -> Result<RebasedState> {
        auto moved = rebaseDraft(reader, draft, choices);
        if (!moved)
            return fail(std::move(moved.error()));
        if (moved->conflicts.empty())
            keep(moved->draft);
        auto state = stateOf(reader, std::move(moved->draft));
        if (!state)
            return fail(std::move(state.error()));
        return RebasedState{std::move(*state), std::move(moved->taken), std::move(moved->conflicts)};
    });
}

void LocalCanvasEditService::discard(const QString& ref, QObject* context, Done done)
{
    m_sync.edit(
        [text = fromQt(ref)](store::Writer& writer, store::Reader&) -> Result<void> {
            const auto dropped = store::dropDraft(writer, text);
            return dropped ? Result<void>() : fail(dropped.error());
        },
        [receiver = QPointer<QObject>(context), done = std::move(done)](const Result<void>& result) {
            if (receiver)
                done(result);
        });
}

void LocalCanvasEditService::publish(const CanvasDraft& draft, const Signature& signature, QObject* context, Answer<qint64> answer)
{
    std::vector<outbox::Publication> publications = publicationsOf(draft);
    for (outbox::Publication& publication : publications) {
        publication.message = fromQt(signature.message);
        publication.author = fromQt(signature.author);
        publication.email = fromQt(signature.email);
        publication.token = outbox::newToken();
    }
    const auto entry = std::make_shared<qint64>(0);
    m_sync.edit(
        [publications, entry, isNew = draft.isNew](store::Writer& writer, store::Reader& reader) -> Result<void> {
            for (const outbox::Publication& publication : publications) {
                const auto problem = isNew ? newFileProblem(reader, publication.source, publication.path) : std::nullopt;
                if (problem)
                    return fail(*problem);
            }
            const auto published = outbox::publishTogether(writer, publications, nowMicros());
            if (!published)
                return fail(published.error());
            *entry = published->back();
            return {};
        },
        [self = QPointer<LocalCanvasEditService>(this), receiver = QPointer<QObject>(context), answer = std::move(answer), entry](const Result<void>& done) {
            if (self && done)
                emit self->outboxChanged();
            if (receiver)
                answer(done ? Result<std::shared_ptr<const qint64>>(entry) : tl::unexpected(done.error()));
        });
}

void LocalCanvasEditService::beginnings(const QString& typed, QObject* context, Answer<CanvasBeginnings> answer)
{
    ask<CanvasBeginnings>(QStringLiteral("beginnings"), context, std::move(answer), [text = fromQt(typed)](store::Reader& reader) { return canvasBeginnings(reader, text, kMostBeginnings); });
}

void LocalCanvasEditService::preview(const NewCanvasWish& wish, QObject* context, Answer<NewCanvas> answer)
{
    ask<NewCanvas>(QStringLiteral("preview"), context, std::move(answer), [wish](store::Reader& reader) { return newCanvas(reader, wish); });
}

void LocalCanvasEditService::begin(const NewCanvasWish& wish, QObject* context, Answer<NewCanvas> answer)
{
    const auto drafted = std::make_shared<NewCanvas>();
    m_sync.edit(
        [wish, drafted](store::Writer& writer, store::Reader& reader) -> Result<void> {
            auto canvas = newCanvas(reader, wish);
            if (!canvas)
                return fail(std::move(canvas.error()));
            const auto known = store::draftOf(reader, canvas->ref);
            if (known && *known)
                return fail("canvas-new.drafted", canvas->name, canvas->ref);
            *drafted = std::move(*canvas);
            return keepDraft(writer, draftOf(*drafted), nowMicros());
        },
        [receiver = QPointer<QObject>(context), answer = std::move(answer), drafted](const Result<void>& done) {
            if (receiver)
                answer(done ? Result<std::shared_ptr<const NewCanvas>>(drafted) : tl::unexpected(done.error()));
        });
}

void LocalCanvasEditService::offers(canvas::Field field, const QString& typed, QObject* context, Answer<std::vector<FieldOffer>> answer)
{
    ask<std::vector<FieldOffer>>(QStringLiteral("offers"), context, std::move(answer), [field, text = fromQt(typed)](store::Reader& reader) {
        return offersFor(reader, field, text, kMostOffers);
    });
}

} // namespace tributary::query
