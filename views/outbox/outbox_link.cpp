// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/outbox_link.h"

namespace tributary::views {
namespace {

const QString kOutboxPlace = QStringLiteral("tributary:outbox");
const QString kConflictsPlace = QStringLiteral("tributary:conflicts");
const QString kOfChange = QStringLiteral("?change=");

} // namespace

QString formatOutboxLink(const OutboxLink& link)
{
    const QString& place = link.place == OutboxLink::Place::Conflicts ? kConflictsPlace : kOutboxPlace;
    return link.change == 0 ? place : place + kOfChange + QString::number(link.change);
}

std::optional<OutboxLink> parseOutboxLink(const QString& text)
{
    const qsizetype mark = text.indexOf(u'?');
    const QString place = mark < 0 ? text : text.left(mark);
    if (place != kOutboxPlace && place != kConflictsPlace)
        return std::nullopt;
    OutboxLink link{place == kConflictsPlace ? OutboxLink::Place::Conflicts : OutboxLink::Place::Outbox, 0};
    if (mark < 0)
        return link;
    bool isNumber = false;
    link.change = text.mid(mark).startsWith(kOfChange) ? text.mid(mark + kOfChange.size()).toLongLong(&isNumber) : 0;
    return isNumber && link.change > 0 ? std::optional(link) : std::nullopt;
}

} // namespace tributary::views
