// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sync/source_trouble.h"

#include "model/query/diagnostic_text.h"
#include "views/widgets/number_text.h"

#include <QCoreApplication>

namespace tributary::views {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("SourceTrouble", text);
}

QString lastGoodLook(const query::SourceStatus& status, Micros now)
{
    const Micros at = qMax(status.checkedAt, status.source.syncedAt);
    return at == 0 ? words(QT_TRANSLATE_NOOP("SourceTrouble", "Nothing has been read of it yet."))
                   : words(QT_TRANSLATE_NOOP("SourceTrouble", "What was read at %1 stays as it is.")).arg(timeText(at, now));
}

} // namespace

QString partialText(const query::SourceStatus& status)
{
    if (status.failed == 0) {
        return words(QT_TRANSLATE_NOOP("SourceTrouble", "Part of the folder could not be looked into"));
    }
    return QCoreApplication::translate("SourceTrouble", "%1 of %n file(s) could not be read", nullptr, status.files)
        .arg(numberText(status.failed));
}

QString removalText(const query::SourceStatus& status)
{
    return QCoreApplication::translate("SourceTrouble", "%1 of %n entities would be removed", nullptr, static_cast<int>(status.entities))
        .arg(numberText(status.note.wouldRemove));
}

SourceTrouble sourceTrouble(const query::SourceStatus& status, const RunningSync& run, Micros now)
{
    using Kind = SourceTrouble::Kind;
    if (run.running) {
        return {};
    }
    const query::RunNote& note = status.note;
    if (note.state == "failed" || !run.error.isEmpty()) {
        const QString what = run.error.isEmpty() ? query::errorText(note.error) : run.error;
        const QString tried = note.at == 0 ? QString()
                                           : words(QT_TRANSLATE_NOOP("SourceTrouble", "Tried at %1. ")).arg(timeText(note.at, now));
        return {Kind::Failed, what, tried + lastGoodLook(status, now)};
    }
    if (note.state == "quarantined") {
        return {Kind::Quarantined, removalText(status),
                words(QT_TRANSLATE_NOOP("SourceTrouble", "Found at %1; nothing was removed. Release lets them go. Keep leaves the "
                                                         "catalog as it is, and the next run asks again."))
                    .arg(timeText(note.at, now))};
    }
    if (status.source.state == "failed") {
        return {Kind::Failed, words(QT_TRANSLATE_NOOP("SourceTrouble", "The last run stopped")), lastGoodLook(status, now)};
    }
    if (status.source.state == "partial" || status.failed > 0) {
        return {Kind::Partial, partialText(status),
                words(QT_TRANSLATE_NOOP("SourceTrouble", "What they said before stays. Correct what is listed under Warnings, then sync again."))};
    }
    return {};
}

} // namespace tributary::views
