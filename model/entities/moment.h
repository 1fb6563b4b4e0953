// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/entities/entity_row.h"

namespace tributary {

// A point in the catalog's past: what a revision left behind. Revisions are numbered across all
// sources, so one number fixes the whole catalog.
struct Moment {
    RevisionId revision = 0;
    Micros at = 0; // the time that is looked at: that of the revision, or a later one asked for

    bool operator==(const Moment&) const = default;
};

} // namespace tributary
