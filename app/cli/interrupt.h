// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace tributary::cli {

// While it lives, Ctrl+C asks the running work to stop instead of ending the program, so that a sync
// is left applied whole or not at all. Ctrl+C a second time ends the program.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    // A signal handler may only set a flag: work hands the wish on whenever it reports progress.
    void poll();
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
};

} // namespace tributary::cli
