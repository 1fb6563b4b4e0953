// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/diagnostic_text.h"
#include "model/query/local_sync_service.h"

#include <QPointer>

#include <utility>

namespace tributary::query {

// Changes the catalog by the thread that writes it, and tells by the signals of `service`, if it is still there:
// changed(), or failed() with one line for people.
template <typename Service>
void editAndTell(LocalSyncService& sync, Service* service, LocalSyncService::Edit edit)
{
    sync.edit(std::move(edit), [self = QPointer<Service>(service)](const Result<void>& done) {
        if (!self)
            return;
        if (done)
            emit self->changed();
        else
            emit self->failed(errorText(done.error()));
    });
}

} // namespace tributary::query
