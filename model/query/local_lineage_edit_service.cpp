// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/local_lineage_edit_service.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "model/store/manual_lineage.h"

#include <QPointer>

namespace tributary::query {

void LocalLineageEditService::edit(LocalSyncService::Edit edit)
{
    m_sync.edit(std::move(edit), [self = QPointer<LocalLineageEditService>(this)](const Result<void>& done) {
        if (!self)
            return;
        if (!done)
            emit self->failed(errorText(done.error()));
        emit self->changed(); // also after a failure: the picture may not be what it was thought to be
    });
}

void LocalLineageEditService::addEdge(EntityId from, EntityId to, const QString& reason, const QString& author)
{
    edit([from, to, reason = fromQt(reason), author = fromQt(author)](store::Writer& writer, store::Reader&) -> Result<void> {
        if (from == to)
            return fail("manual.same", std::to_string(to));
        if (reason.empty())
            return fail("manual.no-reason");
        if (author.empty())
            return fail("manual.no-author");
        return store::addManualEdge(writer, from, to, reason, author, nowMicros());
    });
}

void LocalLineageEditService::removeEdge(EntityId from, EntityId to)
{
    edit([from, to](store::Writer& writer, store::Reader&) -> Result<void> {
        const auto removed = store::removeManualEdge(writer, from, to, nowMicros());
        return removed ? Result<void>() : tl::unexpected(removed.error());
    });
}

void LocalLineageEditService::addNote(EntityId about, const QString& text, const QString& author)
{
    edit([about, text = fromQt(text), author = fromQt(author)](store::Writer& writer, store::Reader&) -> Result<void> {
        if (author.empty())
            return fail("manual.no-author");
        return store::addLineageNote(writer, about, text, author, nowMicros());
    });
}

void LocalLineageEditService::removeNotes(EntityId about)
{
    edit([about](store::Writer& writer, store::Reader&) -> Result<void> {
        const auto removed = store::removeLineageNotes(writer, about, nowMicros());
        return removed ? Result<void>() : tl::unexpected(removed.error());
    });
}

} // namespace tributary::query
