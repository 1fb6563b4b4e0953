// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sync/source_look.h"

#include <QString>

namespace tributary::views {

// What stands in the way of a source: what happened, when, and what to do about it.
struct SourceTrouble {
    enum class Kind { None, Partial, Quarantined, Failed };
    Kind kind = Kind::None;
    QString title;
    QString detail;
};
SourceTrouble sourceTrouble(const query::SourceStatus& status, const RunningSync& run, Micros now);

// "2 of 1 031 files could not be read"; of a folder that could not be looked into, that.
QString partialText(const query::SourceStatus& status);
// "42 of 49 entities would be removed".
QString removalText(const query::SourceStatus& status);

} // namespace tributary::views
