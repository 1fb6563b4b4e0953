// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/incremental.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace tributary::query {

// Places boxes. Returns at once; the answer arrives on the GUI thread, unless a newer request of the
// same channel was made meanwhile (the older one is then stopped) or `context` died. It always draws:
// where the engine that was asked for fails, another one steps in and the drawing says why.
class LayoutService : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(std::shared_ptr<const layout::Drawing>)>;

    using QObject::QObject;

    virtual void layout(const QString& channel, std::shared_ptr<const layout::Input> input, layout::Engine engine,
                        QObject* context, Answer answer) = 0;

    // By the layered engine, what was there before staying where it is as far as it goes. A service that
    // knows of no earlier drawings draws afresh.
    virtual void layoutAfter(const QString& channel, std::shared_ptr<const layout::Input> input, const layout::Earlier& earlier,
                             QObject* context, Answer answer)
    {
        Q_UNUSED(earlier);
        layout(channel, std::move(input), layout::Engine::Layered, context, std::move(answer));
    }
};

} // namespace tributary::query
