// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/outbox_page.h"
#include "views/product/cell_table_model.h"
#include "views/widgets/pill.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace tributary::views {

// How changes on their way look: a word with a sign, and a row for each.
struct OutboxRows {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::OutboxRows)
public:
    struct Look {
        QString word, icon;
        Tone tone = Tone::Neutral;
    };
    static Look look(store::OutboxState state);

    static QStringList headers();
    static const std::vector<int>& widths(bool roomy); // of the columns; see DataTable
    static std::vector<CellRow> rows(const std::vector<query::OutboxItem>& items);
    // "2 wait, 1 is in conflict"
    static QString summary(const query::OutboxCounts& counts);
    // When it is tried again, where it waits.
    static QString nextAttempt(const store::OutboxEntry& entry, Micros now);
    // What Enter opens: the conflicts of a change in conflict, else what it is about; may be empty.
    static QString leadsTo(const query::OutboxItem& item);
};

} // namespace tributary::views
