// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/outbox_rows.h"

#include "model/query/outbox_words.h"
#include "model/query/qt_text.h"
#include "views/outbox/outbox_link.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {

using store::OutboxState;

OutboxRows::Look OutboxRows::look(OutboxState state)
{
    const QString word = query::OutboxWords::state(state);
    switch (state) {
    case OutboxState::Queued: return {word, QStringLiteral("outbox"), Tone::Info};
    case OutboxState::Pushing: return {word, QStringLiteral("sync"), Tone::Accent};
    case OutboxState::Pushed: return {word, QStringLiteral("check"), Tone::Ok};
    case OutboxState::Waiting: return {word, QStringLiteral("clock"), Tone::Warn};
    case OutboxState::Conflict: return {word, QStringLiteral("branch"), Tone::Err};
    case OutboxState::Withdrawn: break;
    }
    return {word, QStringLiteral("x"), Tone::Outline};
}

QStringList OutboxRows::headers()
{
    return {tr("State"), tr("Change"), tr("File"), tr("Source"), tr("Tries"), tr("Published")};
}

const std::vector<int>& OutboxRows::widths(bool roomy)
{
    static const std::vector<int> kRoomy = {126, 0, 270, 110, 50, 140};
    static const std::vector<int> kNarrow = {126, 0, 140, 90, 50, 148};
    return roomy ? kRoomy : kNarrow;
}

std::vector<CellRow> OutboxRows::rows(const std::vector<query::OutboxItem>& items)
{
    std::vector<CellRow> rows;
    rows.reserve(items.size());
    for (const query::OutboxItem& item : items) {
        const store::OutboxEntry& entry = item.entry;
        const Look shown = look(entry.state);
        Cell state = stateCell(shown.word, shown.tone, shown.icon);
        state.tip = query::OutboxWords::reason(entry);
        rows.push_back({{state, textCell(query::OutboxWords::title(entry), CellStyle::Strong), textCell(entry.change.path, CellStyle::Code),
                         textCell(entry.change.source, CellStyle::Muted), numberCell(entry.attempts, countText(entry.attempts)), timeCell(entry.queuedAt)},
                        leadsTo(item)});
    }
    return rows;
}

QString OutboxRows::summary(const query::OutboxCounts& counts)
{
    if (counts.waiting == 0)
        return tr("Nothing waits to be pushed");
    QString text = tr("%n change(s) not pushed yet", nullptr, counts.waiting);
    if (counts.inConflict > 0)
        text += QStringLiteral(", ") + tr("%n in conflict", nullptr, counts.inConflict);
    return text;
}

QString OutboxRows::nextAttempt(const store::OutboxEntry& entry, Micros now)
{
    if (entry.state != OutboxState::Waiting)
        return {};
    if (entry.nextAttempt == 0)
        return tr("It is not tried again by itself.");
    return entry.nextAttempt <= now ? tr("It is tried again soon.") : tr("It is tried again at %1.").arg(timeText(entry.nextAttempt, now));
}

QString OutboxRows::leadsTo(const query::OutboxItem& item)
{
    if (item.entry.state == OutboxState::Conflict)
        return formatOutboxLink({OutboxLink::Place::Conflicts, item.entry.id});
    const QString about = toQt(item.entry.change.about);
    return about.startsWith(QLatin1String("tributary:")) ? about : QString();
}

} // namespace tributary::views
