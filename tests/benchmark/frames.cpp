// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/frames.h"

#include "tests/benchmark/measuring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace tributary::benchmark {

namespace {

constexpr double kFrame = 1.0 / 60;
constexpr int kNotch = 120;

void turn(QWidget& viewport, int delta)
{
    const QPointF at = viewport.rect().center();
    QWheelEvent event(at, viewport.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&viewport, &event);
}

} // namespace

void restOfFrame(double seconds)
{
    if (seconds >= kFrame)
        return;
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>((kFrame - seconds) * 1000) + 1, &loop, &QEventLoop::quit);
    loop.exec();
}

std::vector<double> scroll(QAbstractScrollArea& view, int notches)
{
    std::vector<double> frames;
    int delta = -kNotch;
    const QScrollBar& bar = *view.verticalScrollBar();
    for (int i = 0; i < notches; ++i) {
        if (bar.value() == bar.maximum() || bar.value() == bar.minimum())
            delta = bar.value() == bar.minimum() ? -kNotch : kNotch;
        frames.push_back(secondsOf([&] {
            turn(*view.viewport(), delta);
            // What the turn asked to be painted is painted here, and nothing else is waited for.
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        }));
        restOfFrame(frames.back());
    }
    return frames;
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, static_cast<std::size_t>(static_cast<double>(values.size()) * share))];
}

} // namespace tributary::benchmark
