// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include <algorithm>

// What the window remembers of itself from one run to the next.
namespace tributary::views {
namespace {

constexpr qsizetype kMostRestored = 30; // each of them reads its page

} // namespace

WindowState MainWindow::windowState() const
{
    return {m_section, m_tabs->refs(), m_tabs->currentIndex(), m_splitters->states(), {}}; // the order is known to Discover alone
}

void MainWindow::restoreWindowState(const WindowState& state)
{
    m_splitters->setStates(state.splitters);
    if (entry(state.section)) {
        showSection(state.section);
    }
    QString front;
    for (qsizetype i = 0; i < qMin(state.refs.size(), kMostRestored); ++i) {
        const QString& ref = state.refs[i];
        if (ref.startsWith(QLatin1String("tributary:")) && m_tabs->open(ref, true) && i + 1 == state.front) {
            front = ref;
        }
    }
    if (!front.isEmpty()) {
        m_tabs->open(front, false);
    }
}

} // namespace tributary::views
