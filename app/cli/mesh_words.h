// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/domain_page.h"

#include <QString>

namespace tributary::cli {

// "without an owner", as the name of a list; "owner", as what one product lacks.
QString gapWords(query::GapKind kind, int staleDays);
QString lackWords(query::GapKind kind);

} // namespace tributary::cli
