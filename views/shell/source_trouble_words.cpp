// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/source_trouble_words.h"

#include "model/query/qt_text.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {

QString SourceTroubleWords::partial(const query::SyncStatus& status)
{
    int files = 0;
    QStringList partial;
    QStringList held;
    for (const query::SourceStatus& source : status.sources) {
        const QString name = singleLine(toQt(source.source.name), 40);
        if (source.source.state == "partial" && source.failed > 0) {
            files += source.failed;
            partial.append(name);
        }
        if (source.note.state == "quarantined") {
            held.append(name);
        }
    }
    QStringList sentences;
    if (partial.size() == 1) {
        sentences.append(tr("%n file(s) of %1 could not be read: what they describe is missing here.", nullptr, files).arg(partial.first()));
    } else if (!partial.isEmpty()) {
        sentences.append(tr("%n file(s) of %1 sources could not be read: what they describe is missing here.", nullptr, files).arg(partial.size()));
    }
    if (held.size() == 1) {
        sentences.append(tr("The last run of %1 waits for a decision.").arg(held.first()));
    } else if (!held.isEmpty()) {
        sentences.append(tr("The last runs of %n source(s) wait for a decision.", nullptr, static_cast<int>(held.size())));
    }
    return sentences.join(QLatin1Char(' '));
}

QString SourceTroubleWords::unreached(const query::SyncStatus& status)
{
    int failed = 0;
    for (const query::SourceStatus& source : status.sources) {
        failed += source.note.state == "failed" ? 1 : 0;
    }
    if (failed == 0) {
        return {};
    }
    if (failed == static_cast<int>(status.sources.size())) {
        return tr("No source reached \u00b7 read from cache");
    }
    return tr("%n source(s) not reached \u00b7 read from cache", nullptr, failed);
}

} // namespace tributary::views
