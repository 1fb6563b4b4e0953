// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/outbox_words.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"

#include <QHash>

namespace tributary::query {

namespace {

QString whyText(const std::string& code, const std::string& subject, const std::string& detail)
{
    Diagnostic why;
    why.code = code;
    why.subject = subject;
    why.detail = detail;
    return diagnosticText(why);
}

} // namespace

QString OutboxWords::state(store::OutboxState state)
{
    switch (state) {
    case store::OutboxState::Queued: return tr("to be pushed");
    case store::OutboxState::Pushing: return tr("being pushed");
    case store::OutboxState::Pushed: return tr("pushed");
    case store::OutboxState::Waiting: return tr("waiting");
    case store::OutboxState::Conflict: return tr("in conflict");
    case store::OutboxState::Withdrawn: return tr("withdrawn");
    }
    return {};
}

QString OutboxWords::reason(const store::OutboxEntry& entry)
{
    if (entry.state == store::OutboxState::Queued || entry.state == store::OutboxState::Withdrawn || entry.code.empty())
        return {};
    return whyText(entry.code, entry.subject, entry.detail);
}

QString OutboxWords::title(const store::OutboxEntry& entry)
{
    return toQt(entry.change.message).trimmed().section(QLatin1Char('\n'), 0, 0).trimmed();
}

QString OutboxWords::event(const store::OutboxEvent& event)
{
    static const QHash<QString, const char*> kTexts = {
        {QStringLiteral("queued"), QT_TR_NOOP("put into the outbox")},
        {QStringLiteral("push"), QT_TR_NOOP("a push began")},
        {QStringLiteral("planned"), QT_TR_NOOP("about to be written")},
        {QStringLiteral("pushed"), QT_TR_NOOP("pushed")},
        {QStringLiteral("waiting"), QT_TR_NOOP("could not be pushed")},
        {QStringLiteral("conflict"), QT_TR_NOOP("in conflict with changes of others")},
        {QStringLiteral("decided"), QT_TR_NOOP("decided: %1")},
        {QStringLiteral("reopened"), QT_TR_NOOP("opened again: %1")},
        {QStringLiteral("withdrawn"), QT_TR_NOOP("withdrawn")},
    };
    const auto text = kTexts.constFind(toQt(event.what));
    if (text == kTexts.constEnd())
        return toQt(event.what);
    const QString words = tr(*text);
    return words.contains(QLatin1String("%1")) ? words.arg(toQt(event.detail)) : words;
}

QString OutboxWords::place(const store::OutboxConflict& conflict)
{
    if (conflict.document == merge::kWholeFile)
        return tr("(the whole file)");
    return conflict.conflict.place.empty() ? tr("(all of it)") : toQt(conflict.conflict.place);
}

QString OutboxWords::take(const store::OutboxConflict& conflict)
{
    if (!conflict.take)
        return tr("open");
    switch (*conflict.take) {
    case merge::Take::Mine: return tr("mine");
    case merge::Take::Theirs: return tr("theirs");
    case merge::Take::Value: return tr("by hand");
    }
    return {};
}

QString OutboxWords::value(const std::optional<Json>& value)
{
    if (!value)
        return tr("(not there)");
    return toQt(value->is_string() ? value->get<std::string>() : dumpJson(*value));
}

QString OutboxWords::side(merge::Side side)
{
    switch (side) {
    case merge::Side::Mine: return tr("mine");
    case merge::Side::Theirs: return tr("theirs");
    case merge::Side::Both: return tr("both alike");
    }
    return {};
}

} // namespace tributary::query
