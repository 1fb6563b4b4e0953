// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/event_probe.h"

#include <QEvent>
#include <QMetaObject>

#include <ctime>
#include <utility>

namespace tributary::benchmark {

namespace {

constexpr int kBeatMs = 4;

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace

ProbedApplication::ProbedApplication(int& argc, char** argv) : QApplication(argc, argv)
{
    m_heart.setTimerType(Qt::PreciseTimer);
    m_heart.setInterval(kBeatMs);
    connect(&m_heart, &QTimer::timeout, this, &ProbedApplication::beat);
    m_sinceBeat.start();
    m_heart.start();
}

ProbedApplication::Probe ProbedApplication::take()
{
    return std::exchange(m_probe, {});
}

bool ProbedApplication::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const std::string what = receiver->metaObject()->className() + (" of type " + std::to_string(event->type())); // it may be gone afterwards
    ++m_depth;
    const double begin = threadSeconds();
    const bool handled = QApplication::notify(receiver, event);
    const double took = threadSeconds() - begin;
    --m_depth;
    m_probe.cpu.push_back(took);
    if (took > m_probe.slowest) {
        m_probe.slowest = took;
        m_probe.slowestEvent = what;
    }
    return handled;
}

void ProbedApplication::beat()
{
    m_probe.gaps.push_back(static_cast<double>(m_sinceBeat.nsecsElapsed()) * 1e-9);
    m_sinceBeat.start();
}

} // namespace tributary::benchmark
