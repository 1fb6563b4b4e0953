// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/outbox_service.h"

#include <QUndoCommand>

namespace tributary::views {

// What was decided about a conflict; without a take it is open.
struct Decision {
    std::optional<merge::Take> take;
    std::optional<Json> value;
};

// One decision, which can be taken back as long as its change is not pushed. The service says so where it is.
class DecideCommand : public QUndoCommand {
public:
    DecideCommand(query::OutboxService& outbox, std::int64_t conflict, Decision before, Decision after, const QString& text)
        : QUndoCommand(text), m_outbox(outbox), m_conflict(conflict), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const Decision& decision)
    {
        if (decision.take)
            m_outbox.decide(m_conflict, *decision.take, decision.value);
        else
            m_outbox.reopen(m_conflict);
    }

    query::OutboxService& m_outbox;
    std::int64_t m_conflict;
    Decision m_before, m_after;
};

} // namespace tributary::views
