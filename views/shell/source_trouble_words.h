// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/sync_status.h"

#include <QCoreApplication>
#include <QString>

namespace tributary::views {

// What the frame of the window says of sources that did not read well; empty: nothing to say.
class SourceTroubleWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::SourceTroubleWords)
public:
    // Above the content: files that could not be read, runs that were held back.
    static QString partial(const query::SyncStatus& status);
    // In the status bar: sources that could not be looked at, so that all is read from the cache.
    static QString unreached(const query::SyncStatus& status);
};

} // namespace tributary::views
