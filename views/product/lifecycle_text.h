// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"
#include "views/widgets/pill.h"

#include <QString>

namespace tributary::views {

struct LifecycleMark {
    QString text;
    Tone tone = Tone::Neutral;
    QString icon;
};

// The lifecycle as declared, with its sign, as every list shows it; "Deprecated" and "Not described" win over the word.
LifecycleMark lifecycleMark(const query::EntitySummary& product);

} // namespace tributary::views
