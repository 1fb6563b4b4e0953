// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/local_lineage_edit_service.h"

#include "model/query/edit_and_tell.h"
#include "model/query/qt_text.h"
#include "model/store/manual_lineage.h"

namespace tributary::query {

void LocalLineageEditService::addEdge(EntityId from, EntityId to, const QString& reason, const QString& author)
{
    editAndTell(m_sync, this, [from, to, reason = fromQt(reason), author = fromQt(author)](store::Writer& writer, store::Reader&) -> Result<void> {
        if (from == to)
            return fail("manual.same", std::to_string(to));
        if (reason.empty())
            return fail("manual.no-reason");
        if (author.empty())
            return fail("manual.no-author");
        return store::addManualEdge(writer, from, to, reason, author, nowMicros());
    });
}

void LocalLineageEditService::removeEdges(const std::vector<std::int64_t>& statements)
{
    editAndTell(m_sync, this, [statements](store::Writer& writer, store::Reader&) -> Result<void> {
        for (const std::int64_t statement : statements) // one that is gone already is no trouble
            if (const auto removed = store::takeBackManualEdge(writer, statement, nowMicros()); !removed)
                return tl::unexpected(removed.error());
        return {};
    });
}

void LocalLineageEditService::addNote(EntityId about, const QString& text, const QString& author)
{
    editAndTell(m_sync, this, [about, text = fromQt(text), author = fromQt(author)](store::Writer& writer, store::Reader&) -> Result<void> {
        if (text.empty())
            return fail("manual.no-text");
        if (author.empty())
            return fail("manual.no-author");
        return store::addLineageNote(writer, about, text, author, nowMicros());
    });
}

void LocalLineageEditService::removeNotes(const std::vector<EntityId>& about)
{
    editAndTell(m_sync, this, [about](store::Writer& writer, store::Reader&) -> Result<void> {
        for (const EntityId each : about)
            if (const auto removed = store::removeLineageNotes(writer, each, nowMicros()); !removed)
                return tl::unexpected(removed.error());
        return {};
    });
}

} // namespace tributary::query
