// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <QString>

namespace tributary::views {

// Where Enter on a hit leads.
struct HitTarget {
    enum class Way {
        Page,    // its own page, or that of the product it belongs to
        Search,  // what a team answers for: `search` shows it
        Preview, // nothing but the facts beside the list
    };
    Way way = Way::Page;
    QString search;
    QString action; // what the button beside its facts says; empty: none
};
HitTarget hitTarget(const query::EntitySummary& entity);

} // namespace tributary::views
