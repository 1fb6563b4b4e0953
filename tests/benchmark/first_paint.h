// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <functional>
#include <utility>

// What both sides of the benchmark of starting share; the minimal window links nothing of Tributary.
namespace tributary::benchmark {

// The same clock in all processes.
inline long long microsNow()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

inline void say(const char* what, long long begin)
{
    std::printf("%s %lld\n", what, microsNow() - begin);
    std::fflush(stdout);
}

// Calls once, when the first painting of a window is over, with that window.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(std::function<void(QWidget*)> painted) : m_painted(std::move(painted)) { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = event->type() == QEvent::Paint && m_painted ? qobject_cast<QWidget*>(watched) : nullptr;
        if (widget && widget->window()->isVisible())
            QTimer::singleShot(0, this, [painted = std::exchange(m_painted, {}), window = widget->window()] { painted(window); });
        return false;
    }

private:
    std::function<void(QWidget*)> m_painted;
};

} // namespace tributary::benchmark
