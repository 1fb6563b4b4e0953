// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

#include <csignal>

namespace tributary::cli {

namespace {

volatile std::sig_atomic_t g_interrupted = 0;

void onSignal(int number)
{
    g_interrupted = 1;
    std::signal(number, SIG_DFL);
}

} // namespace

Interrupt::Interrupt()
{
    g_interrupted = 0;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void Interrupt::poll()
{
    if (g_interrupted != 0)
        m_stop.request_stop();
}

} // namespace tributary::cli
