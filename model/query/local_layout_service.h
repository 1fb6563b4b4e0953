// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/dot_layout.h"
#include "model/query/layout_service.h"

#include <chrono>

namespace tributary::query {

struct LayoutSettings {
    DotSettings dot;
    QString cacheFolder; // empty: nothing is kept beyond this run
    qint64 cacheFolderBytes = qint64{64} << 20U;
    std::size_t cacheBytes = std::size_t{64} << 20U;     // in memory
    std::chrono::milliseconds keepOnDiskFrom{100};       // what is drawn faster is drawn again
};

// Draws on two threads of its own, with dot in a process of its own, and remembers what was drawn. Where
// dot fails, the layered engine draws, and the drawing says why. A failure that the graph itself is the
// reason of (too large, deadline, memory) is remembered too, others are tried again.
class LocalLayoutService : public LayoutService {
    Q_OBJECT
public:
    explicit LocalLayoutService(LayoutSettings settings = {}, QObject* parent = nullptr);
    ~LocalLayoutService() override; // stops what runs, and waits

    void layout(const QString& channel, std::shared_ptr<const layout::Input> input, layout::Engine engine,
                QObject* context, Answer answer) override;
    // Not kept: the same graph looks otherwise after another one.
    void layoutAfter(const QString& channel, std::shared_ptr<const layout::Input> input, const layout::Earlier& earlier, QObject* context,
                     Answer answer) override;

private:
    using Draw = std::function<std::shared_ptr<const layout::Drawing>(const StopToken&)>; // null when stopped
    void post(const QString& channel, QObject* context, Answer answer, Draw draw);

    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tributary::query
