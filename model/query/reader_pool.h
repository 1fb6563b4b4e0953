// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/jobs/lanes.h"
#include "model/query/qt_text.h"
#include "model/store/reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace tributary::query {

// Answers questions of the GUI thread from the cache file, on a few threads with a read-only connection each.
// The file need not exist yet: until then every answer is that of an empty one.
class ReaderPool {
public:
    template <typename T>
    using Answer = std::function<void(Result<std::shared_ptr<const T>>)>;

    ReaderPool(QString catalogPath, unsigned threads) : m_path(std::move(catalogPath)), m_readers(threads), m_lanes(threads) {}

    const QString& catalogPath() const { return m_path; }

    // Runs `ask` on a reader thread and hands its answer to the GUI thread, if it is still wanted: if no newer
    // request of that channel was made, and the context lives. An `ask` that takes a second argument may tell through it
    // what it knows before it is done.
    template <typename T, typename Ask>
    void request(const std::optional<Moment>& moment, const QString& channel, QObject* context, Answer<T> answer, Ask ask)
    {
        const std::string lane = fromQt(channel);
        auto generation = std::make_shared<std::uint64_t>(0);
        const QPointer<QObject> receiver(context);
        auto work = [this, moment, lane, generation, receiver, answer = std::move(answer),
                     ask = std::move(ask)](unsigned thread, StopToken stop) {
            const auto hand = [&](Result<std::shared_ptr<const T>> value) {
                if (stop.stop_requested())
                    return;
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [this, lane, generation, receiver, answer, value = std::move(value)]() mutable {
                        if (receiver && m_lanes.isNewest(lane, *generation))
                            answer(std::move(value));
                    },
                    Qt::QueuedConnection);
            };
            hand(run<T>(moment, thread, stop, [&](store::Reader& reader) {
                if constexpr (std::is_invocable_v<Ask, store::Reader&, const std::function<void(T)>&>)
                    return ask(reader, [&](T before) { hand(std::make_shared<const T>(std::move(before))); });
                else
                    return ask(reader);
            }));
        };
        *generation = m_lanes.post(lane, std::move(work));
    }

private:
    template <typename T, typename Ask>
    Result<std::shared_ptr<const T>> run(const std::optional<Moment>& moment, unsigned thread, StopToken stop, const Ask& ask)
    {
        auto& reader = m_readers[thread];
        if (!reader) {
            if (!QFileInfo::exists(m_path))
                return std::make_shared<const T>();
            auto opened = store::Reader::open(fromQt(m_path));
            if (!opened)
                return tl::unexpected(opened.error());
            reader = std::move(*opened);
        }
        reader->setStopToken(stop);
        std::optional<Moment> then = moment;
        if (then && then->at == 0) {
            const auto whole = reader->momentOf(then->revision);
            if (!whole)
                return tl::unexpected(whole.error());
            then = *whole;
        }
        reader->setMoment(then);
        const store::ReadScope oneState(*reader);
        Result<T> value = ask(*reader);
        if (!value)
            return tl::unexpected(value.error());
        return std::make_shared<const T>(std::move(*value));
    }

    const QString m_path;
    std::vector<std::unique_ptr<store::Reader>> m_readers; // one a thread, opened by it
    jobs::Lanes m_lanes; // last, so that its threads end before what they use
};

} // namespace tributary::query
