// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <string>
#include <vector>

namespace tributary::benchmark {

// An application that measures each event its thread handles, by processor time, and how long that thread keeps
// a timer of 4 ms waiting, by the clock: what a person feels who types or scrolls. An event sent while another is
// handled belongs to that one.
class ProbedApplication : public QApplication {
public:
    ProbedApplication(int& argc, char** argv);

    struct Probe {
        std::vector<double> cpu;  // seconds of processor time of each event
        std::vector<double> gaps; // seconds from one beat of the timer to the next
        double slowest = 0;       // seconds of processor time, and what that event was
        std::string slowestEvent;
    };
    // What was measured since the last call.
    Probe take();

    bool notify(QObject* receiver, QEvent* event) override;

private:
    void beat();

    Probe m_probe;
    QTimer m_heart;
    QElapsedTimer m_sinceBeat;
    int m_depth = 0;
};

} // namespace tributary::benchmark
