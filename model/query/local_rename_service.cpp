// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/local_rename_service.h"

#include "model/query/edit_and_tell.h"
#include "model/store/rename_decisions.h"

namespace tributary::query {

void LocalRenameService::decide(const diff::RenameDecision& decision)
{
    editAndTell(m_sync, this, [decision](store::Writer& writer, store::Reader&) {
        diff::RenameDecision now = decision;
        now.at = nowMicros();
        return store::putRenameDecision(writer, now);
    });
}

void LocalRenameService::askAgain(const diff::RenameDecision& decision)
{
    editAndTell(m_sync, this, [decision](store::Writer& writer, store::Reader&) { return store::forgetRenameDecision(writer, decision); });
}

} // namespace tributary::query
