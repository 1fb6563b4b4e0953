// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/local_layout_service.h"

#include "model/jobs/lanes.h"
#include "model/layout/digest.h"
#include "model/layout/layered.h"
#include "model/query/drawing_cache.h"
#include "model/query/drawing_folder.h"
#include "model/query/qt_text.h"

#include <QPointer>

namespace tributary::query {

namespace {

constexpr unsigned kDrawingThreads = 2;

using Shared = DrawingCache::Shared;

// What an input that makes no sense gets: everything there, nothing placed, and the reason.
Shared undrawn(const layout::Input& input, Error error)
{
    auto drawing = std::make_shared<layout::Drawing>();
    drawing->boxes.resize(input.boxes.size());
    drawing->arcs.resize(input.arcs.size());
    drawing->fallback = std::move(error);
    return drawing;
}

// Would the same graph fail the same way again?
bool isOfTheGraph(const std::string& code)
{
    return code == "layout.too-large" || code == "layout.deadline" || code == "layout.memory";
}

} // namespace

class LocalLayoutService::Private {
public:
    explicit Private(LayoutSettings given)
        : settings(std::move(given)), cache(settings.cacheBytes),
          folder(settings.cacheFolder, settings.cacheFolderBytes)
    {
    }

    // Null when stopped.
    Shared draw(const layout::Input& input, layout::Engine engine, const StopToken& stop)
    {
        const Digest digest = digestOf(input, engine);
        if (auto kept = cache.find(digest))
            return kept;
        if (auto kept = folder.find(digest, input)) {
            auto drawing = std::make_shared<const layout::Drawing>(std::move(*kept));
            cache.put(digest, drawing);
            return drawing;
        }
        const auto begin = std::chrono::steady_clock::now();
        auto result = engine == layout::Engine::Dot ? dotLayout(input, settings.dot, stop) : layout::layered(input, stop);
        if (stop.stop_requested())
            return nullptr;
        if (!result)
            return engine == layout::Engine::Dot ? standIn(input, digest, result.error(), stop)
                                                 : undrawn(input, result.error());
        const auto drawing = std::make_shared<const layout::Drawing>(std::move(*result));
        cache.put(digest, drawing);
        if (std::chrono::steady_clock::now() - begin >= settings.keepOnDiskFrom)
            folder.put(digest, *drawing);
        return drawing;
    }

    const LayoutSettings settings;
    DrawingCache cache;
    DrawingFolder folder;
    jobs::Lanes lanes{kDrawingThreads}; // last, so that its threads end before what they use

private:
    Shared standIn(const layout::Input& input, const Digest& digest, const Error& error, const StopToken& stop)
    {
        const auto plain = draw(input, layout::Engine::Layered, stop);
        if (!plain || plain->fallback) // no engine draws nonsense
            return plain;
        auto drawing = std::make_shared<layout::Drawing>(*plain);
        drawing->fallback = error;
        if (isOfTheGraph(error.code))
            cache.put(digest, drawing);
        return drawing;
    }
};

LocalLayoutService::LocalLayoutService(LayoutSettings settings, QObject* parent)
    : LayoutService(parent), m_d(std::make_unique<Private>(std::move(settings)))
{
}

LocalLayoutService::~LocalLayoutService() = default;

void LocalLayoutService::layout(const QString& channel, std::shared_ptr<const layout::Input> input,
                                layout::Engine engine, QObject* context, Answer answer)
{
    post(channel, context, std::move(answer),
         [this, engine, input = std::move(input)](const StopToken& stop) { return m_d->draw(*input, engine, stop); });
}

void LocalLayoutService::layoutAfter(const QString& channel, std::shared_ptr<const layout::Input> input,
                                     const layout::Earlier& earlier, QObject* context, Answer answer)
{
    post(channel, context, std::move(answer), [this, earlier, input = std::move(input)](const StopToken& stop) -> Shared {
        auto drawing = layout::layeredAfter(*input, earlier, stop);
        if (stop.stop_requested())
            return nullptr;
        return drawing ? std::make_shared<const layout::Drawing>(std::move(*drawing)) : m_d->draw(*input, layout::Engine::Layered, stop);
    });
}

void LocalLayoutService::post(const QString& channel, QObject* context, Answer answer, Draw draw)
{
    const std::string lane = fromQt(channel);
    const auto generation = std::make_shared<std::uint64_t>(0);
    const QPointer<QObject> receiver(context);
    auto work = [this, lane, generation, receiver, draw = std::move(draw), answer = std::move(answer)](unsigned, const StopToken& stop) {
        auto drawing = draw(stop);
        if (!drawing || stop.stop_requested())
            return;
        // Read here, on the GUI thread: only there is it known that nothing newer was asked meanwhile.
        QMetaObject::invokeMethod(
            this,
            [this, lane, generation, receiver, answer, drawing] {
                if (receiver && m_d->lanes.isNewest(lane, *generation))
                    answer(drawing);
            },
            Qt::QueuedConnection);
    };
    *generation = m_d->lanes.post(lane, std::move(work));
}

} // namespace tributary::query
