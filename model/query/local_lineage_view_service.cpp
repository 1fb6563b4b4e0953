// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/local_lineage_view_service.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "model/store/lineage_views.h"

#include <QPointer>

namespace tributary::query {

void LocalLineageViewService::edit(LocalSyncService::Edit edit)
{
    m_sync.edit(std::move(edit), [self = QPointer<LocalLineageViewService>(this)](const Result<void>& done) {
        if (!self)
            return;
        if (done)
            emit self->changed();
        else
            emit self->failed(errorText(done.error()));
    });
}

void LocalLineageViewService::save(const QString& name, const QString& document, const QString& author)
{
    edit([view = store::SavedLineageView{fromQt(name), fromQt(document), fromQt(author), nowMicros()}](store::Writer& writer, store::Reader&) -> Result<void> {
        if (view.name.empty())
            return fail("view.no-name");
        return store::putLineageView(writer, view);
    });
}

void LocalLineageViewService::rename(const QString& from, const QString& to)
{
    edit([from = fromQt(from), to = fromQt(to)](store::Writer& writer, store::Reader&) -> Result<void> {
        if (to.empty())
            return fail("view.no-name");
        return store::renameLineageView(writer, from, to);
    });
}

void LocalLineageViewService::forget(const QString& name)
{
    edit([name = fromQt(name)](store::Writer& writer, store::Reader&) { return store::forgetLineageView(writer, name); });
}

} // namespace tributary::query
