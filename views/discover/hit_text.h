// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/search_result.h"
#include "views/widgets/marked_text.h"

#include <QString>

#include <vector>

namespace tributary::views {

// What a hit shows of itself, with the reason why it was found.
MarkedText markedName(const query::Hit& hit);
MarkedText markedDescription(const query::Hit& hit);
std::vector<MarkedText> markedColumns(const query::Hit& hit);
QString versionText(const query::EntitySummary& entity); // "v3.0.0"
// "Data product · Consumer-aligned", "Snowflake table · in fct_revenue".
QString kindLine(const query::Hit& hit);

// What a reader should know of the match before the kind: that words are missing, or were taken for a
// slip of another one. Empty where all is as it was typed.
QString matchNote(const query::Hit& hit);

} // namespace tributary::views
