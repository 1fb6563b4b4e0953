// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/outbox_rows.h"

#include <QCoreApplication>
#include <QString>

namespace tributary::query {

// The words for what is in the outbox, on the command line and in the window.
struct OutboxWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::query::OutboxWords)
public:
    static QString state(store::OutboxState state);
    // Why it is as it is: what hinders it, or what became of it; empty where there is nothing to tell.
    static QString reason(const store::OutboxEntry& entry);
    static QString title(const store::OutboxEntry& entry); // the first line of its message
    static QString event(const store::OutboxEvent& event);
    static QString place(const store::OutboxConflict& conflict);
    static QString take(const store::OutboxConflict& conflict); // "open", "mine", ...
    static QString value(const std::optional<Json>& value);     // on one line, whole
    static QString side(merge::Side side);
};

} // namespace tributary::query
