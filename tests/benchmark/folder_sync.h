// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/engine.h"
#include "tests/benchmark/measuring.h"

#include <string>

namespace tributary::benchmark {

// One sync of a folder, or of one file; leaves where a file of it cannot be read.
inline sync::SyncReport syncFolderOnce(store::Writer& writer, const std::string& place)
{
    store::SourceRow source;
    source.name = "bench";
    source.kind = "folder";
    source.location = place;
    sync::SyncReport report = orGiveUp(sync::syncFolder(writer, source, {}, {}, {}));
    if (report.filesFailed > 0)
        giveUp(Error{report.errors.front().diagnostic.code, report.errors.front().file, report.errors.front().diagnostic.detail, {}, {}});
    return report;
}

} // namespace tributary::benchmark
