// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/local_saved_search_service.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "model/query/saved_search_query.h"

#include <QPointer>

namespace tributary::query {

void LocalSavedSearchService::edit(LocalSyncService::Edit edit)
{
    m_sync.edit(std::move(edit), [self = QPointer<LocalSavedSearchService>(this)](const Result<void>& done) {
        if (!self)
            return;
        if (!done)
            emit self->failed(errorText(done.error()));
        emit self->changed(); // also after a failure: the list may not be what it was thought to be
    });
}

void LocalSavedSearchService::save(const QString& name, const QString& query)
{
    edit([name = fromQt(name), query = fromQt(query)](store::Writer& writer, store::Reader& reader) -> Result<void> {
        const auto saved = saveSearch(writer, reader, name, query);
        return saved ? Result<void>() : tl::unexpected(saved.error());
    });
}

void LocalSavedSearchService::rename(const QString& from, const QString& to)
{
    edit([from = fromQt(from), to = fromQt(to)](store::Writer& writer, store::Reader&) { return renameSearch(writer, from, to); });
}

void LocalSavedSearchService::forget(const QString& name)
{
    edit([name = fromQt(name)](store::Writer& writer, store::Reader&) { return store::forgetSavedSearch(writer, name); });
}

void LocalSavedSearchService::markSeen(const QString& name)
{
    edit([name = fromQt(name)](store::Writer& writer, store::Reader& reader) { return markSavedSearchSeen(writer, reader, name); });
}

} // namespace tributary::query
