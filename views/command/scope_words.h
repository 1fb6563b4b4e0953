// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/command/command.h"

#include <QCoreApplication>

namespace tributary::views {

// The words for keys: where they act, how they are written, what stands in their way.
class ScopeWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::ScopeWords)
public:
    static QString scope(const QString& scope); // "window" -> "Whole window"
    static int order(const QString& scope);     // of the groups of a list; the window comes first
    static QString keys(const QList<QKeySequence>& keys);  // "Ctrl+K, /"; empty for none
    static QString spokenKeys(const QList<QKeySequence>& keys); // "Ctrl+K or /"; "no keys"
    static QString clash(const KeyClash& clash);
};

} // namespace tributary::views
