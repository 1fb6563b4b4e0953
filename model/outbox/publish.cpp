// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outbox/publish.h"

#include "model/base/text.h"
#include "model/store/outbox.h"

#include <QUuid>

namespace tributary::outbox {

std::string newToken()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

Result<std::int64_t> publishChange(store::Writer& writer, const Publication& publication, Micros at)
{
    const auto entries = publishTogether(writer, {publication}, at);
    return entries ? Result<std::int64_t>(entries->front()) : fail(entries.error());
}

Result<std::vector<std::int64_t>> publishTogether(store::Writer& writer, const std::vector<Publication>& publications, Micros at)
{
    std::vector<store::OutboxChange> changes;
    for (const Publication& publication : publications) {
        if (publication.before == publication.after)
            return fail("outbox.unchanged", publication.path);
        if (trimmed(publication.message).empty())
            return fail("outbox.message", publication.path);
        if (trimmed(publication.author).empty())
            return fail("outbox.author", publication.path);
        changes.push_back({publication.token.empty() ? newToken() : publication.token, publication.source, publication.path, publication.about,
                           publication.message, publication.author, publication.email, publication.before, publication.after});
    }
    return store::enqueueChanges(writer, changes, at, publications.empty() ? std::string() : publications.back().draft);
}

} // namespace tributary::outbox
