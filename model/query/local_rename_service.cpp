// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/local_rename_service.h"

#include "model/query/diagnostic_text.h"
#include "model/store/rename_decisions.h"

#include <QPointer>

namespace tributary::query {

void LocalRenameService::edit(LocalSyncService::Edit edit)
{
    m_sync.edit(std::move(edit), [self = QPointer<LocalRenameService>(this)](const Result<void>& done) {
        if (!self)
            return;
        if (done)
            emit self->changed();
        else
            emit self->failed(errorText(done.error()));
    });
}

void LocalRenameService::decide(const diff::RenameDecision& decision)
{
    edit([decision](store::Writer& writer, store::Reader&) {
        diff::RenameDecision now = decision;
        now.at = nowMicros();
        return store::putRenameDecision(writer, now);
    });
}

void LocalRenameService::askAgain(const diff::RenameDecision& decision)
{
    edit([decision](store::Writer& writer, store::Reader&) { return store::forgetRenameDecision(writer, decision); });
}

} // namespace tributary::query
