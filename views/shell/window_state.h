// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/splitter_memory.h"

#include <QString>
#include <QStringList>

namespace tributary::views {

// What a window looked like, to look so again: which section, which documents, and how wide its parts.
struct WindowState {
    QString section;
    QStringList refs;  // of the document tabs, in their order
    int front = 0;     // the tab that is seen; 0: the section
    SplitterMemory::States splitters;
    QString sortedBy; // what comes first among results, as the query language calls it
};

} // namespace tributary::views
