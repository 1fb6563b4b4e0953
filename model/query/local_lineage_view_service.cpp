// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/local_lineage_view_service.h"

#include "model/query/edit_and_tell.h"
#include "model/query/qt_text.h"
#include "model/store/lineage_views.h"

namespace tributary::query {

void LocalLineageViewService::save(const QString& name, const QString& document, const QString& author)
{
    editAndTell(m_sync, this, [view = store::SavedLineageView{fromQt(name), fromQt(document), fromQt(author), nowMicros()}](store::Writer& writer, store::Reader&) -> Result<void> {
        if (view.name.empty())
            return fail("view.no-name");
        return store::putLineageView(writer, view);
    });
}

void LocalLineageViewService::rename(const QString& from, const QString& to)
{
    editAndTell(m_sync, this, [from = fromQt(from), to = fromQt(to)](store::Writer& writer, store::Reader&) -> Result<void> {
        if (to.empty())
            return fail("view.no-name");
        return store::renameLineageView(writer, from, to);
    });
}

void LocalLineageViewService::forget(const QString& name)
{
    editAndTell(m_sync, this, [name = fromQt(name)](store::Writer& writer, store::Reader&) { return store::forgetLineageView(writer, name); });
}

} // namespace tributary::query
